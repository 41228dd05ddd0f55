import type { GithubClient } from '../github/github-client.ts'
import { type GraphqlProblem, queryFailure } from '../github/graphql-problems.ts'
import {
  type Depth,
  type RepositoryPage,
  readRepositoryPage,
  repositoriesQuery,
  repositoriesVariables,
  type Selection,
} from '../github/repository-page.ts'
import type { Clock } from '../http/deadline.ts'
import { at } from '../http/json.ts'
import { afterFailure, afterSuccess, firstPage, type PageSize, pauseAfter } from './page-size.ts'

/** What is read of an owner. */
export interface Reading {
  readonly client: GithubClient
  readonly clock: Pick<Clock, 'pause'>
  readonly selection: Selection
  readonly depth: Depth
  /** Where to begin; absent for the first page. */
  readonly cursor?: string
}

/** What comes of reading: a page, or the end before the last one. */
export type ReadPage =
  | {
      readonly kind: 'page'
      readonly page: RepositoryPage
      /** Why it shows less than was wanted. */
      readonly shortage?: string
    }
  | { readonly kind: 'no-owner' }
  | { readonly kind: 'stopped'; readonly reason: string }

/**
 * Reads the repositories of an owner page by page, one request after the other. A page that takes too long, or of which a part
 * is missing, is asked for in halves, and the size is raised again slowly.
 */
export async function* readRepositories(reading: Reading): AsyncGenerator<ReadPage> {
  let cursor = reading.cursor
  let size: PageSize = firstPage(reading.depth)
  let failure = ''
  for (;;) {
    const { first, depth } = size
    try {
      for await (const page of pages(reading, size, cursor)) {
        if (page === undefined) return yield { kind: 'no-owner' }
        yield { kind: 'page', page, ...(depth !== reading.depth && { shortage: failure }) }
        if (page.next === undefined) return
        cursor = page.next
        size = afterSuccess(size, reading.depth)
        if (size.first !== first || size.depth !== depth) break
      }
    } catch (error) {
      failure = reading.client.describe(causeOf(error))
      const smaller = error instanceof MissingPart ? afterFailure(size) : undefined
      if (smaller === undefined) return yield { kind: 'stopped', reason: failure }
      size = smaller
      await reading.clock.pause(pauseAfter(size))
    }
  }
}

/** A page did not come whole, and a smaller one may. */
class MissingPart extends Error {}

const causeOf = (error: unknown): unknown => (error instanceof MissingPart ? error.cause : error)

/** Pages of one size. Throws `MissingPart` if less should be asked for, and what Octokit throws if that is of no use. */
async function* pages(
  { client, selection }: Reading,
  { first, depth }: PageSize,
  cursor: string | undefined,
): AsyncGenerator<RepositoryPage | undefined> {
  const variables = { ...repositoriesVariables(selection, first, depth), ...client.graphqlOptions }
  const isSmallest = first === 1 && depth === 'names'
  const start = cursor === undefined ? variables : { ...variables, cursor }
  const answers = client.octokit.graphql.paginate.iterator<unknown>(repositoriesQuery, start)[Symbol.asyncIterator]()
  for (;;) {
    const answer = await answers.next().catch((error: unknown) => partial(error, isSmallest))
    if (answer.done === true) return
    yield 'problems' in answer ? pageIn(answer.data, answer.problems) : pageIn(answer.value, [])
    // The iterator has ended with its error.
    if ('problems' in answer) return
  }
}

function pageIn(data: unknown, problems: readonly GraphqlProblem[]): RepositoryPage | undefined {
  try {
    return readRepositoryPage(data, (index) => problems.find(isAt(index))?.message)
  } catch (cause) {
    throw new MissingPart('', { cause })
  }
}

interface Partial {
  readonly done?: false
  readonly data: unknown
  readonly problems: readonly GraphqlProblem[]
}

function partial(error: unknown, isSmallest: boolean): Partial {
  // The plugin looks for a page where there is no owner.
  if (at(error, 'response', 'repositoryOwner') === null) return { data: at(error, 'response'), problems: [] }
  const failure = queryFailure(error, isSmallest)
  const isOwners = failure.kind === 'partial' && failure.problems.some(({ path }) => path.length === 1)
  if (failure.kind === 'partial' && !isOwners) return failure
  // What the plugin throws if the answer has no page to look for.
  const cause = error instanceof TypeError ? new Error('the answer is no page of repositories') : error
  throw failure.kind === 'too-much' ? new MissingPart('', { cause }) : cause
}

const isAt =
  (index: number) =>
  ({ path: [owner, repositories, nodes, at] }: GraphqlProblem): boolean =>
    owner === 'repositoryOwner' && repositories === 'repositories' && nodes === 'nodes' && at === index
