import { bearerCaller } from '../caller.ts'
import { refuse } from '../refusal-texts.ts'
import type { State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'

/** The `www-authenticate` of a 401: docs/facts.md, Authentication. */
export const challenge = ({ origin }: State, scope: string): Readonly<Record<string, string>> => ({
  'www-authenticate': `Bearer realm="${origin}/token",service="${new URL(origin).host}",scope="${scope}"`,
})

/** `GET /v2/`: 200 for a good bearer, else the challenge, whose scope is a dummy. */
export function greet(state: State, { headers }: Request): Answer {
  const caller = bearerCaller(state, headers['authorization'])
  if (caller.kind === 'known') return json(200, {})
  const refusal = caller.kind === 'rejected' ? 'rejected-bearer' : 'not-authenticated'
  return refuse(refusal, '', challenge(state, 'repository:user/image:pull'))
}
