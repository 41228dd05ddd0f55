import type { GithubClient } from '../github/github-client.ts'
import type { Depth, RepositoryPage, Selection } from '../github/repository-page.ts'
import type { Clock } from '../http/deadline.ts'
import { isName, matcherOf } from './arguments.ts'
import type { AuditCache, KeptPage } from './cache.ts'
import { type NamedRepository, readNamed } from './read-named.ts'
import { readRepositories } from './read-repositories.ts'
import type { Unread, UnreadReason } from './unread.ts'

/** Where repositories come from. */
export interface SourceOptions {
  readonly client: GithubClient
  readonly clock: Pick<Clock, 'pause'>
  readonly cache: AuditCache
  readonly selection: Selection
  /** Globs for names; empty for all. */
  readonly globs: readonly string[]
  /** Called with a glob that no name matches. */
  noMatch(glob: string): void
}

/** Some repositories of the owner, or why there are no more. */
export type SourcePage =
  | {
      readonly kind: 'page'
      readonly owner: RepositoryPage['owner']
      /** How many repositories there are to read, as far as that is known. */
      readonly total: number
      readonly repositories: RepositoryPage['repositories']
      readonly unread: readonly Unread[]
      /** True for a page that an earlier audit has read. */
      readonly isKept: boolean
      /** What to keep once the page is done with; absent if it is kept already, or is no page of the whole list. */
      readonly keep?: KeptPage
    }
  | { readonly kind: 'no-owner' }
  | { readonly kind: 'stopped'; readonly message: string }

/** Yields all repositories of an owner, or those that match; an audit that was stopped goes on behind what it has kept. */
export const repositoriesOf = (options: SourceOptions): AsyncGenerator<SourcePage> =>
  options.globs.length === 0 ? everyRepository(options) : matchingRepositories(options)

async function* everyRepository({ client, clock, cache, selection }: SourceOptions): AsyncGenerator<SourcePage> {
  const owner = selection.owner
  for (const { page } of cache.pages) yield { ...sourcePage(page, owner), isKept: true }
  let cursor = cache.pages.at(-1)?.page.next
  const depth: Depth = cache.isWarm ? 'files' : 'texts'
  const start = cursor === undefined ? {} : { cursor }
  for await (const read of readRepositories({ client, clock, selection, depth, ...start })) {
    if (read.kind === 'no-owner') return yield read
    if (read.kind === 'stopped') return yield { kind: 'stopped', message: read.reason }
    const keep = { page: read.page, ...(cursor !== undefined && { cursor }) }
    // What GitHub did not show in time, a later audit may see.
    const mayKeep = read.shortage === undefined || read.page.repositories.every(({ files }) => files !== undefined)
    yield { ...sourcePage(read.page, owner, read.shortage), isKept: false, ...(mayKeep && { keep }) }
    cursor = read.page.next
  }
}

type Page = Extract<SourcePage, { kind: 'page' }>

function sourcePage(page: RepositoryPage, login: string, shortage = ''): Omit<Page, 'isKept' | 'keep'> {
  const { owner, total, repositories, hidden } = page
  return {
    kind: 'page',
    owner,
    total,
    repositories: repositories.filter(({ files }) => files !== undefined),
    unread: [
      ...hidden.map(({ name = `${login}/?`, reason }) => ({
        repository: name,
        reason: { kind: 'hidden', message: reason } as const,
      })),
      ...repositories.flatMap(({ name, files }) =>
        files === undefined ? [{ repository: name, reason: { kind: 'not-listed', message: shortage } as const }] : [],
      ),
    ],
  }
}

/** Repositories of one request by name. */
const most = 50

