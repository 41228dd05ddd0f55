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
  const base = { owner, repo, run_id: runId, per_page: 100 }
  const jobs: readonly unknown[] =
    attempt === undefined
      ? await octokit.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', { ...base, filter: 'latest' })
      : await octokit.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
          ...base,
          attempt_number: attempt,
        })
  return jobs.map(jobIn)
}

function jobIn(json: unknown): RunJob {
  const [id, name] = [at(json, 'id'), textAt(json, 'name')]
  if (typeof id !== 'number' || name === undefined) throw new Error('the answer has no job')
  return { id, name, hasFailed: failures.includes(at(json, 'conclusion')) }
}

/** The log of a job as it comes, or why it cannot be read. */
export type JobLog =
  | { readonly kind: 'log'; readonly pieces: AsyncIterable<Uint8Array> }
  | { readonly kind: 'unreadable'; readonly message: string }

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
    return { kind: 'unreadable', message: describe(error) }
  }
}

/** The body at an address, without any credential. Plain HTTP is for loopback, and only if the API is there too. */
async function follow(first: URL, transport: StreamingTransport, api: URL): Promise<AsyncIterable<Uint8Array>> {
  let url = first
  for (let hops = 0; ; hops += 1) {
    const isHere = isLoopback(url.host) && isLoopback(api.host)
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
      throw new Error(`the log is at ${url.host}, which is not asked without encryption`)
    const answer = await transport.stream({ method: 'GET', url, headers: { accept: '*/*' }, timeout: longestSilence })
    if (answer.kind === 'failed') throw new Error(`the log at ${url.host}: ${answer.failure}: ${answer.detail}`)
    const location = answer.headers['location']
    const isMoved = redirects.includes(answer.status) && location !== undefined && URL.canParse(location, url.href)
    if (!isMoved && answer.status !== 200) throw new Error(`the log at ${url.host}: ${answer.status}`)
    if (!isMoved) return answer.body
    if (hops === mostRedirects) throw new Error(`the log at ${url.host} is sent round and round`)
    url = new URL(location, url)
  }
}
