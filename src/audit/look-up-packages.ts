import type { OwnerKind } from '../github/account.ts'
import { visiblePackage } from '../github/container-package.ts'
import type { GithubClient } from '../github/github-client.ts'
import { at, textAt } from '../http/json.ts'
import type { AuditCache, KnownPackage } from './cache.ts'

/** Whose packages are looked up. */
export interface Lookup {
  readonly client: GithubClient
  readonly cache: AuditCache
  readonly owner: { readonly login: string; readonly kind: OwnerKind }
  /** True for a personal token, which may list packages; an App's and a job's may only look them up one by one (docs/facts.md, Packages). */
  readonly mayList: boolean
}

/** What was found, and why the rest was not looked up. */
export interface LookedUp {
  readonly known: ReadonlyMap<string, KnownPackage>
  readonly shortage?: Shortage
}

/** Why packages were not looked up. */
export type Shortage =
  /** The hour's quota does not suffice; `reset` in milliseconds since 1970. */
  | { readonly kind: 'quota'; readonly left: number; readonly reset: number }
  | { readonly kind: 'refused' | 'failed'; readonly left: number; readonly message: string }

/** Requests at the same time: GitHub limits them, and others use the token too. */
const sideBySide = 8

/** Requests of the hour that are left to others. */
const reserve = 50

/** From so many names on, a list of all packages takes fewer requests than their lookups. */
const worthList = 100

/** Results are kept after so many lookups. */
const batch = 25 * sideBySide

/**
 * Looks packages of an owner up by their names: from what an earlier audit has kept, from a list where the token may have one,
 * else one by one, as many as are left of the hour.
 */
export async function lookUpPackages(names: readonly string[], lookup: Lookup): Promise<LookedUp> {
  const { cache } = lookup
  const known = new Map<string, KnownPackage>()
  for (const name of names) {
    const kept = cache.package(name)
    if (kept !== undefined) known.set(name, kept)
  }
  const isMissing = (name: string) => !known.has(name)
  if (lookup.mayList && names.filter(isMissing).length >= worthList) {
    const listed = await listPackages(names.length, lookup)
    if (listed !== undefined)
      for (const name of names.filter(isMissing)) known.set(name, listed.get(name) ?? { kind: 'absent' })
    cache.keepPackages(known)
  }
  const shortage = await lookUpEach(names.filter(isMissing), known, lookup)
  return { known, ...(shortage && { shortage }) }
}

/** Every package of the owner that the token may see; undefined if there is no list for it. `most` pages at most. */
async function listPackages(most: number, { client, owner }: Lookup): Promise<Map<string, KnownPackage> | undefined> {
  const found = new Map<string, KnownPackage>()
  const route = owner.kind === 'organization' ? 'GET /orgs/{owner}/packages' : 'GET /users/{owner}/packages'
  const parameters = { owner: owner.login, package_type: 'container', per_page: 100 }
  let pages = 0
  try {
    for await (const { data } of client.octokit.paginate.iterator(route, parameters)) {
      if (!Array.isArray(data)) return undefined
      for (const one of data) {
        const [name, visible] = [textAt(one, 'name'), visiblePackage(one)]
        if (name === undefined || visible === undefined) return undefined
        found.set(name.toLowerCase(), visible)
      }
      pages += 1
      if (pages >= most) return undefined
    }
    return found
  } catch {
    return undefined
  }
}

async function lookUpEach(
  names: readonly string[],
  known: Map<string, KnownPackage>,
  lookup: Lookup,
): Promise<Shortage | undefined> {
  if (names.length === 0) return undefined
  const { remaining, reset } = await quotaOf(lookup.client)
  const affordable = names.slice(0, Math.max(0, remaining - reserve))
  let failure: Failure | undefined
  for (let start = 0; start < affordable.length; start += batch) {
    const asked = affordable.slice(start, start + batch)
    const found: Answered[] = []
    for (let at = 0; at < asked.length && (at === 0 || !found.every(isRefused)); at += sideBySide)
      found.push(...(await Promise.all(asked.slice(at, at + sideBySide).map((name) => lookUpOne(name, lookup)))))
    for (const { name, answer } of found) if (!isFailure(answer)) known.set(name, answer)
    lookup.cache.keepPackages(known)
    const failures = found.flatMap(({ answer }) => (isFailure(answer) ? [answer] : []))
    failure = failures.find(({ kind }) => kind === 'refused') ?? failures[0] ?? failure
    // Whoever is refused once is refused always, and an outage is waited for by nobody.
    if (failure?.kind === 'refused' || failures.length === asked.length) break
  }
  const left = names.filter((name) => !known.has(name)).length
  if (left === 0) return undefined
  return failure === undefined ? { kind: 'quota', left, reset } : { ...failure, left }
}

interface Failure {
  readonly kind: 'refused' | 'failed'
  readonly message: string
}

const isFailure = (answer: KnownPackage | Failure): answer is Failure =>
  answer.kind === 'refused' || answer.kind === 'failed'

const isRefused = ({ answer }: Answered): boolean => answer.kind === 'refused'

interface Answered {
  readonly name: string
  readonly answer: KnownPackage | Failure
}

/** REST: "Get a package for an organization", "Get a package for a user". 404 is missing or invisible. */
async function lookUpOne(name: string, { client, owner }: Lookup): Promise<Answered> {
  const accounts = owner.kind === 'organization' ? 'orgs' : 'users'
  const route = `GET /${accounts}/{owner}/packages/{package_type}/{package_name}` as const
  try {
    const { data } = await client.octokit.request(route, {
      owner: owner.login,
      package_type: 'container',
      package_name: name,
    })
    const answer = visiblePackage(data)
    return { name, answer: answer ?? { kind: 'failed', message: 'the answer is no package' } }
  } catch (error) {
    const status = at(error, 'status')
    if (status === 404) return { name, answer: { kind: 'absent' } }
    const kind = status === 401 || status === 403 ? 'refused' : 'failed'
    return { name, answer: { kind, message: client.describe(error) } }
  }
}

/** What is left of the hour (REST: "Get rate limit status"), which costs nothing; no end where the server has no limits. */
async function quotaOf({ octokit }: GithubClient): Promise<{ readonly remaining: number; readonly reset: number }> {
  try {
    const { data } = await octokit.request('GET /rate_limit')
    const [remaining, reset] = [at(data, 'resources', 'core', 'remaining'), at(data, 'resources', 'core', 'reset')]
    if (typeof remaining === 'number' && typeof reset === 'number') return { remaining, reset: reset * 1000 }
  } catch {
    // GHES may have no limits: 404.
  }
  return { remaining: Number.POSITIVE_INFINITY, reset: 0 }
}
