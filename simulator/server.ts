import { setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { graphqlPath, loadGraphql } from './graphql/late.ts'
import type { Response } from './respond.ts'
import { createSimulator, type RecordedRequest, type SimulatorCore } from './simulator.ts'
import type { Request } from './wire.ts'
import type { World } from './world.ts'

/** A running simulator. */
export interface Simulator {
  /** `http://127.0.0.1:40123`; the REST API is at `<origin>/api/v3`. */
  readonly origin: string
  /** `127.0.0.1:40123`, as an image reference has it. */
  readonly host: string
  readonly world: World
  readonly requests: readonly RecordedRequest[]
  readonly unexpected: readonly string[]
  close(): Promise<void>
}

/** What may differ from a server of today that answers at once. */
export interface SimulatorOptions {
  /** Milliseconds added to every answer. */
  readonly latency?: number
  /** Milliseconds since 1970 that count as now. */
  readonly now?: number
}

/** Starts the simulator on a free port of 127.0.0.1. */
export async function startSimulator(world: World, { latency = 0, now }: SimulatorOptions = {}): Promise<Simulator> {
  const closing = new AbortController()
  // Every answer that is held back waits for it.
  setMaxListeners(0, closing.signal)
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal: closing.signal })
  let core: SimulatorCore | undefined
  const server = createServer((incoming, outgoing) => {
    answered(incoming, outgoing).catch(() => outgoing.destroy())
  })
  const answered = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await received(incoming)
    if (request.path === graphqlPath) await loadGraphql()
    const response = core?.handle(request)
    if (latency > 0) await pause(latency)
    if (response !== undefined) await deliver(response, outgoing, pause)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${portOf(server)}`
  const origin = `http://${host}`
  core = createSimulator(world, origin, now)
  const close = async (): Promise<void> => {
    closing.abort()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin, host, world, requests: core.requests, unexpected: core.unexpected, close }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the simulator listens on no port')
  return address.port
}

async function received(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const [path = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return {
    method: incoming.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
    arrived: Date.now(),
  }
}

async function deliver(
  { answer: { status, headers, body }, delivery: { kind, milliseconds } }: Response,
  outgoing: ServerResponse,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const bytes = Buffer.from(body)
  if (kind === 'drop-before-headers') return void outgoing.destroy()
  if (kind === 'malformed') return void outgoing.socket?.end('HTTP/1.1 what is this\r\n\r\n')
  if (kind === 'slow-headers') await pause(milliseconds)
  const half = bytes.subarray(0, Math.floor(bytes.length / 2))
  if (kind === 'cut-body')
    return void outgoing.writeHead(status, { ...headers, 'content-length': half.length }).end(half)
  if (kind === 'whole' || kind === 'slow-headers') return void outgoing.writeHead(status, headers).end(bytes)
  outgoing.writeHead(status, { ...headers, 'content-length': Math.max(bytes.length, 1) }).flushHeaders()
  await new Promise((resolve) => outgoing.write(half, resolve))
  if (kind === 'drop-after-headers') return void outgoing.destroy()
  await pause(milliseconds)
  outgoing.end(bytes.length === 0 ? ' ' : bytes.subarray(half.length))
}
