import { at, textAt } from '../http/json.ts'
import type { StreamingTransport } from '../http/transport.ts'
import type { GithubClient } from './github-client.ts'
import { isLoopback } from './hosts.ts'
import type { RunUrl } from './run-url.ts'

/** A job of a run. */
export interface RunJob {
  readonly id: number
  readonly name: string
  readonly hasFailed: boolean
}

const failures: readonly unknown[] = ['failure', 'timed_out', 'startup_failure']

/**
 * Reads the jobs that an address is about: the one that it names, else those of its attempt or of the latest (REST: "List jobs for
 * a workflow run", "… attempt", "Get a job for a workflow run"). Throws what Octokit throws.
 */
export async function readJobs(
  { octokit }: GithubClient,
  { owner, repo, runId, attempt, jobId }: RunUrl,
): Promise<readonly RunJob[]> {
  if (jobId !== undefined) {
    const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}'
    return [jobIn((await octokit.request(route, { owner, repo, job_id: jobId })).data)]
  }
  const base = { owner, repo, run_id: runId, per_page: jobsOfPage }
  const pageAt = async (page: number): Promise<unknown> => {
    const { data } =
      attempt === undefined
        ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
            ...base,
            page,
            filter: 'latest',
          })
        : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
            ...base,
            page,
            attempt_number: attempt,
          })
    return data
  }
  return allPages(pageAt)
}

const jobsOfPage = 100

/** No run has so many jobs: a matrix has 256 at most. */
const mostPages = 100

/** All jobs of a list. Throws if a page is no page, or fewer jobs come than there are: what is not there has not failed. */
async function allPages(pageAt: (page: number) => Promise<unknown>): Promise<readonly RunJob[]> {
  const jobs: RunJob[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const data = await pageAt(page)
    const [list, total] = [at(data, 'jobs'), at(data, 'total_count')]
    if (!Array.isArray(list) || typeof total !== 'number') throw new Error('the answer is no list of jobs')
    jobs.push(...list.map(jobIn))
    if (jobs.length >= total) return jobs
    if (list.length === 0) throw new Error(`only ${jobs.length} of ${total} jobs came`)
  }
  throw new Error(`the run has more than ${jobs.length} jobs`)
}

function jobIn(json: unknown): RunJob {
  const [id, name] = [at(json, 'id'), textAt(json, 'name')]
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || name === undefined)
    throw new Error('the answer has no job')
  return { id, name, hasFailed: failures.includes(at(json, 'conclusion')) }
}

/** The log of a job as it comes, or why it cannot be read. */
export type JobLog =
  | { readonly kind: 'log'; readonly pieces: AsyncIterable<Uint8Array> }
  /** It has not ended, or its log is deleted. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly message: string }

const absent: readonly unknown[] = [404, 410]

const redirects: readonly number[] = [301, 302, 303, 307, 308]
const mostRedirects = 3

/** Milliseconds for the head of an answer, and for each piece of a log. */
const longestSilence = 30_000

/**
 * Opens the log of a job (REST: "Download job logs for a workflow run"): GitHub sends to another host, which gets no credential.
 */
export async function openJobLog(
  { octokit, describe }: GithubClient,
  { owner, repo }: RunUrl,
  { id }: RunJob,
  transport: StreamingTransport,
  apiUrl: string,
): Promise<JobLog> {
  try {
    const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', {
      owner,
      repo,
      job_id: id,
      headers: { accept: 'application/vnd.github.raw+json' },
      request: { redirect: 'manual' },
    })
    const { location } = headers
    if (location === undefined || !URL.canParse(location, apiUrl)) throw new Error('GitHub says no place of the log')
    return { kind: 'log', pieces: await follow(new URL(location, apiUrl), transport, new URL(apiUrl)) }
  } catch (error) {
    return absent.includes(at(error, 'status')) ? { kind: 'absent' } : { kind: 'unreadable', message: describe(error) }
  }
}

/** The body at an address, without any credential. Plain HTTP is for loopback, and only if the API is there too. */
async function follow(first: URL, transport: StreamingTransport, api: URL): Promise<AsyncIterable<Uint8Array>> {
  let url = first
  for (let hops = 0; ; hops += 1) {
    const isHere = isLoopback(url.host) && isLoopback(api.host)
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
      throw new Error(`the log is at ${url.host || url.protocol}, which is not asked without encryption`)
    const answer = await transport.stream({ method: 'GET', url, headers: { accept: '*/*' }, timeout: longestSilence })
    if (answer.kind === 'failed') throw new Error(`the log at ${url.host}: ${answer.failure}: ${answer.detail}`)
    const location = answer.headers['location']
    const isMoved = redirects.includes(answer.status) && location !== undefined && URL.canParse(location, url.href)
    if (!isMoved && answer.status !== 200) throw new Error(`the log at ${url.host}: ${answer.status}`)
    if (!isMoved && !isText(answer.headers)) throw new Error(`the log at ${url.host} is no plain text`)
    if (!isMoved) return bounded(answer.body)
    if (hops === mostRedirects) throw new Error(`the log at ${url.host} is sent round and round`)
    url = new URL(location, url)
  }
}

/** A page to log in at, or something packed, is no log in which nothing has failed. */
const isText = (headers: Readonly<Record<string, string>>): boolean =>
  !/html|zip/i.test(headers['content-type'] ?? '') && /^(?:identity)?$/i.test(headers['content-encoding'] ?? '')

/** Bytes and milliseconds of one log: a server that never ends would hold the reader for ever. */
const longestLog = 512 * 1024 * 1024
const longestReading = 600_000

/** The same pieces; throws where they are more, or take longer, than any log. */
export async function* bounded(
  pieces: AsyncIterable<Uint8Array>,
  most = longestLog,
  time = longestReading,
): AsyncGenerator<Uint8Array> {
  const start = performance.now()
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > most) throw new Error(`the log is longer than ${most} bytes`)
    if (performance.now() - start > time) throw new Error(`the log did not end within ${time / 1000} s`)
    yield piece
  }
}
