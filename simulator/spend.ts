import type { Quota, State } from './state.ts'
import { type Answer, json, type Request } from './wire.ts'

/** The state after a request has been counted, the headers that describe the limit, and the refusal if nothing was left. */
export interface Counted {
  readonly state: State
  readonly headers: Readonly<Record<string, string>>
  readonly refusal?: Answer
}

/** Counts one request against a primary limit ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
export function spend(state: State, quota: Quota, { arrived = state.now }: Request): Counted {
  const { limit, seconds, refusal } = state.world.api[quota]
  const before = state.spent[quota]
  const isNew = before.end <= arrived
  const end = isNew ? arrived + seconds * 1000 : before.end
  const used = (isNew ? 0 : before.used) + 1
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(Math.min(used, limit)),
    'x-ratelimit-reset': String(Math.ceil(end / 1000)),
    'x-ratelimit-resource': quota === 'rest' ? 'core' : quota,
  }
  const after = { ...state, spent: { ...state.spent, [quota]: { used, end } } }
  return used > limit ? { state: after, headers, refusal: refused(refusal, headers) } : { state: after, headers }
}

const message = 'API rate limit exceeded for user ID 500001.'

function refused(how: State['world']['api']['rest']['refusal'], headers: Readonly<Record<string, string>>): Answer {
  return how === '403' || how === '429'
    ? json(Number(how), { message, documentation_url: 'https://docs.github.com/rest/rate-limit' }, headers)
    : json(200, { errors: [{ type: how, message }] }, headers)
}
