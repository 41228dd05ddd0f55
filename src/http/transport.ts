import type { IncomingMessage, RequestOptions } from 'node:http'
import { HttpClient } from '@actions/http-client'
import type { RequestHandler } from '@actions/http-client/lib/interfaces'
import { textAt } from '../json.ts'
import type { Answered, Failure, Method } from './reply.ts'

/** One request as it goes out. Redirects are not followed and nothing is tried again here. */
export interface Outgoing {
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds from sending to the last byte of the answer. */
  readonly timeout: number
}

/** One answer, or the reason why there is none. */
export type Incoming =
  | Pick<Answered, 'kind' | 'status' | 'headers' | 'body' | 'isCut'>
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string }

/** Sends requests over real connections. */
export interface Transport {
  send(outgoing: Outgoing): Promise<Incoming>
  /** Gives up what is still under way and closes the connections that are kept: nothing keeps the process alive. */
  close(): void
}

const longestBody = 64 * 1024

/** Hands the signal to Node and takes the brackets off an IPv6 host, both of which the library leaves to handlers. */
class Abortable implements RequestHandler {
  signal: AbortSignal | undefined

  prepareRequest(options: RequestOptions): void {
    if (this.signal !== undefined) options.signal = this.signal
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
export function httpTransport(userAgent: string): Transport {
  const abortable = new Abortable()
  // A client keeps the agent of its first request, which speaks that one's protocol only.
  const plain = new HttpClient(userAgent, [abortable], asTheyCome)
  const secure = new HttpClient(userAgent, [abortable], asTheyCome)
  const underWay = new Set<AbortController>()
  return {
    send: async ({ method, url, headers, timeout }) => {
      const abort = new AbortController()
      const timer = setTimeout(() => abort.abort(), timeout)
      underWay.add(abort)
      try {
        // The library prepares a request, handlers included, before it first yields: the signal is this request's own.
        abortable.signal = abort.signal
        const client = url.protocol === 'https:' ? secure : plain
        const { message } = await client.request(method, url.href, null, { ...headers })
        return {
          kind: 'answered',
          status: message.statusCode ?? 0,
          headers: headersOf(message),
          ...(await bodyOf(message)),
        }
      } catch (error) {
        return abort.signal.aborted ? timedOut(timeout) : failure(error)
      } finally {
        clearTimeout(timer)
        underWay.delete(abort)
      }
    },
    close: () => {
      for (const abort of underWay) abort.abort()
      plain.dispose()
      secure.dispose()
    },
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const single = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const,
  )
  return Object.fromEntries(single.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Reads a body up to the limit and hangs up after it. */
function bodyOf(message: IncomingMessage): Promise<Pick<Answered, 'body' | 'isCut'>> {
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

const timedOut = (timeout: number): Incoming => ({
  kind: 'failed',
  failure: 'timed-out',
  detail: `no complete answer within ${Math.round(timeout / 100) / 10} s`,
})

function failure(error: unknown): Incoming {
  const code = textAt(error, 'code') ?? ''
  const text = textAt(error, 'message') ?? String(error)
  const detail = code !== '' && !text.includes(code) ? `${code}: ${text}` : text
  const isDns = code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  return {
    kind: 'failed',
    failure: isDns ? 'name-not-resolved' : 'connection-failed',
    detail: detail === '' ? 'connection failed' : detail,
  }
}
