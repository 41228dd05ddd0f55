import { describe, expect, it } from '@jest/globals'
import { granting, network, type Ran, runStep, type Said } from './run-step.ts'

interface Product {
  readonly name: string
  readonly server: string
  readonly registry: string
  readonly api: string
}

const products: readonly Product[] = [
  { name: 'github.com', server: 'https://github.com', registry: 'ghcr.io', api: 'https://api.github.com' },
  {
    name: 'GHE.com',
    server: 'https://octo.ghe.com',
    registry: 'containers.octo.ghe.com',
    api: 'https://api.octo.ghe.com',
  },
  {
    name: 'GHES',
    server: 'https://git.example.com',
    registry: 'containers.git.example.com',
    api: 'https://git.example.com/api/v3',
  },
  {
    name: 'GHES at a port',
    server: 'https://git.example.com:8443',
    registry: 'containers.git.example.com:8443',
    api: 'https://git.example.com:8443/api/v3',
  },
]

const refusing = (message: string): Said => ({ status: 403, body: { errors: [{ code: 'DENIED', message }] } })

/** A run on a server, whose registry refuses pushes with a text. */
function runOn(
  { server, registry, api }: Product,
  refusal?: string,
  inputs = {},
): Promise<Ran & { sent: readonly string[] }> {
  const transport = network((url, method) => {
    if (url.href.startsWith(`${api}/users/`)) return { status: 200, body: { type: 'Organization' } }
    if (url.href.startsWith(`${api}/orgs/`)) return { status: 200, body: { visibility: 'private' } }
    return method === 'POST' && refusal !== undefined ? refusing(refusal) : granting(url, method)
  })
  const given = { registry: '', images: `${registry}/octo/app`, summary: 'always', ...inputs }
  return runStep({ inputs: given, env: { GITHUB_SERVER_URL: server }, transport }).then((ran) => ({
    ...ran,
    sent: transport.sent.map(({ method, url }) => `${method} ${url.origin}${url.pathname}`),
  }))
}

const pat = { password: 'ghp_pat' }
const refusals: readonly [text: string, inputs: Readonly<Record<string, string>>, links: readonly string[]][] = [
  ['permission_denied: write_package', {}, ['/orgs/octo/packages/container/app/settings']],
  ['installation not allowed to Write organization package', {}, ['/octo/app/settings/actions']],
  ['installation not allowed to Create organization package', {}, ['/octo/app/settings/actions']],
  ['permission_denied: create_package', {}, ['/organizations/octo/settings/packages']],
  ['permission_denied: The token provided does not match expected scopes.', pat, ['/settings/tokens']],
  ['permission_denied: write_package', pat, ['/orgs/octo/packages/container/app/settings']],
]

describe.each(products)('on $name', (product) => {
  const { server, registry, api } = product

  it('the registry and the REST API follow from the address of the server', async () => {
    const { outputs, sent } = await runOn(product)
    expect(outputs).toMatchObject({ verdict: 'ready', registry, images: `${registry}/octo/app` })
    expect(new Set(sent)).toEqual(
      new Set([
        `GET https://${registry}/token`,
        `POST https://${registry}/v2/octo/app/blobs/uploads/`,
        `DELETE https://${registry}/v2/octo/app/blobs/uploads/1`,
        `GET ${api}/users/octo`,
        `GET ${api}/orgs/octo/packages/container/app`,
      ]),
    )
  })

  it.each(refusals)('%s leads to its pages only', async (text, inputs, links) => {
    const { report, outputs, summary } = await runOn(product, text, inputs)
    expect(outputs['verdict']).toBe('denied')
    const found = report.findings.flatMap((finding) => finding.links)
    expect(found).toEqual(expect.arrayContaining(links.map((path) => `${server}${path}`)))
    expect(found.filter((link) => !link.startsWith(`${server}/`))).toEqual([])
    for (const link of found) expect(summary).toContain(`](${link})`)
  })

  it('the challenge is followed if /token gives no token', async () => {
    const challenge = {
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="https://${registry}/elsewhere/token",service="s"` },
    }
    for (const said of [
      { status: 404 },
      { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } },
      { status: 405 },
      { status: 200, body: '<html>' },
      { status: 302, headers: { location: '/login' } },
      { status: 401, body: '<html>' },
    ]) {
      const transport = network((url, method) => {
        if (url.pathname === '/v2/') return challenge
        if (url.pathname === '/token' || url.pathname === '/login') return said
        return granting(new URL(url.href.replace('/elsewhere', '')), method)
      })
      const inputs = { registry: '', images: `${registry}/octo/app` }
      const { outputs } = await runStep({ inputs, env: { GITHUB_SERVER_URL: server }, transport })
      expect({ said, verdict: outputs['verdict'] }).toEqual({ said, verdict: 'ready' })
      const asked = transport.sent.find(({ url }) => url.pathname === '/elsewhere/token')
      expect(asked?.url.search).toBe('?service=s&scope=repository%3Aocto%2Fapp%3Apull%2Cpush')
    }
  })

  it('what could not be reached names the hosts to allow', async () => {
    for (const failure of ['name-not-resolved', 'connection-failed'] as const) {
      const transport = {
        send: () => Promise.resolve({ kind: 'failed', failure, detail: 'no way' } as const),
        close: () => undefined,
      }
      const inputs = { registry: '', images: `${registry}/octo/app` }
      const { annotations, outputs } = await runStep({ inputs, env: { GITHUB_SERVER_URL: server }, transport })
      expect(outputs).toMatchObject({ verdict: 'inconclusive', finding: 'registry-unavailable' })
      const withPort = (host: string) => (/:\d+$/.test(host) ? host : `${host}:443`)
      const hosts = [
        withPort(registry),
        withPort(new URL(api).host),
        ...(registry === 'ghcr.io' ? ['pkg-containers.githubusercontent.com:443'] : []),
      ]
      for (const host of hosts) expect(annotations[0]?.message).toContain(host)
      expect(annotations[0]?.message).toMatch(/Node.*|Docker/)
      expect(annotations[0]?.message.includes('pkg-containers')).toBe(registry === 'ghcr.io')
    }
  })

  it("the runner's own address of the REST API counts", async () => {
    const transport = network(granting)
    const env = { GITHUB_SERVER_URL: server, GITHUB_API_URL: 'https://api.elsewhere.example/base/' }
    await runStep({ inputs: { registry: '', images: `${registry}/octo/app` }, env, transport })
    const others = transport.sent
      .filter(({ url }) => url.host !== registry)
      .map(({ url }) => `${url.origin}${url.pathname}`)
    expect(others).toEqual(['https://api.elsewhere.example/base/users/octo'])
  })
})