async function* matchingRepositories(options: SourceOptions): AsyncGenerator<SourcePage> {
  const { selection, client, clock, cache } = options
  const found = await namesFor(options)
  if ('kind' in found) return yield found
  let owner: RepositoryPage['owner'] | undefined
  for (let start = 0; start < found.names.length; start += most) {
    const names = found.names.slice(start, start + most)
    const page = await readNamed(selection.owner, names, cache.isWarm ? 'files' : 'texts', { client, clock })
    owner = page.owner ?? owner
    if (owner === undefined) return yield withoutOwner(page.repositories)
    yield { ...namedPage(names, page.repositories, owner, found.names.length, selection), isKept: false }
  }
  if (found.names.length === 0 && found.owner !== undefined)
    yield { kind: 'page', owner: found.owner, total: 0, repositories: [], unread: [], isKept: false }
}

function withoutOwner(repositories: readonly NamedRepository[]): SourcePage {
  const failed = repositories.flatMap((one) => (one.kind === 'failed' ? [one.message] : []))[0]
  return failed === undefined ? { kind: 'no-owner' } : { kind: 'stopped', message: failed }
}

interface Names {
  readonly owner?: RepositoryPage['owner']
  readonly names: readonly string[]
}

/** Names without the owner. What is named whole is asked for by that, and only globs are searched for. */
async function namesFor({
  globs,
  selection,
  client,
  clock,
  noMatch,
}: SourceOptions): Promise<Names | Exclude<SourcePage, { kind: 'page' }>> {
  const ofOwner = (name: string) => name.slice(name.indexOf('/') + 1)
  const named = globs.filter(isName).map(ofOwner)
  const patterns = globs.filter((glob) => !isName(glob)).map((glob) => ({ glob, isMatching: matcherOf([glob]) }))
  if (patterns.length === 0) return { names: distinct(named) }
  const names: string[] = []
  const matched = new Set<string>()
  let owner: RepositoryPage['owner'] | undefined
  for await (const read of readRepositories({ client, clock, selection, depth: 'names' })) {
    if (read.kind === 'no-owner') return read
    if (read.kind === 'stopped') return { kind: 'stopped', message: read.reason }
    owner = read.page.owner
    for (const { name } of read.page.repositories) {
      const matching = patterns.filter(({ isMatching }) => isMatching(name))
      if (matching.length > 0) names.push(ofOwner(name))
      for (const { glob } of matching) matched.add(glob)
    }
  }
  for (const { glob } of patterns) if (!matched.has(glob)) noMatch(glob)
  return { names: distinct([...names, ...named]), ...(owner && { owner }) }
}

/** GitHub tells no names apart by their case. */
function distinct(names: readonly string[]): readonly string[] {
  const all = new Map<string, string>()
  for (const name of names) if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), name)
  return [...all.values()]
}

function namedPage(
  names: readonly string[],
  found: readonly NamedRepository[],
  owner: RepositoryPage['owner'],
  total: number,
  { isPublicOnly }: Selection,
): Omit<Page, 'isKept' | 'keep'> {
  const unread: Unread[] = []
  const repositories: Page['repositories'][number][] = []
  for (const [at, one] of found.entries()) {
    const reason = whyUnread(one, isPublicOnly)
    // The name as it was asked for: in public, nothing tells how a private one is spelt.
    if (reason !== undefined) unread.push({ repository: `${owner.login}/${names[at] ?? '?'}`, reason })
    else if (one.kind === 'listed') repositories.push(one.repository)
  }
  return { kind: 'page', owner, total, repositories, unread }
}

function whyUnread(one: NamedRepository, isPublicOnly: boolean): UnreadReason | undefined {
  switch (one.kind) {
    case 'absent':
      return { kind: 'no-such-repository' }
    case 'hidden':
      return { kind: 'hidden', message: one.repository.reason }
    case 'failed':
      return { kind: 'not-listed', message: one.message }
    case 'listed':
      if (isPublicOnly && one.repository.isPrivate) return { kind: 'no-such-repository' }
      return one.repository.files === undefined ? { kind: 'not-listed', message: '' } : undefined
  }
}
