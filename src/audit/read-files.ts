import { type FoundFile, readFiles as filesIn, filesQuery, type WantedFile } from '../github/file-query.ts'
import type { GithubClient } from '../github/github-client.ts'
import { queryFailure } from '../github/graphql-problems.ts'
import type { Clock } from '../http/deadline.ts'

/** Who asks. */
export interface Asking {
  readonly client: GithubClient
  readonly clock: Pick<Clock, 'pause'>
}

/** Files of one request: with their texts they take GitHub some of its ten seconds. */
const mostFiles = 60

/** Milliseconds before what took too long is asked for in halves. */
const pause = 1000

/** Reads files of any repositories, many in one request and one request after the other; the result has the order of what was wanted. */
export async function readFiles(
  wanted: readonly WantedFile[],
  withTexts: boolean,
  asking: Asking,
): Promise<readonly FoundFile[]> {
  const read: FoundFile[] = []
  for (let start = 0; start < wanted.length; start += mostFiles)
    read.push(...(await readBatch(wanted.slice(start, start + mostFiles), withTexts, asking)))
  return read
}

async function readBatch(
  wanted: readonly WantedFile[],
  withTexts: boolean,
  asking: Asking,
): Promise<readonly FoundFile[]> {
  const { client, clock } = asking
  const { query, variables } = filesQuery(wanted, withTexts)
  try {
    const data = await client.octokit.graphql<unknown>(query, { ...variables, ...client.graphqlOptions })
    // Octokit gives undefined for what is no JSON.
    if (data === undefined) throw new Error('the answer has no data')
    return filesIn(wanted, data, [])
  } catch (error) {
    const failure = queryFailure(error, wanted.length === 1)
    if (failure.kind === 'partial') return filesIn(wanted, failure.data, failure.problems)
    if (failure.kind === 'final' || wanted.length === 1)
      return wanted.map(() => ({ kind: 'failed', message: client.describe(error) }))
    await clock.pause(pause)
    const half = Math.ceil(wanted.length / 2)
    const first = await readBatch(wanted.slice(0, half), withTexts, asking)
    return [...first, ...(await readBatch(wanted.slice(half), withTexts, asking))]
  }
}
