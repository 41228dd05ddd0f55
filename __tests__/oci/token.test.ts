import { describe, expect, it } from '@jest/globals'
import { Deadline, systemClock } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { Secret } from '../../src/http/secret.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { exchange } from '../../src/oci/token.ts'
import { network, type Said } from '../security/run-step.ts'

const login = { username: 'octocat', secret: new Secret('secret') }
const errors = { errors: [{ code: 'DENIED', message: 'denied' }] }
const page = '<html>Sign in</html>'
const challenge = (header: string): Said => ({ status: 401, headers: { 'www-authenticate': header } })

/** What comes of asking for a token where these paths answer so and all others 404: the outcome, and what was asked. */
async function exchanged(answers: Readonly<Record<string, Said>>, access: 'push' | 'pull' = 'push') {
  const transport = network(({ pathname }) => answers[pathname])
  const deadline = new Deadline(systemClock, 5000)
  const http = httpOver({ transport, clock: systemClock, deadline, heard: () => undefined })
  const received: string[] = []
  const registry = registryAt('ghcr.io', 'https://github.com', http, {
    received: (token) => received.push(token),
    opened: () => undefined,
  })
  const outcome = await exchange(registry, login, { repository: 'octo/app', access, retries: 0 })
  return { outcome, received, asked: transport.sent.map(({ url }) => url.pathname), sent: transport.sent }
}

describe('a token', () => {
  it.each([
    ['push', 'repository:octo/app:pull,push'],
    ['pull', 'repository:octo/app:pull'],
  ] as const)('to %s is asked for as docker does, with the credential', async (access, scope) => {
    const { sent } = await exchanged({ '/token': { status: 200, body: { token: 't' } } }, access)
    expect(sent).toMatchObject([{ method: 'GET', headers: { authorization: `Basic ${btoa('octocat:secret')}` } }])
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual({ service: 'ghcr.io', scope })
  })

  it.each([{ token: 't' }, { access_token: 't' }])('is taken from %j, and masked before it is used', async (body) => {
    const { outcome, received } = await exchanged({ '/token': { status: 200, body } })
    expect(outcome).toMatchObject({ kind: 'authorized', authorization: { origin: 'https://ghcr.io' } })
    expect(received).toEqual(['t'])
  })

  it.each<[string, Said]>([
    ['no token', { status: 200, body: {} }],
    ['an empty one', { status: 200, body: { token: '' } }],
    ['one that no header can hold', { status: 200, body: { token: 'a\nb' } }],
    ['a limit', { status: 429 }],
    ['an outage', { status: 503 }],
  ])('does not come of %s, which is no verdict, and nothing else is asked', async (_, said) => {
    const { outcome, received, asked } = await exchanged({ '/token': said })
    expect(outcome).toMatchObject({ kind: 'unanswered' })
    expect([received, asked]).toEqual([[], ['/token']])
  })
})

describe('a refusal of a token', () => {
  it.each<[string, Said]>([
    ['403 with errors', { status: 403, body: errors }],
    ['401 with errors', { status: 401, body: errors }],
    ['403 without a body', { status: 403 }],
    ['401 without a body', { status: 401 }],
  ])('is %s, and nothing else is asked', async (_, said) => {
    const { outcome, asked } = await exchanged({ '/token': said })
    expect(outcome).toMatchObject({ kind: 'refused', at: 'exchange', status: said.status })
    expect(asked).toEqual(['/token'])
  })
})

describe('a registry that has its tokens elsewhere', () => {
  const elsewhere: readonly [string, Said][] = [
    ['404', { status: 404, body: errors }],
    ['405', { status: 405, body: errors }],
    ['a page', { status: 200, body: page }],
    ['a page of a proxy', { status: 403, body: page }],
  ]
  const there = { '/v2/': challenge('Bearer realm="https://ghcr.io/auth",service="its own"') }

  it.each(elsewhere)('says so by %s, and is asked at the realm of its challenge', async (_, said) => {
    const { outcome, sent } = await exchanged({
      '/token': said,
      ...there,
      '/auth': { status: 200, body: { token: 't' } },
    })
    expect(outcome).toMatchObject({ kind: 'authorized' })
    expect(sent.map(({ url, headers }) => [url.pathname, 'authorization' in headers])).toEqual([
      ['/token', true],
      ['/v2/', false],
      ['/auth', true],
    ])
    expect(sent.at(-1)?.url.searchParams.get('service')).toBe('its own')
  })

  it.each<[string, Said, object]>([
    ['takes the credential itself where it asks for Basic', challenge('Basic realm="x"'), { kind: 'authorized' }],
    ['takes anybody where it asks for nothing', { status: 200 }, { kind: 'authorized' }],
    ['gives no verdict where it asks in an unknown way', challenge('Negotiate'), { reason: 'no-verdict' }],
    ['gives no verdict where its realm is no address', challenge('Bearer realm="x"'), { reason: 'foreign-realm' }],
    [
      'gives no verdict where its realm is a stranger’s',
      challenge('Bearer realm="https://stranger.example/token"'),
      { reason: 'foreign-realm', detail: 'https://stranger.example' },
    ],
    ['gives no verdict where it is ill', { status: 502 }, { reason: 'outage' }],
    ['gives no verdict where it limits', { status: 429 }, { reason: 'rate-limited' }],
  ])('%s', async (_, said, expected) => {
    const { outcome, asked } = await exchanged({ '/v2/': said })
    expect(outcome).toMatchObject(expected)
    expect(asked).toEqual(['/token', '/v2/'])
  })

  it('may have its realm at another host of its GitHub server', async () => {
    const realm = challenge('Bearer realm="https://api.github.com/auth"')
    const { outcome } = await exchanged({ '/v2/': realm, '/auth': { status: 403, body: errors } })
    expect(outcome).toMatchObject({ kind: 'refused', at: 'exchange' })
  })
})
