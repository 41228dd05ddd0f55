import { at, textAt } from '../http/json.ts'

/** How much of a repository a page shows: a page that takes too long is asked for with less. */
export type Depth = 'texts' | 'files' | 'names'

/** Which repositories of an owner are asked for. */
export interface Selection {
  readonly owner: string
  readonly includesArchived: boolean
  readonly includesForks: boolean
  /** True to leave out private and internal ones. */
  readonly isPublicOnly: boolean
}

/** A file of a repository as it is listed. */
export interface ListedFile {
  /** `.github/workflows/release.yml` */
  readonly path: string
  /** Its blob's id, by which git knows its content. */
  readonly oid: string
  readonly byteSize: number
  /** Absent if it was not asked for, or if GitHub does not show all of it. */
  readonly text?: string
  /** Why it has no text. */
  readonly obstacle?: 'binary' | 'link'
}

/** A repository of a page. */
export interface ListedRepository {
  /** `octo/app` */
  readonly name: string
  readonly isPrivate: boolean
  /** Absent if nothing was ever pushed to it. */
  readonly defaultBranch?: string
  /** Absent if only the names were asked for. */
  readonly files?: readonly ListedFile[]
}

/** A repository of which GitHub shows nothing, with the reason; the name is absent where GitHub tells none. */
export interface HiddenRepository {
  readonly name?: string
  readonly reason: string
}

