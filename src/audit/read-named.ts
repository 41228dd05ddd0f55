import { type GraphqlProblem, queryFailure } from '../github/graphql-problems.ts'
import {
  type Depth,
  type HiddenRepository,
  type ListedRepository,
  namedQuery,
  type RepositoryPage,
  readOwner,
  readRepository,
} from '../github/repository-page.ts'
import { at } from '../http/json.ts'
import type { Asking } from './read-files.ts'

/** What came of a repository that was asked for by its name. */
export type NamedRepository =
  | { readonly kind: 'listed'; readonly repository: ListedRepository }
  | { readonly kind: 'hidden'; readonly repository: HiddenRepository }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }

/** Repositories, and whose they are; no owner if there is none, or if nothing was answered. */
export interface NamedPage {
  readonly owner?: RepositoryPage['owner']
  readonly repositories: readonly NamedRepository[]
}

/** Milliseconds before what took too long is asked for in halves. */
const pause = 1000

/** Reads repositories of an owner by their names in one request, or in halves if that takes too long. */
export async function readNamed(
  owner: string,
  names: readonly string[],
  depth: Depth,
  asking: Asking,
): Promise<NamedPage> {
  const { client, clock } = asking
  const { query, variables } = namedQuery(owner, names, depth)
  try {
    const data = await client.octokit.graphql<unknown>(query, { ...variables, ...client.graphqlOptions })
    // Octokit returns undefined for what is no JSON.
    if (at(data, 'repositoryOwner') === undefined) throw new Error('the answer has no data')
    return pageIn(owner, names, data, [])
  } catch (error) {
    const failure = queryFailure(error, names.length === 1 && depth === 'files')
    if (failure.kind === 'partial') return pageIn(owner, names, failure.data, failure.problems)
    const message = client.describe(error)
    if (failure.kind === 'final' || (names.length === 1 && depth !== 'texts'))
      return { repositories: names.map((name) => ({ kind: 'failed', name: `${owner}/${name}`, message })) }
    await clock.pause(pause)
    if (names.length === 1) return readNamed(owner, names, 'files', asking)
    const half = Math.ceil(names.length / 2)
    const first = await readNamed(owner, names.slice(0, half), depth, asking)
    const second = await readNamed(owner, names.slice(half), depth, asking)
    return { ...second, ...first, repositories: [...first.repositories, ...second.repositories] }
  }
}

function pageIn(
  ownerName: string,
  names: readonly string[],
  data: unknown,
  problems: readonly GraphqlProblem[],
): NamedPage {
  const owner = readOwner(data)
  const repositories = names.map((name, index): NamedRepository => {
    const problem = problems.find(({ path }) => path[0] === `r${index}`)
    const fullName = `${ownerName}/${name}`
    if (problem?.type === 'NOT_FOUND') return { kind: 'absent', name: fullName }
    if (problem !== undefined) return { kind: 'failed', name: fullName, message: problem.message }
    const read = readRepository(at(data, `r${index}`))
    return 'reason' in read
      ? { kind: 'hidden', repository: { name: fullName, ...read } }
      : { kind: 'listed', repository: read }
  })
  return { ...(owner && { owner }), repositories }
}
