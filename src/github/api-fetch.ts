import { type Authorization, headerFor } from '../http/authorization.ts'
import type { Incoming, Transport } from '../http/transport.ts'
import { isSafeAddress, withoutTrailingSlashes } from './hosts.ts'
import { inPluginsTerms, limitIn } from './limits.ts'

/** How Octokit's requests go out. */
export interface ApiFetchOptions {
  /** `https://api.github.com` or `https://github.example.com/api/v3` */
  readonly apiUrl: string
  readonly transport: Transport
  /** Each is sent to its own origin only. */
  readonly authorizations: readonly Authorization[]
  /** Milliseconds for one request, from sending to the last byte. */
  readonly timeout: number
  /** Bytes of an answer's body; a longer one is a failure. */
  readonly longestBody: number
  /** Called with the address of each request before it is sent. */
  sending(url: URL): void
}

const redirects: readonly number[] = [301, 302, 303, 307, 308]
const mostRedirects = 3

/**
 * A `fetch` for Octokit over the project's transport: a time limit for each request, credentials to their own origin, redirects
 * by hand inside of the origin, or only of the API if whoever asks wants to see where others lead, bodies of bounded length,
 * proxies. Rejects if there is no whole answer.
 */
export function apiFetch(options: ApiFetchOptions): typeof fetch {
  let limited = 0
  return async (input, init) => {
    const answer = await follow(new URL(String(input)), init ?? {}, options)
    const { status, headers, body } = inPluginsTerms(answer, limited)
    limited = limitIn(answer) === undefined ? 0 : limited + 1
    // What went wrong is said in JSON, whatever was asked for.
    const isRaw = /\braw\b/.test(acceptOf(init)) && status < 400
    const hasBody = status !== 204 && status !== 205 && status !== 304
    const response = new Response(hasBody ? body : null, {
      status,
      // Octokit parses by this header alone, and takes anything else for binary data.
      headers: { ...headers, 'content-type': `${isRaw ? 'text/plain' : 'application/json'}; charset=utf-8` },
    })
    // The paging plugin counts the pages of a list by its address.
    return Object.defineProperty(response, 'url', { value: String(input) })
  }
}

type Answered = Extract<Incoming, { kind: 'answered' }>

async function follow(first: URL, init: RequestInit, options: ApiFetchOptions): Promise<Answered> {
  let url = first
  for (let hops = 0; ; hops += 1) {
    const answer = await sendOnce(url, init, options)
    const location = answer.headers['location']
    const isMoved = redirects.includes(answer.status) && location !== undefined && URL.canParse(location, url.href)
    if (!isMoved) return answer
    const next = new URL(location, url)
    // Whoever wants to see where it leads goes there alone. On GHES that may be another service of the same origin.
    if (init.redirect === 'manual' && !isBelow(next, options.apiUrl)) return answer
    if (hops === mostRedirects || next.origin !== url.origin || methodOf(init) !== 'GET')
      throw new Error(`${url.host} sends elsewhere, to ${next.host}`)
    url = next
  }
}

/** Whether an address is one of the API: a repository that was renamed is found at another there. */
const isBelow = ({ href }: URL, apiUrl: string): boolean =>
  href.startsWith(`${withoutTrailingSlashes(new URL(apiUrl).href)}/`)

async function sendOnce(url: URL, init: RequestInit, options: ApiFetchOptions): Promise<Answered> {
  const { transport, authorizations, timeout, longestBody, sending } = options
  if (!isSafeAddress(url.href)) throw new Error(`${url.host} is not asked without encryption`)
  const authorization = authorizations.find(({ origin }) => origin === url.origin)
  sending(url)
  const answer = await transport.send({
    method: methodOf(init),
    url,
    headers: {
      ...headersOf(init),
      ...(authorization === undefined ? {} : { authorization: headerFor(url, authorization) }),
    },
    ...(typeof init.body === 'string' && { body: init.body }),
    timeout,
    longestBody,
  })
  if (answer.kind === 'failed') throw new Error(`${answer.failure}: ${answer.detail}`)
  if (answer.isCut) throw new Error(`the answer is longer than ${longestBody} bytes`)
  if (answer.status < 200 || answer.status > 599) throw new Error(`the answer has the status ${answer.status}`)
  return answer
}

const methodOf = ({ method }: RequestInit): 'GET' | 'POST' => (method === 'POST' ? 'POST' : 'GET')

const headersOf = ({ headers }: RequestInit): Readonly<Record<string, string>> =>
  Object.fromEntries(new Headers(headers ?? {}).entries())

const acceptOf = (init: RequestInit | undefined): string => new Headers(init?.headers ?? {}).get('accept') ?? ''
