import { anonymousBearer, basicCaller, bearerFor, type Caller } from '../caller.ts'
import { mayPull } from '../may-pull.ts'
import { refuse } from '../refusal-texts.ts'
import { packageAt, type State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'

/** `GET /token`: a good credential gets a token for any push; only a private package's pull is looked at here (docs/facts.md, A2 to A6). */
export function exchange(state: State, { headers, query }: Request): Answer {
  const caller = basicCaller(state, headers['authorization'])
  const scopes = query.getAll('scope').map(readScope)
  if (caller.kind === 'rejected') return refuse('rejected-at-exchange')
  if (caller.kind === 'anonymous') return anonymousExchange(state, scopes)
  const isRefused = scopes.some(
    ({ repository, actions }) => !actions.includes('push') && !mayEnter(state, caller, repository),
  )
  return isRefused ? refuse('exchange-refused') : json(200, { token: bearerFor(state, caller.credential.secret ?? '') })
}

interface Scope {
  readonly repository: string
  readonly actions: readonly string[]
}

function readScope(scope: string): Scope {
  const [, repository = '', actions = ''] = scope.split(':')
  return { repository, actions: actions.split(',') }
}

const mayEnter = (state: State, caller: Caller, repository: string): boolean =>
  packageAt(state, repository) === undefined || mayPull(state, caller, repository) === undefined

function anonymousExchange(state: State, scopes: readonly Scope[]): Answer {
  if (scopes.some(({ actions }) => actions.includes('push'))) return refuse('exchange-refused')
  const isPublic = ({ repository }: Scope) => packageAt(state, repository)?.visibility === 'public'
  return scopes.every(isPublic) ? json(200, { token: anonymousBearer }) : refuse('not-authenticated')
}
