import { jsonOf, textAt } from '../http/json.ts'
import { failed, type Observed, observed } from '../http/observed.ts'
import { type GithubApi, unexpected } from './github-api.ts'

/** Asks whose account a name is (REST: "Get a user", which answers for organisations too); `missing` on 404. */
export async function readAccount(api: GithubApi, owner: string): Promise<Observed<OwnerKind | 'missing'>> {
  const reply = await api.get(`/users/${encodeURIComponent(owner)}`)
  if (reply.kind === 'answered' && reply.status === 404) return observed('missing')
  const type = reply.kind === 'answered' && reply.status === 200 ? textAt(jsonOf(reply.body), 'type') : undefined
  return type === undefined ? failed(unexpected(reply)) : observed(type === 'Organization' ? 'organization' : 'user')
}

/** Whether an account is a person's or an organisation's: their settings pages differ. */
export type OwnerKind = 'organization' | 'user'

/** Asks whose token this is (REST: "Get the authenticated user"); installation tokens have no user, and get 403. */
export async function readUser(api: GithubApi): Promise<Observed<string>> {
  const reply = await api.get('/user', { retries: 0 })
  const login = reply.kind === 'answered' && reply.status === 200 ? textAt(jsonOf(reply.body), 'login') : undefined
  return login === undefined ? failed(unexpected(reply)) : observed(login)
}
