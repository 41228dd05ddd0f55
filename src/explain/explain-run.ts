import { type Endpoints, endpointsIn } from '../github/endpoints.ts'
import { type GithubClient, githubClient } from '../github/github-client.ts'
import { isSafeAddress, withoutTrailingSlashes } from '../github/hosts.ts'
import { openJobLog, type RunJob, readJobs } from '../github/run-jobs.ts'
import { type RunUrl, readRunUrl } from '../github/run-url.ts'
import { at } from '../http/json.ts'
import { Secret } from '../http/secret.ts'
import { httpTransport, type StreamingTransport } from '../http/transport.ts'
import type { Streams } from '../terminal/streams.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { LogReading } from './log-reader.ts'
import { readLog } from './matches.ts'
import type { UnreadPart } from './unread-part.ts'

/** Seconds: somebody waits for the answer, and a limit may last an hour. */
const longestWait = 30

/** What was read of a run. */
export interface RunReading {
  /** Jobs whose logs were read to their ends, in the order of the run. */
  readonly jobs: readonly { readonly name: string; readonly reading: LogReading }[]
  /** What could not be read. */
  readonly unread: readonly UnreadPart[]
}

/** Reads the logs of the failed jobs that the address of a run's page is about. Throws `UsageError` for another address, or without a token. */
export async function readRun(address: string, { env }: Streams): Promise<RunReading> {
  const url = readRunUrl(address)
  if (url === undefined) throw new UsageError((words) => words.notARun(address))
  const { endpoints, token } = serverOf(url, env)
  const transport = httpTransport('ghcr-preflight')
  try {
    const client = await githubClient({ endpoints, token, transport, second: 1000, longestWait, waiting: () => {} })
    return await readFailed(url, client, transport, endpoints)
  } finally {
    transport.close()
  }
}

interface Server {
  readonly endpoints: Endpoints
  readonly token: Secret
}

const github = 'https://github.com'

/** A token goes to the server of the environment, or to github.com: there, only the one that is not the environment's own. */
function serverOf({ server }: RunUrl, env: Streams['env']): Server {
  const own = withoutTrailingSlashes(env['GITHUB_SERVER_URL'] || github)
  const isOwn = isSafeAddress(own) && server === new URL(own).origin
  if (!isOwn && server !== github)
    throw new UsageError((words) => words.otherServer(server, [...new Set([own, github])]))
  const endpoints = endpointsIn(isOwn ? env : {})
  for (const one of [endpoints.apiUrl, endpoints.graphqlUrl])
    if (!isSafeAddress(one)) throw new UsageError((words) => words.notHttps(one))
  const variables = isOwn ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_TOKEN']
  const token = variables.map((name) => env[name] ?? '').find((text) => text !== '')
  if (token === undefined) throw new UsageError((words) => words.noCredential(variables))
  return { endpoints, token: new Secret(token) }
}

async function readFailed(
  url: RunUrl,
  client: GithubClient,
  transport: StreamingTransport,
  { apiUrl }: Endpoints,
): Promise<RunReading> {
  const jobs = await failedJobs(url, client)
  if ('kind' in jobs) return { jobs: [], unread: [{ reason: jobs }] }
  const read: RunReading['jobs'][number][] = []
  const unread: UnreadPart[] = []
  for (const job of jobs) {
    const reading = await readJob(url, job, client, transport, apiUrl)
    const name = client.shown(job.name)
    if ('kind' in reading) unread.push({ job: name, reason: reading })
    else read.push({ name, reading })
  }
  return { jobs: read, unread }
}

/** A job that is named counts, however it ended. */
async function failedJobs(url: RunUrl, client: GithubClient): Promise<readonly RunJob[] | UnreadPart['reason']> {
  try {
    const jobs = await readJobs(client, url)
    return url.jobId === undefined ? jobs.filter(({ hasFailed }) => hasFailed) : jobs
  } catch (error) {
    return at(error, 'status') === 404 ? { kind: 'no-run' } : { kind: 'failed', message: client.describe(error) }
  }
}

async function readJob(
  url: RunUrl,
  job: RunJob,
  client: GithubClient,
  transport: StreamingTransport,
  apiUrl: string,
): Promise<LogReading | UnreadPart['reason']> {
  const log = await openJobLog(client, url, job, transport, apiUrl)
  if (log.kind === 'absent') return { kind: 'no-log' }
  if (log.kind === 'unreadable') return { kind: 'failed', message: log.message }
  try {
    return await readLog(log.pieces)
  } catch (error) {
    return { kind: 'failed', message: client.describe(error) }
  }
}
