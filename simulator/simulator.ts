import { jsonOf } from '../src/http/json.ts'
import { type Response, respond } from './respond.ts'
import { initialState, withSecrets } from './state.ts'
import type { Request } from './wire.ts'
import type { World } from './world.ts'

/** A request as it was seen, in order of arrival. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodySize: number
  /** What was sent as JSON. */
  readonly json?: unknown
  /** 0 if the connection was dropped instead of an answer. */
  readonly status: number
}

/** GitHub in this process. */
export interface SimulatorCore {
  handle(request: Request): Response
  readonly requests: readonly RecordedRequest[]
  /** Requests that no route takes, as `METHOD path`: a test with one of them has failed. */
  readonly unexpected: readonly string[]
}

/** Makes a simulator without a socket; its origin is what the challenge's realm names. */
export function createSimulator(world: World, origin: string, now: number = Date.now()): SimulatorCore {
  let state = initialState(world, origin, now)
  const requests: RecordedRequest[] = []
  const unexpected: string[] = []
  const handle = (request: Request): Response => {
    const response = respond(state, request)
    state = response.state
    requests.push(recorded(request, response))
    if (!response.isExpected) unexpected.push(`${request.method} ${request.path}`)
    return response
  }
  return { handle, requests, unexpected }
}

/** Returns the secret of a credential of the world. Throws if it has none of that name. */
export function secretOf(world: World, name: string): string {
  const secret = withSecrets(world).credentials[name]?.secret
  if (secret === undefined) throw new Error(`the world has no credential ${name}`)
  return secret
}

const recorded = (
  { method, path, query, headers, body }: Request,
  { answer, delivery }: Response,
): RecordedRequest => ({
  method,
  path,
  query: query.toString(),
  headers,
  bodySize: body.length,
  ...(headers['content-type']?.startsWith('application/json') && { json: jsonOf(Buffer.from(body).toString()) }),
  status: delivery.kind === 'drop-before-headers' || delivery.kind === 'malformed' ? 0 : answer.status,
})