/** One page of an owner's repositories. */
export interface RepositoryPage {
  readonly owner: { readonly login: string; readonly kind: 'organization' | 'user' }
  readonly total: number
  readonly repositories: readonly ListedRepository[]
  readonly hidden: readonly HiddenRepository[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: string
}

const files = `
fragment Files on Tree {
  entries {
    name
    mode
    type
    oid
    object { ... on Blob { byteSize isBinary isTruncated text @include(if: $withTexts) } }
  }
}
fragment Repository on Repository {
  nameWithOwner
  isPrivate
  defaultBranchRef { name }
  workflows: object(expression: "HEAD:.github/workflows") @include(if: $withFiles) { ...Files }
  configuration: object(expression: "HEAD:.github/ghcr-preflight.yml") @include(if: $withFiles) {
    ... on Blob { oid byteSize isBinary isTruncated text @include(if: $withTexts) }
  }
}`

/**
 * Repositories in the order of their creation, which stays while pages are read. Its variable \`cursor\` is the name that the
 * paging plugin knows.
 */
export const repositoriesQuery = `
query Repositories($owner: String!, $first: Int!, $cursor: String, $isArchived: Boolean, $isFork: Boolean, $privacy: RepositoryPrivacy, $withFiles: Boolean!, $withTexts: Boolean!) {
  repositoryOwner(login: $owner) {
    __typename
    login
    repositories(first: $first, after: $cursor, isArchived: $isArchived, isFork: $isFork, privacy: $privacy, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Repository }
    }
  }
}${files}`

/** Makes a query for repositories of an owner by their names, with its variables. */
export function namedQuery(owner: string, names: readonly string[], depth: Depth) {
  const declared = names.map((_, at) => `$name${at}: String!`)
  const fields = names.map((_, at) => `r${at}: repository(owner: $owner, name: $name${at}) { ...Repository }`)
  const query = `
query Named(${['$owner: String!', '$withFiles: Boolean!', '$withTexts: Boolean!', ...declared].join(', ')}) {
  repositoryOwner(login: $owner) { __typename login }
  ${fields.join('\n  ')}
}${files}`
  const variables: Record<string, string | boolean> = {
    owner,
    withFiles: depth !== 'names',
    withTexts: depth === 'texts',
  }
  for (const [at, name] of names.entries()) variables[`name${at}`] = name
  return { query, variables }
}

/** Reads an owner of an answer; undefined if there is none. */
export function readOwner(data: unknown): RepositoryPage['owner'] | undefined {
  const login = textAt(data, 'repositoryOwner', 'login')
  const kind = textAt(data, 'repositoryOwner', '__typename') === 'User' ? 'user' : 'organization'
  return login === undefined ? undefined : { login, kind }
}

/** The variables of `repositoriesQuery`. */
export const repositoriesVariables = (
  { owner, includesArchived, includesForks, isPublicOnly }: Selection,
  first: number,
  depth: Depth,
) => ({
  owner,
  first,
  isArchived: includesArchived ? null : false,
  isFork: includesForks ? null : false,
  privacy: isPublicOnly ? 'PUBLIC' : null,
  withFiles: depth !== 'names',
  withTexts: depth === 'texts',
})

/** Reads an answer to `repositoriesQuery`; `reasonAt` says why a node or a part of it is missing. Returns undefined if there is no such owner. Throws if the answer has another shape. */
export function readRepositoryPage(
  data: unknown,
  reasonAt: (index: number) => string | undefined,
): RepositoryPage | undefined {
  if (at(data, 'repositoryOwner') === null) return undefined
  const path = ['repositoryOwner', 'repositories'] as const
  const nodes = at(data, ...path, 'nodes')
  const total = at(data, ...path, 'totalCount')
  const owner = readOwner(data)
  if (!Array.isArray(nodes) || typeof total !== 'number' || owner === undefined)
    throw new Error('the answer has no repositories')
  const read = nodes.map((node: unknown, index) => readRepository(node, reasonAt(index)))
  const next = textAt(data, ...path, 'pageInfo', 'endCursor')
  return {
    owner,
    total,
    repositories: read.flatMap((one) => ('reason' in one ? [] : [one])),
    hidden: read.flatMap((one) => ('reason' in one ? [one] : [])),
    ...(at(data, ...path, 'pageInfo', 'hasNextPage') === true && next !== undefined && { next }),
  }
}

/** `octo/app`: no name of GitHub's has other characters, and none leads out of a folder. */
const fullName = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/

/** Reads one repository of an answer; hidden if GitHub shows nothing of it, or a reason is given. */
export function readRepository(node: unknown, reason?: string): ListedRepository | HiddenRepository {
  const name = textAt(node, 'nameWithOwner')
  if (name === undefined || !fullName.test(name)) return { reason: reason ?? 'GitHub shows nothing of it' }
  if (reason !== undefined) return { name, reason }
  const defaultBranch = textAt(node, 'defaultBranchRef', 'name')
  const isAsked = at(node, 'workflows') !== undefined
  return {
    name,
    // What is not known to be public is not shown in public.
    isPrivate: at(node, 'isPrivate') !== false,
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(isAsked && { files: [...workflowsIn(node), ...configurationIn(node)] }),
  }
}

function workflowsIn(node: unknown): readonly ListedFile[] {
  const entries = at(node, 'workflows', 'entries')
  const found = Array.isArray(entries) ? entries : []
  return found.flatMap((entry: unknown) => {
    const [name, oid] = [textAt(entry, 'name'), textAt(entry, 'oid')]
    if (name === undefined || oid === undefined || !/\.ya?ml$/i.test(name) || textAt(entry, 'type') !== 'blob')
      return []
    const isLink = at(entry, 'mode') === linkMode
    return [listedFile(`.github/workflows/${name}`, oid, at(entry, 'object'), isLink)]
  })
}

/** Of a symbolic link, whose text is where it leads (git-fast-import(1)). */
const linkMode = 0o120000

function configurationIn(node: unknown): readonly ListedFile[] {
  const oid = textAt(node, 'configuration', 'oid')
  return oid === undefined ? [] : [listedFile('.github/ghcr-preflight.yml', oid, at(node, 'configuration'), false)]
}

function listedFile(path: string, oid: string, blob: unknown, isLink: boolean): ListedFile {
  const text = textAt(blob, 'text')
  const size = at(blob, 'byteSize')
  const isWhole = text !== undefined && at(blob, 'isTruncated') === false && !isLink
  const obstacle = isLink ? 'link' : at(blob, 'isBinary') === true ? 'binary' : undefined
  return {
    path,
    oid,
    byteSize: typeof size === 'number' ? size : 0,
    ...(isWhole && { text }),
    ...(obstacle !== undefined && { obstacle }),
  }
}

/** Reads a page as JSON has kept it, without texts; undefined if it is anything else. */
export function readKeptPage(json: unknown): RepositoryPage | undefined {
  const [login, kind, total, next] = [
    textAt(json, 'owner', 'login'),
    textAt(json, 'owner', 'kind'),
    at(json, 'total'),
    textAt(json, 'next'),
  ]
  const [repositories, hidden] = [
    eachOf(at(json, 'repositories'), keptRepository),
    eachOf(at(json, 'hidden'), keptHidden),
  ]
  if (login === undefined || typeof total !== 'number' || repositories === undefined || hidden === undefined)
    return undefined
  const owner = { login, kind: kind === 'user' ? 'user' : 'organization' } as const
  return { owner, total, repositories, hidden, ...(next !== undefined && { next }) }
}

function keptRepository(json: unknown): ListedRepository | undefined {
  const [name, defaultBranch] = [textAt(json, 'name'), textAt(json, 'defaultBranch')]
  const listed = at(json, 'files')
  const files = listed === undefined ? undefined : eachOf(listed, keptFile)
  if (name === undefined || !fullName.test(name) || (listed !== undefined && files === undefined)) return undefined
  return {
    name,
    isPrivate: at(json, 'isPrivate') !== false,
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(files !== undefined && { files }),
  }
}

function keptFile(json: unknown): ListedFile | undefined {
  const [path, oid, byteSize, obstacle] = [
    textAt(json, 'path'),
    textAt(json, 'oid'),
    at(json, 'byteSize'),
    at(json, 'obstacle'),
  ]
  if (path === undefined || oid === undefined || typeof byteSize !== 'number') return undefined
  return { path, oid, byteSize, ...((obstacle === 'binary' || obstacle === 'link') && { obstacle }) }
}

function keptHidden(json: unknown): HiddenRepository | undefined {
  const [name, reason] = [textAt(json, 'name'), textAt(json, 'reason')]
  return reason === undefined ? undefined : { reason, ...(name !== undefined && { name }) }
}

/** Reads each element of a list; undefined if it is no list, or one of them cannot be read. */
function eachOf<T>(json: unknown, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined
  const all = json.flatMap((one: unknown) => read(one) ?? [])
  return all.length === json.length ? all : undefined
}
