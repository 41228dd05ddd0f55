import { type Authorization, bearer, formsOf } from '../http/authorization.ts'
import { at, textAt } from '../http/json.ts'
import { KnownSecrets } from '../http/redact.ts'
import type { Secret } from '../http/secret.ts'
import type { Transport } from '../http/transport.ts'
import { apiFetch } from './api-fetch.ts'
import type { Endpoints } from './endpoints.ts'
import { createOctokit, type Octokit, type OctokitOptions } from './octokit.ts'

/** What a client needs. */
export interface ClientOptions extends Pick<OctokitOptions, 'second' | 'longestWait' | 'waiting'> {
  readonly endpoints: Endpoints
  readonly token: Secret
  readonly transport: Transport
}

/** GitHub's APIs as one credential sees them, through Octokit. */
export interface GithubClient {
  readonly octokit: Octokit
  /** What a query takes beside its variables: GraphQL's own address, and no retries, as a page that failed is asked for in parts. */
  readonly graphqlOptions: { readonly baseUrl: string; readonly request: { readonly retries: 0 } }
  /** How many requests were sent. */
  readonly requests: { readonly graphql: number; readonly rest: number }
  /** Returns a text of a server's in one line of bounded length, without any form of the credential. */
  shown(text: string): string
  /** Returns what went wrong, shown so. */
  describe(error: unknown): string
}

/** GitHub ends a query after ten seconds; more is the network's. */
const longestRequest = 40_000
const longestBody = 64 * 1024 * 1024

/** Makes a client. The token goes to the origins of the endpoints only. */
export async function githubClient({
  endpoints,
  token,
  transport,
  second,
  longestWait,
  waiting,
}: ClientOptions): Promise<GithubClient> {
  const { apiUrl, graphqlUrl } = endpoints
  const origins = [...new Set([apiUrl, graphqlUrl].map((address) => new URL(address).origin))]
  const authorizations: readonly Authorization[] = origins.map((origin) => bearer(origin, token))
  const secrets = new KnownSecrets(() => {})
  secrets.add(formsOf(token, 'x-access-token'))
  const requests = { graphql: 0, rest: 0 }
  const sending = ({ href }: URL) => {
    requests[href === graphqlUrl ? 'graphql' : 'rest'] += 1
  }
  const octokit = await createOctokit({
    apiUrl,
    fetch: apiFetch({ apiUrl, transport, authorizations, timeout: longestRequest, longestBody, sending }),
    second,
    longestWait,
    waiting,
  })
  const shown = (text: string) => oneLine(secrets.redact(text))
  return {
    octokit,
    graphqlOptions: { baseUrl: graphqlUrl.replace(/\/graphql$/, ''), request: { retries: 0 } },
    requests,
    shown,
    describe: (error) => shown(messageIn(error)),
  }
}

/** The first error that GraphQL names, else what REST or the connection says, with its status. */
function messageIn(error: unknown): string {
  const first = textAt(error, 'errors', 0, 'message')
  if (first !== undefined) return first
  const status = at(error, 'response', 'status')
  const message = textAt(error, 'message') ?? String(error)
  return typeof status === 'number' ? `${status} ${message}` : message
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)
