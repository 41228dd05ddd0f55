// Serves site/dist on loopback, after building it anew. Use: npm run site; PORT chooses the port, else it is 4173.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from './build.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const headers = {
  // The page's own policy is in its HTML; this is what only a header can say.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

const dist = fileURLToPath(new URL('../../site/dist/', import.meta.url))

/** Builds the page and serves it on loopback; returns its address, and what stops the server. */
export async function serveSite(port) {
  const files = new Map(
    (await buildSite()).map((name) => [
      name === 'index.html' ? '/' : `/${name}`,
      { name, body: readFileSync(join(dist, name)) },
    ]),
  )
  const server = createServer((request, response) => answer(files, request, response))
  await listen(server, port)
  const stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(resolve)
    })
  return { address: `http://127.0.0.1:${server.address().port}/`, stop }
}

/** Listens on a port, or on another if that is taken. */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      server.listen(0, '127.0.0.1')
    })
    server.listen(port, '127.0.0.1')
  })

function answer(files, { method, url }, response) {
  const file = files.get(url?.split('?')[0] ?? '')
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end()
  else if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
  else {
    response.writeHead(200, { ...headers, 'content-type': types[extname(file.name)] })
    response.end(method === 'HEAD' ? undefined : file.body)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveSite(Number(process.env.PORT ?? 4173))
  console.log(`The page: ${address}`)
}
