import { paginateGraphQL } from '@octokit/plugin-paginate-graphql'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { LimitKind } from './limits.ts'

/** A limit that has to be waited for. */
export interface Wait {
  readonly kind: LimitKind
  readonly seconds: number
  /** How often this request has been limited before. */
  readonly tries: number
}

/** What a client needs. */
export interface OctokitOptions {
  /** `https://api.github.com` */
  readonly apiUrl: string
  readonly fetch: typeof fetch
  /** Milliseconds of a second: tests have shorter ones. */
  readonly second: number
  /** Seconds; whoever asks for more patience gets none. */
  readonly longestWait: number
  /** Called before a limit is waited for. */
  waiting(wait: Wait): void
}

/** Waiting does not help with a limit that comes back so often. */
const mostWaits = 5

/**
 * Makes an Octokit of @actions/github with paging, retry and throttling, whose requests go out through `fetch`. It knows no
 * credential: `fetch` adds it.
 */
export async function createOctokit({ apiUrl, fetch, second, longestWait, waiting }: OctokitOptions) {
  const { GitHub } = await loadedInPeace()
  const mayWait = (kind: LimitKind) => (seconds: number, _: object, __: object, tries: number) => {
    if (seconds > longestWait || tries >= mostWaits) return false
    waiting({ kind, seconds, tries })
    return true
  }
  const OurOctokit = GitHub.plugin(paginateGraphQL, retry, throttling)
  return new OurOctokit({
    baseUrl: apiUrl,
    userAgent: 'ghcr-preflight',
    log: silent,
    request: { fetch },
    retry: { retries: 2, retryAfterBaseValue: second },
    throttle: {
      id: crypto.randomUUID(),
      // The plugin takes queries for writes, and sends one a second.
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
      retryAfterBaseValue: second,
      onRateLimit: mayWait('primary'),
      onSecondaryRateLimit: mayWait('secondary'),
    },
  })
}

/** Octokit as `createOctokit` makes it. */
export type Octokit = Awaited<ReturnType<typeof createOctokit>>

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * Read by @actions/github as it loads: it prints if the event's file is missing, and throws if that is no JSON or the API's
 * address is not one.
 */
const readAtLoad = ['GITHUB_EVENT_PATH', 'GITHUB_API_URL'] as const

async function loadedInPeace() {
  const before = readAtLoad.map((name) => [name, process.env[name]] as const)
  for (const name of readAtLoad) delete process.env[name]
  try {
    return await import('@actions/github/lib/utils')
  } finally {
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value
  }
}
