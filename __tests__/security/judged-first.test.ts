import { describe, expect, it } from '@jest/globals'
import type { Outgoing } from '../../src/http/transport.ts'
import { granting, network, runStep, type Said } from './run-step.ts'

const refusing = (message: string): Said => ({ status: 403, body: { errors: [{ code: 'DENIED', message }] } })

/** A run whose uploads are refused with a text: all that it shows and leaves behind. */
function ranWith(message: string, inputs: Readonly<Record<string, string>> = {}) {
  const masks: string[] = []
  const transport = network((url, method) => {
    if (method === 'POST') return refusing(message)
    return url.pathname === '/rate_limit' ? refusing(message) : granting(url, method)
  })
  return runStep({ inputs, transport, mask: (text) => masks.push(text) }).then((ran) => ({ ...ran, masks }))
}

const shortSecrets = ['e', 'a', 'write', 'Write', 'rpc', 'not', 'denied', 'DENIED', 'installation', 'Unavailable']

describe('an answer is judged as it came', () => {
  it.each(shortSecrets)('where a secret is %j', async (secret) => {
    const inputs = { 'fallback-password': secret }
    const refused = await ranWith('installation not allowed to Write organization package', inputs)
    expect([refused.outputs.verdict, refused.outputs.finding]).toEqual(['denied', 'missing-packages-write'])
    const outage = await ranWith('rpc error: code = Unavailable desc = no route', inputs)
    expect([outage.outputs.verdict, outage.outputs.finding]).toEqual(['inconclusive', 'registry-unavailable'])
  })

  it.each(['true', 'ready', 'denied', 'password', 'inconclusive'])(
    'where the bearer is %j, which no output has to be dropped for',
    async (bearer) => {
      const masks: string[] = []
      const transport = network((url, method) =>
        url.pathname === '/token' ? { status: 200, body: { token: bearer } } : granting(url, method),
      )
      const { outputs } = await runStep({ transport, mask: (text) => masks.push(text) })
      expect(outputs.verdict).toBe('ready')
      const dropped = Object.values(outputs).filter((output) => masks.some((mask) => output.includes(mask)))
      expect(dropped).toEqual([])
    },
  )
})

describe('secrets are taken out of an answer before it is cut', () => {
  const password = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'
  const limits = [100, 150, 200, 300, 400, 500, 1000, 2000, 4000, 4096]

  it.each(limits)('at %d characters', async (limit) => {
    for (const shown of [12, 25, 39]) {
      const message = `${'x'.repeat(limit - shown)}${password} and more`
      const { masks: _, ...left } = await ranWith(message, { password })
      expect(JSON.stringify(left)).not.toContain(password.slice(0, 12))
      expect(JSON.stringify(left)).toContain('xxxxxxxxxx')
    }
  })

  it.each([
    ['in a URL', 'p@ss+w0rd of/mine', encodeURIComponent('p@ss+w0rd of/mine')],
    ['by one of its lines', '-----BEGIN KEY-----\nMIIEowIBAAKCAQEA0\n-----END KEY-----', 'MIIEowIBAAKCAQEA0'],
  ])('%s', async (_, secret, form) => {
    const { masks, ...left } = await ranWith(`you sent ${form}, no`, { password: secret })
    expect(masks).toContain(form)
    expect(JSON.stringify(left)).not.toContain(form)
    expect(JSON.stringify(left)).toContain('you sent ***, no')
  })
})

describe('a pull', () => {
  it.each<[string, Said]>([
    ['a page', { status: 200, body: '<html>Sign in</html>' }],
    ['JSON of somebody else', { status: 200, body: { token: 'a' } }],
    ['nothing', { status: 200 }],
  ])('is not granted by 200 and %s', async (_, said) => {
    const transport = network((url, method) => (url.pathname.endsWith('/tags/list') ? said : granting(url, method)))
    const { outputs } = await runStep({ inputs: { access: 'pull' }, transport })
    expect(outputs).toMatchObject({ verdict: 'inconclusive', finding: 'registry-unavailable' })
  })
})

describe('refusals without a known text', () => {
  const app = '/v2/octo/app/blobs/uploads/'
  const unknown = refusing('the moon is full')

  it.each<[string, Said | undefined, readonly string[]]>([
    ['502', { status: 502 }, ['inconclusive', 'unexplained-denial']],
    ['429', { status: 429 }, ['inconclusive', 'unexplained-denial']],
    ['the same text', unknown, ['inconclusive', 'unexplained-denial']],
    ['no text', { status: 403 }, ['inconclusive', 'unexplained-denial']],
    ['a grant', undefined, ['denied', 'repository-not-granted']],
    [
      'a known text',
      refusing('installation not allowed to Create organization package'),
      ['denied', 'missing-packages-write'],
    ],
  ])('count by what the control request gets: %s', async (_, control, expected) => {
    for (const refusal of [unknown, { status: 403 }]) {
      const transport = network((url, method) => {
        if (method !== 'POST') return granting(url, method)
        return url.pathname === app ? refusal : (control ?? granting(url, method))
      })
      const { outputs, exitCode, annotations } = await runStep({ transport })
      expect([outputs.verdict, outputs.finding]).toEqual(expected)
      expect(exitCode).toBe(expected[0] === 'denied' ? 1 : 0)
      expect(annotations[0]?.level).toBe(expected[0] === 'denied' ? 'error' : 'warning')
    }
  })
})

describe('many images', () => {
  it.each<[string, number, (outgoing: Outgoing) => boolean]>([
    ['have at most ten requests to the REST API', 10, ({ url }) => url.host.startsWith('api.')],
    ['have at most two requests each to the registry, ten side by side', 20, ({ url }) => !url.host.startsWith('api.')],
    ['have at most twenty sessions cancelled', 20, ({ method }) => method === 'DELETE'],
  ])('%s under way at once', async (_, limit, isCounted) => {
    let underWay = 0
    let most = 0
    const { send, ...rest } = network(granting)
    const transport = {
      ...rest,
      send: async (outgoing: Outgoing) => {
        if (!isCounted(outgoing)) return send(outgoing)
        underWay += 1
        most = Math.max(most, underWay)
        await new Promise((resolve) => setTimeout(resolve, 5))
        underWay -= 1
        return send(outgoing)
      },
    }
    const images = Array.from({ length: 150 }, (_, index) => `ghcr.io/octo/app${index}`).join()
    const { outputs } = await runStep({ inputs: { images }, transport })
    expect(outputs.verdict).toBe('ready')
    expect(most).toBe(limit)
  })
})
