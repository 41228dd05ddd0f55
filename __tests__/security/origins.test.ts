import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Served, serve } from '../serve.ts'
import { granting, network, type Ran, runStep } from './run-step.ts'

const opened: Served[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

async function served(listener: RequestListener): Promise<Served> {
  const server = await serve(listener)
  opened.push(server)
  return server
}

/** Takes any credential, and grants anything. */
const thief: RequestListener = (_, response) =>
  void response.writeHead(202, { location: '/x' }).end(JSON.stringify({ token: 'stolen', type: 'User' }))

/** Answers by method and path, without the query; 404 to anything else. */
const answering =
  (answers: Readonly<Record<string, (response: Parameters<RequestListener>[1]) => unknown>>): RequestListener =>
  (request, response) => {
    const answer = answers[`${request.method} ${request.url?.split('?')[0]}`]
    if (answer === undefined) response.writeHead(404).end()
    else answer(response)
  }

const token = (response: Parameters<RequestListener>[1]) => response.end('{"token":"bearer"}')
const upload = 'POST /v2/octo/app/blobs/uploads/'

const runAt = ({ host, origin }: Served, inputs = {}): Promise<Ran> =>
  runStep({
    inputs: { registry: host, images: `${host}/octo/app`, ...inputs },
    env: { GITHUB_API_URL: `${origin}/api/v3` },
  })

describe('another port of this machine is another origin', () => {
  it('gets nothing as the realm of a challenge, and there is no verdict', async () => {
    const other = await served(thief)
    const challenge = { 'www-authenticate': `Bearer realm="${other.origin}/token",service="x"` }
    const own = await served(answering({ 'GET /v2/': (response) => response.writeHead(401, challenge).end() }))
    const { outputs, report } = await runAt(own)
    expect(other.requests).toEqual([])
    expect(outputs).toMatchObject({ verdict: 'inconclusive', finding: 'registry-unavailable' })
    expect(report.findings[0]?.problem).toContain(other.origin)
    expect(own.requests.find(({ url }) => url === '/v2/')?.headers.authorization).toBeUndefined()
  })

  it.each<[string, (other: Served) => string]>([
    ['whole', ({ origin }) => `${origin}/session`],
    ['without a scheme', ({ host }) => `//${host}/session`],
    ['with the own host as its user', ({ host }) => `http://127.0.0.1@${host}/session`],
    ['of another protocol', ({ host }) => `https://${host}/session`],
  ])('gets nothing as the Location of a session, %s', async (_, locationAt) => {
    const other = await served(thief)
    const location = locationAt(other)
    const own = await served(
      answering({ 'GET /token': token, [upload]: (response) => response.writeHead(202, { location }).end() }),
    )
    expect((await runAt(own)).outputs['verdict']).toBe('ready')
    expect(other.requests).toEqual([])
    expect(own.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  it('while a Location of its own is cancelled there', async () => {
    const location = '/v2/octo/app/blobs/upload/1'
    const own = await served(
      answering({ 'GET /token': token, [upload]: (response) => response.writeHead(202, { location }).end() }),
    )
    expect((await runAt(own)).outputs['verdict']).toBe('ready')
    // It is written and not waited for.
    const cancelled = () => own.requests.find(({ method }) => method === 'DELETE')
    for (let tries = 0; tries < 100 && cancelled() === undefined; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(cancelled()).toMatchObject({
      url: location,
      headers: { authorization: `Bearer ${btoa('ghs_job')}` },
    })
  })

  it.each([301, 302, 303, 307, 308])('gets nothing by a %d, from any request', async (status) => {
    const other = await served(thief)
    const moved = (path: string) => (response: Parameters<RequestListener>[1]) =>
      response.writeHead(status, { location: `${other.origin}${path}` }).end()
    const bases = [
      { 'GET /token': moved('/token') },
      { 'GET /v2/': moved('/v2/') },
      { 'GET /token': token, [upload]: moved('/v2/octo/app/blobs/uploads/') },
      { 'GET /token': token, 'GET /v2/octo/app/tags/list': moved('/v2/octo/app/tags/list') },
      { 'GET /api/v3/users/octo': moved('/users/octo'), 'GET /api/v3/rate_limit': moved('/rate_limit') },
    ]
    for (const [at, base] of bases.entries()) {
      const own = await served(answering(base))
      const access = at === 3 ? 'pull' : 'push'
      const { outputs } = await runAt(own, { access, 'fallback-password': 'ghp_pat' })
      expect(outputs['verdict']).toBe('inconclusive')
    }
    expect(other.requests).toEqual([])
  })
})

describe('a realm is asked for a token', () => {
  const challenged = (realm: string) =>
    network((url, method) => {
      if (url.pathname === '/token' && url.host === 'ghcr.io') return { status: 404 }
      if (url.pathname === '/v2/') return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
      return granting(new URL(url.href.replace('/realm', '/token')), method)
    })

  it.each([
    'https://ghcr.io/realm',
    'https://auth.ghcr.io/realm',
    'https://github.com/realm',
    'https://auth.github.com/realm',
  ])("of GitHub's at %s", async (realm) => {
    const transport = challenged(realm)
    const { outputs } = await runStep({ transport })
    expect(outputs['verdict']).toBe('ready')
    expect(transport.sent.find(({ url }) => url.pathname === '/realm')?.headers['authorization']).toMatch(/^Basic /)
  })

  it.each([
    'http://ghcr.io/realm',
    'https://ghcr.io:8443/realm',
    'https://ghcr.io.elsewhere.example/realm',
    'https://notghcr.io/realm',
    'https://github.com.elsewhere.example/realm',
    'https://github.io/realm',
    'https://githubusercontent.com/realm',
    'https://ghcr.io@elsewhere.example/realm',
    'https://elsewhere.example/realm?ghcr.io',
    'http://127.0.0.1:5000/realm',
    '/realm',
    '',
  ])('but not at %j', async (realm) => {
    const transport = challenged(realm)
    const { outputs } = await runStep({ transport })
    expect(outputs).toMatchObject({ verdict: 'inconclusive', finding: 'registry-unavailable' })
    expect(transport.sent.filter(({ url }) => url.pathname === '/realm')).toEqual([])
    expect(transport.sent.map(({ url }) => url.origin)).toEqual(
      expect.not.arrayContaining(['https://elsewhere.example']),
    )
  })

  it('at a host of the GitHub server for its own registry only', async () => {
    const challenge = { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://auth.github.com/realm"' } }
    const transport = network(({ pathname }) => (pathname === '/v2/' ? challenge : undefined))
    const inputs = { registry: 'registry.example.com', images: 'registry.example.com/octo/app', password: 'mine' }
    expect((await runStep({ inputs, transport })).outputs['verdict']).toBe('inconclusive')
    expect(transport.sent.filter(({ url }) => url.pathname === '/realm')).toEqual([])
  })
})

const far = ['docker.io', 'quay.io', 'registry.example.com', 'containers.acme.ghe.com', 'ghcr.io:8443']
const deceiving = [
  'ghcr.io.example.com',
  '127.0.0.1.example.com',
  'localhost.example.com',
  '0.0.0.0:5000',
  '[::2]:5000',
]
const near = ['127.0.0.1:5000', '127.8.9.10', 'localhost', 'localhost:5000', '[::1]:5000']

describe("the job's own token", () => {
  it.each([...far, ...deceiving])('is not for %s', async (registry) => {
    const inputs = { registry, images: `${registry}/octo/app` }
    for (const given of [inputs, { ...inputs, password: 'mine', 'fallback-password': 'ghs_job' }]) {
      const transport = network(granting)
      const { exitCode, annotations } = await runStep({ inputs: given, transport })
      expect({ exitCode, sent: transport.sent }).toEqual({ exitCode: 1, sent: [] })
      expect(annotations[0]?.title).toContain('registry')
    }
  })

  it.each(['ghcr.io', ...near])('is for %s', async (registry) => {
    const transport = network(granting)
    const { outputs } = await runStep({ inputs: { registry, images: `${registry}/octo/app` }, transport })
    expect(outputs['verdict']).toBe('ready')
  })
})

describe('an upload session beside the exchange', () => {
  const early = `Bearer ${btoa('mine')}`
  const sentTo = async (registry: string) => {
    const transport = network((url, method, headers) =>
      method === 'POST' && headers['authorization'] === early ? { status: 401 } : granting(url, method),
    )
    const inputs = { registry, images: `${registry}/octo/app`, password: 'mine' }
    expect((await runStep({ inputs, transport })).outputs['verdict']).toBe('ready')
    return transport.sent.filter(({ url }) => !url.host.startsWith('api.'))
  }

  it.each(['ghcr.io', ...near])('is opened at %s', async (registry) => {
    const sent = await sentTo(registry)
    expect(sent.map(({ method, headers }) => [method, headers['authorization']])).toEqual([
      ['GET', `Basic ${btoa('octocat:mine')}`],
      ['POST', early],
      ['POST', 'Bearer bearer'],
      ['DELETE', 'Bearer bearer'],
    ])
  })

  it.each([...far, ...deceiving])('is not at %s, which gets nothing before the exchange', async (registry) => {
    const sent = await sentTo(registry)
    expect(sent.map(({ method, headers }) => [method, headers['authorization']])).toEqual([
      ['GET', `Basic ${btoa('octocat:mine')}`],
      ['POST', 'Bearer bearer'],
      ['DELETE', 'Bearer bearer'],
    ])
  })

  it('is not opened to pull', async () => {
    const transport = network(granting)
    await runStep({ inputs: { access: 'pull' }, transport })
    expect(transport.sent.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('a personal access token', () => {
  const restSeen = async (registry: string, env = {}): Promise<readonly (string | undefined)[]> => {
    const transport = network((url, method) => (method === 'POST' ? { status: 403 } : granting(url, method)))
    const inputs = { registry, images: `${registry}/octo/app`, password: 'ghp_pat' }
    await runStep({ inputs, transport, env })
    return transport.sent
      .filter(({ url }) => url.host.startsWith('api.'))
      .map(({ headers }) => headers['authorization'])
  }

  it.each(['ghcr.io', ...near])("goes to GitHub's REST API when it is for %s", async (registry) => {
    expect(await restSeen(registry)).toContain('Bearer ghp_pat')
  })

  it.each([...far, ...deceiving])('does not when it is for %s, of which GitHub is asked nothing', async (registry) => {
    expect(await restSeen(registry)).toEqual([])
  })
})

describe('plain HTTP', () => {
  const protocolsFor = async (registry: string): Promise<readonly string[]> => {
    const transport = network(granting)
    const inputs = { registry, images: `${registry}/octo/app`, password: 'mine' }
    const { outputs } = await runStep({ inputs, transport })
    expect(outputs['verdict']).toBe('ready')
    const ofRegistry = transport.sent.filter(({ url }) => !url.host.startsWith('api.'))
    return [...new Set(ofRegistry.map(({ url }) => url.protocol))]
  }

  it.each(near)('is spoken with %s', async (registry) => {
    expect(await protocolsFor(registry)).toEqual(['http:'])
  })

  it.each(['ghcr.io:443', '10.0.0.1:5000', '[0:0:0:0:0:0:0:2]:443', ...far, ...deceiving])(
    'is not with %s',
    async (registry) => {
      expect(await protocolsFor(registry)).toEqual(['https:'])
    },
  )

  it.each(['GITHUB_API_URL', 'GITHUB_SERVER_URL'])('is no protocol for %s elsewhere', async (name) => {
    for (const address of [
      'http://api.example.com',
      'http://127.0.0.1.example.com',
      'ftp://github.com',
      'github.com',
    ]) {
      const transport = network(granting)
      const { exitCode, annotations } = await runStep({ env: { [name]: address }, transport })
      expect({ exitCode, sent: transport.sent }).toEqual({ exitCode: 1, sent: [] })
      expect(annotations[0]?.title).toContain(name)
    }
  })
})

describe('a registry that looks like a host and is not one', () => {
  it.each(['127.999.0.1', 'ghcr.io:99999', '1.2.3.4.5', 'a b', 'https://ghcr.io', 'ghcr.io/octo', 'user@ghcr.io'])(
    '%s is a bad input',
    async (registry) => {
      const transport = network(granting)
      const { exitCode, annotations, outputs } = await runStep({ inputs: { registry, password: 'mine' }, transport })
      expect({ exitCode, sent: transport.sent }).toEqual({ exitCode: 1, sent: [] })
      expect(annotations[0]?.title).toContain('registry')
      expect(outputs['verdict']).toBe('inconclusive')
    },
  )
})

describe('IPv6', () => {
  it('is spoken with a real server on [::1]', async () => {
    const server = createServer(
      answering({ 'GET /token': token, [upload]: (response) => response.writeHead(202, { location: '/1' }).end() }),
    )
    const isThere = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(0, '::1', () => resolve(true))
    })
    if (!isThere) return
    const host = `[::1]:${(server.address() as AddressInfo).port}`
    const { outputs } = await runAt({ host, origin: `http://${host}`, requests: [], close: () => Promise.resolve() })
    server.closeAllConnections()
    server.close()
    expect(outputs['verdict']).toBe('ready')
  })
})
