import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { HttpClient } from '@actions/http-client'
import { type Answered, type Failure, type Method, textAt } from './reply.ts'

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

/**
 * A transport on Node's own client, with the agents of `@actions/http-client`, which knows proxies from the environment.
 * Connections are kept for the next request.
 */
export function httpTransport(userAgent: string): Transport {
  // A client keeps the agent of its first request, which speaks that one's protocol only.
  const plain = new HttpClient(userAgent, [], { keepAlive: true })
  const secure = new HttpClient(userAgent, [], { keepAlive: true })
  const open = ({ method, url, headers }: Outgoing): ClientRequest => {
    const [client, { request }] = url.protocol === 'https:' ? [secure, https] : [plain, http]
    return request(url, { method, headers: { 'user-agent': userAgent, ...headers }, agent: client.getAgent(url.href) })
  }
  const underWay = new Set<ClientRequest>()
  return {
    send: async (outgoing) => {
      try {
        const request = open(outgoing)
        underWay.add(request)
        const incoming = await answered(request, outgoing.timeout)
        underWay.delete(request)
        return incoming
      } catch (error) {
        return failure(error)
      }
    },
    close: () => {
      for (const request of underWay) request.destroy()
      plain.dispose()
      secure.dispose()
    },
  }
}

/** Sends a request and reads its answer, or hangs up when the time is over. */
async function answered(request: ClientRequest, timeout: number): Promise<Incoming> {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    request.destroy()
  }, timeout)
  try {
    const message = await responseTo(request)
    const { statusCode: status = 0 } = message
    return { kind: 'answered', status, headers: headersOf(message), ...(await bodyOf(message)) }
  } catch (error) {
    return isLate ? timedOut(timeout) : failure(error)
  } finally {
    clearTimeout(timer)
  }
}

const responseTo = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve).on('error', reject).end()
  })

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const single = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const,
  )
  return Object.fromEntries(single.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Reads a body up to the limit and hangs up after it. */
async function bodyOf(message: IncomingMessage): Promise<Pick<Answered, 'body' | 'isCut'>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > longestBody) break
  }
  return { body: Buffer.concat(chunks).subarray(0, longestBody).toString(), isCut: length > longestBody }
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
