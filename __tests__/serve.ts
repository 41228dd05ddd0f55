import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback that answers as a test says and remembers what it was asked. */
export interface Served {
  readonly origin: string
  readonly host: string
  readonly requests: readonly Pick<IncomingMessage, 'method' | 'url' | 'headers'>[]
  close(): Promise<void>
}

/** Starts it; close it before the test ends. */
export async function serve(listener: RequestListener): Promise<Served> {
  const requests: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const server = createServer((request, response) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers })
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, requests, close }
}
