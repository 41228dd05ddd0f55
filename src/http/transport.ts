import type { IncomingMessage, RequestOptions } from 'node:http'
import { HttpClient, type HttpClientResponse } from '@actions/http-client'
import type { RequestHandler } from '@actions/http-client/lib/interfaces'
import { textAt } from './json.ts'
import type { Answered, Failure, Method } from './reply.ts'

/** One request as it goes out. Redirects are not followed and nothing is tried again here. */
export interface Outgoing {
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** What a POST sends. */
  readonly body?: string
  /** Milliseconds from sending to the last byte of the answer. */
  readonly timeout: number
  /** Bytes of the answer's body that are read; 64 KiB where it is left out. */
  readonly longestBody?: number
}

/** One answer, or the reason why there is none. */
export type Incoming =
  | Pick<Answered, 'kind' | 'status' | 'headers' | 'body' | 'isCut'>
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string }

/** Sends requests over real connections. */
export interface Transport {
  send(outgoing: Outgoing): Promise<Incoming>
  /** Gives up what is still under way and closes the connections that are kept, but not a proxy's tunnels: these end with the process. */
  close(): void
}

/** An answer whose body is read as it comes, or the reason why there is none. */
export type Streamed =
  | (Pick<Answered, 'kind' | 'status' | 'headers'> & {
      /** Throws if the rest does not come. */
      readonly body: AsyncIterable<Uint8Array>
    })
  | Extract<Incoming, { kind: 'failed' }>

/** A transport that also reads bodies of any length. */
export interface StreamingTransport extends Transport {
  /** `timeout` is for the answer's head, and again for each piece of its body. */
  stream(outgoing: Outgoing): Promise<Streamed>
}

const usualBody = 64 * 1024

/** Takes the brackets off an IPv6 host, which the library leaves to handlers. */
class WithoutBrackets implements RequestHandler {
  prepareRequest(options: RequestOptions): void {
    if (typeof options.host === 'string') options.host = options.host.replace(/^\[|\]$/g, '')
  }

  canHandleAuthentication(): boolean {
    return false
  }

  handleAuthentication(): Promise<never> {
    return Promise.reject(new Error('authentication is not handled here'))
  }
}

const asTheyCome = { allowRedirects: false, allowRetries: false, keepAlive: true }

/** A transport on `@actions/http-client`, which knows proxies from the environment. Connections are kept for the next request. */
export function httpTransport(userAgent: string): StreamingTransport {
  // The library's tunnel makes the credential of a proxy with `new Buffer()`: a warning that no user can do anything about.
  process.noDeprecation = true
  const handlers = [new WithoutBrackets()]
  // A client keeps the agent of its first request, which speaks that one's protocol only.
  const plain = new HttpClient(userAgent, handlers, asTheyCome)
  const secure = new HttpClient(userAgent, handlers, asTheyCome)
  const underWay = new Set<TimeLimit>()
  const clientFor = ({ protocol }: URL) => (protocol === 'https:' ? secure : plain)
  return {
    stream: async ({ method, url, headers, timeout }) => {
      const limit = new TimeLimit(timeout)
      underWay.add(limit)
      const answer = clientFor(url).request(method, url.href, null, { ...headers })
      const streamed = await Promise.race([streamOf(answer, timeout), limit.over.then(() => timedOut(timeout))])
      limit.clear()
      underWay.delete(limit)
      return streamed
    },
    send: async ({ method, url, headers, body = null, timeout, longestBody = usualBody }) => {
      const limit = new TimeLimit(timeout)
      underWay.add(limit)
      const answer = answerTo(clientFor(url).request(method, url.href, body, { ...headers }), longestBody, limit)
      const incoming = await Promise.race([answer, limit.over.then(() => timedOut(timeout))])
      limit.clear()
      underWay.delete(limit)
      return incoming
    },
    close: () => {
      for (const limit of underWay) limit.end()
      plain.dispose()
      secure.dispose()
    },
  }
}

/**
 * How long an answer is waited for. An AbortSignal would also call the request off, at the price of a millisecond in every
 * run: what is no longer waited for ends with its connection instead, when the transport is closed or the process ends.
 */
class TimeLimit {
  /** Resolves when the time is up, or when it is ended before. */
  readonly over: Promise<void>
  readonly #timer: NodeJS.Timeout
  #end: () => void = () => undefined

  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => {
      this.#end = resolve
    })
    this.#timer = setTimeout(this.#end, milliseconds)
  }

  end(): void {
    this.#end()
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}

/** Returns the answer to a request, or its failure; never rejects. Hangs up on an answer that is no longer waited for. */
async function answerTo(
  response: Promise<HttpClientResponse>,
  longestBody: number,
  { over }: TimeLimit,
): Promise<Incoming> {
  try {
    const { message } = await response
    void over.then(() => message.destroy())
    return {
      kind: 'answered',
      status: message.statusCode ?? 0,
      headers: headersOf(message),
      ...(await bodyOf(message, longestBody)),
    }
  } catch (error) {
    return failure(error)
  }
}

async function streamOf(response: Promise<HttpClientResponse>, idle: number): Promise<Streamed> {
  try {
    const { message } = await response
    message.setTimeout(idle, () => message.destroy(new Error(`nothing more came within ${idle / 1000} s`)))
    return { kind: 'answered', status: message.statusCode ?? 0, headers: headersOf(message), body: message }
  } catch (error) {
    return failure(error)
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const single = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const,
  )
  return Object.fromEntries(single.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Reads a body up to the limit and hangs up after it. */
function bodyOf(message: IncomingMessage, longestBody: number): Promise<Pick<Answered, 'body' | 'isCut'>> {
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    const end = () =>
      resolve({ body: Buffer.concat(chunks).subarray(0, longestBody).toString(), isCut: length > longestBody })
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length <= longestBody) return
      end()
      message.destroy()
    }
    message.on('data', take).on('end', end).on('error', reject)
  })
}

const timedOut = (timeout: number): Extract<Incoming, { kind: 'failed' }> => ({
  kind: 'failed',
  failure: 'timed-out',
  detail: `no complete answer within ${Math.round(timeout / 100) / 10} s`,
})

function failure(error: unknown): Extract<Incoming, { kind: 'failed' }> {
  const code = textAt(error, 'code') ?? ''
  const text = textAt(error, 'message') ?? String(error)
  const detail = code !== '' && !text.includes(code) ? `${code}: ${text}` : text
  return {
    kind: 'failed',
    failure: failureOf(code, text),
    detail: detail === '' ? 'connection failed' : detail,
  }
}

// Codes of Node's TLS errors (doc/api/tls.md, X509 certificate error codes) about a certificate that is not trusted.
const certificateError =
  /^(?:SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|CERT_|ERR_TLS_CERT)/

/** Returns what kept a request from being answered, by the code and the message of its error. */
export function failureOf(code: string, message: string): Failure {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-not-resolved'
  if (certificateError.test(code)) return 'certificate'
  // The package tunnel, which opens a proxy's tunnels, has no code of its own for a refused one.
  return message.startsWith('tunneling socket could not be established') ? 'proxy' : 'connection-failed'
}
