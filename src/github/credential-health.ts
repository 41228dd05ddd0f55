import { failed, type Observed, observed } from '../http/observed.ts'
import type { Answered } from '../http/reply.ts'
import { type GithubApi, needsSso, unexpected } from './github-api.ts'

const day = 24 * 60 * 60 * 1000

/** An end that is further away is nobody's business in a public log. */
const soon = 14 * day

/**
 * Asks GitHub about a credential by the one route that costs no quota (REST: "Get rate limit status"). Scopes and end come as
 * headers of a classic PAT's answer. 404, as on GHES without rate limits, tells nothing of the credential (docs/facts.md, Refusals and Credentials).
 */
export async function readCredentialHealth(api: GithubApi, today: number): Promise<Observed<CredentialHealth>> {
  const reply = await api.get('/rate_limit', { retries: 2 })
  if (reply.kind === 'failed') return failed(unexpected(reply))
  return observed({
    accepted: accepted(reply),
    ...oauthScopes(reply),
    ...expiry(reply, today),
    needsSso: needsSso(reply),
  })
}

function accepted({ status }: Answered): CredentialHealth['accepted'] {
  if (status === 200) return true
  return status === 401 ? false : 'unclear'
}

function oauthScopes({ headers }: Answered): Pick<CredentialHealth, 'oauthScopes'> {
  const list = headers['x-oauth-scopes']
  return list === undefined
    ? {}
    : {
        oauthScopes: list
          .split(',')
          .map((scope) => scope.trim())
          .filter((scope) => scope !== ''),
      }
}

/** `2027-10-12 09:00:00 UTC`; ` +0000` is seen in place of the zone too. */
function expiry({ headers }: Answered, today: number): Pick<CredentialHealth, 'expiresInDays'> {
  const end = Date.parse(
    (headers['github-authentication-token-expiration'] ?? '').replace(/ (?:UTC|\+0000)$/, 'Z').replace(' ', 'T'),
  )
  const left = end - today
  return left >= 0 && left <= soon ? { expiresInDays: Math.floor(left / day) } : {}
}

/** What GitHub's REST API says of a credential. */
export interface CredentialHealth {
  /** `unclear` where the API is ill or does not know the route. */
  readonly accepted: boolean | 'unclear'
  /** Scopes of a classic PAT or OAuth token; absent for other kinds. */
  readonly oauthScopes?: readonly string[]
  /** Whole days until it ends, rounded down; absent where it has no end, or one that is further than 14 days. */
  readonly expiresInDays?: number
  readonly needsSso: boolean
}
