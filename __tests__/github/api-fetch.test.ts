import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { apiFetch } from '../../src/github/api-fetch.ts'
import { bearer } from '../../src/http/authorization.ts'
import { Secret } from '../../src/http/secret.ts'
import { httpTransport } from '../../src/http/transport.ts'
import { type Served, serve } from '../serve.ts'

const opened: Served[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

async function served(listener: RequestListener): Promise<Served> {
  const server = await serve(listener)
  opened.push(server)
  return server
}

const options = (origin: string, more = {}) => ({
  apiUrl: origin,
  transport: httpTransport('test'),
  authorizations: [bearer(origin, new Secret('ghp_secret'))],
  timeout: 5000,
  longestBody: 1000,
  sending: () => {},
  ...more,
})

const json: RequestListener = (_, response) => void response.end('{"a":1}')

describe("a request of Octokit's", () => {
  it('brings the credential to its own origin', async () => {
    const own = await served(json)
    const answer = await apiFetch(options(own.origin))(`${own.origin}/x`, { headers: { accept: 'a/b' } })
    expect([answer.status, await answer.json()]).toEqual([200, { a: 1 }])
    expect(own.requests[0]?.headers).toMatchObject({ authorization: 'Bearer ghp_secret', accept: 'a/b' })
  })

  it('brings it to no other', async () => {
    const [own, other] = [await served(json), await served(json)]
    await apiFetch(options(own.origin))(`${other.origin}/x`)
    expect(other.requests[0]?.headers.authorization).toBeUndefined()
  })

  it('follows inside of the origin', async () => {
    const own = await served((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.end('{}')
    })
    const sent: string[] = []
    await apiFetch(options(own.origin, { sending: ({ pathname }: URL) => sent.push(pathname) }))(`${own.origin}/old`)
    expect(sent).toEqual(['/old', '/new'])
  })

  it.each([301, 302, 307, 308])('is not sent on to another origin: %d', async (status) => {
    const other = await served(json)
    const own = await served((_, response) => void response.writeHead(status, { location: `${other.origin}/x` }).end())
    await expect(apiFetch(options(own.origin))(`${own.origin}/x`)).rejects.toThrow(/sends elsewhere/)
    await expect(apiFetch(options(own.origin))(`${own.origin}/x`, { method: 'POST', body: '{}' })).rejects.toThrow()
    expect(other.requests).toEqual([])
  })

  it('shows where it is sent, if that is asked for', async () => {
    const own = await served((request, response) => {
      const location = request.url === '/old' ? '/new' : 'https://logs.example.com/x'
      response.writeHead(302, { location }).end()
    })
    const answer = await apiFetch(options(own.origin))(`${own.origin}/old`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://logs.example.com/x'])
    expect(own.requests.map(({ url }) => url)).toEqual(['/old', '/new'])
  })

  it('shows where it is sent outside of the API, in its origin too', async () => {
    const places: Readonly<Record<string, string>> = {
      '/api/v3/old': '/api/v3/new',
      '/api/v3/new': '/_services/log?sig=1',
    }
    const own = await served((request, response) => {
      response.writeHead(302, { location: places[request.url ?? ''] ?? '' }).end()
    })
    const asked = apiFetch(options(own.origin, { apiUrl: `${own.origin}/api/v3` }))
    const answer = await asked(`${own.origin}/api/v3/old`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe('/_services/log?sig=1')
    expect(own.requests.map(({ url }) => url)).toEqual(['/api/v3/old', '/api/v3/new'])
  })

  it('is not sent round and round', async () => {
    const own = await served((_, response) => void response.writeHead(302, { location: '/x' }).end())
    await expect(apiFetch(options(own.origin))(`${own.origin}/x`)).rejects.toThrow(/sends elsewhere/)
    expect(own.requests).toHaveLength(4)
  })

  it.each(['http://api.example.com/x', 'http://10.0.0.1/x', 'ftp://127.0.0.1/x'])(
    'is not sent without encryption: %s',
    async (address) => {
      await expect(apiFetch(options('https://api.github.com'))(address)).rejects.toThrow(/without encryption/)
    },
  )

  it('has so much time and so long an answer', async () => {
    const slow = await served(() => {})
    await expect(apiFetch(options(slow.origin, { timeout: 50 }))(slow.origin)).rejects.toThrow(/timed-out/)
    const long = await served((_, response) => void response.end('x'.repeat(1001)))
    await expect(apiFetch(options(long.origin))(long.origin)).rejects.toThrow(/longer than 1000/)
  })

  it.each([204, 304])('has an answer without a body: %d', async (status) => {
    const own = await served((_, response) => void response.writeHead(status).end())
    expect((await apiFetch(options(own.origin))(own.origin)).status).toBe(status)
  })

  it.each<[string, string, number]>([
    ['application/vnd.github.raw+json', 'text/plain; charset=utf-8', 200],
    ['application/vnd.github.raw+json', 'application/json; charset=utf-8', 410],
    ['application/vnd.github.v3+json', 'application/json; charset=utf-8', 200],
  ])('for %s is answered as %s: %d', async (accept, type, status) => {
    const own = await served((_, response) => void response.writeHead(status, { 'content-type': 'x' }).end('{}'))
    const answer = await apiFetch(options(own.origin))(own.origin, { headers: { accept } })
    expect(answer.headers.get('content-type')).toBe(type)
  })
})
