import { describe, expect, it } from '@jest/globals'
import { Deadline } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { Secret } from '../../src/http/secret.ts'
import type { Incoming, Outgoing } from '../../src/http/transport.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { tryAccess, tryAtOnce } from '../../src/preflight/try-access.ts'

type Reply = Incoming | 'silence'

const answered = (status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}): Incoming => ({
  ...{ kind: 'answered', status, headers, isCut: false },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const denied = (message: string, status = 403) => answered(status, { errors: [{ code: 'DENIED', message }] })
const html = '<html>Sign in</html>'
const lost: Incoming = { kind: 'failed', failure: 'connection-failed', detail: 'ECONNRESET' }
const own = { location: '/v2/octo/app/blobs/uploads/1' }
const elsewhere = { location: 'https://storage.example/1' }

/** What an exchange may be answered. */
const exchanges: Readonly<Record<string, Incoming>> = {
  'a token': answered(200, { token: 'opaque' }),
  'GHCR’s token': answered(200, { token: btoa('secret') }),
  'no token': answered(200, {}),
  'a page': answered(200, html),
  '401': answered(401),
  '401 with errors': denied('authentication required', 401),
  '403 denied': denied('denied'),
  '403 with a page': answered(403, html),
  '404': answered(404),
  '405': answered(405),
  '429': answered(429),
  '503': answered(503),
  'a lost connection': lost,
}

/** What an upload session may be answered. */
const uploads: Readonly<Record<string, Reply>> = {
  '202': answered(202, '', own),
  '201': answered(201, '', own),
  '202 elsewhere': answered(202, '', elsewhere),
  '202 without a place': answered(202),
  '200 with a page': answered(200, html),
  '401': answered(401),
  '401 with errors': denied('authentication required', 401),
  '403 of the token': denied('installation not allowed to Write organization package'),
  '403 of the package': denied('permission_denied: write_package'),
  '403 without a body': answered(403),
  '403 of an outage': denied('rpc error: code = Unavailable'),
  '403 with a page': answered(403, html),
  '404': answered(404, html),
  '307 elsewhere': answered(307, '', elsewhere),
  '429': answered(429),
  '429, again at once': answered(429, '', { 'retry-after': '0' }),
  '429, again in three seconds': answered(429, '', { 'retry-after': '3' }),
  '429, again in an hour': answered(429, '', { 'retry-after': '3600' }),
  '502 with a page': answered(502, html),
  'a lost connection': lost,
}

const login = { username: 'octocat', secret: new Secret('secret') }
const earlyBearer = `Bearer ${btoa('secret')}`
const wanted = { repository: 'octo/app', access: 'push', retries: 2 } as const

interface Answers {
  readonly exchange: Incoming
  /** To the bearer that is expected of the exchange, and to the one that it hands out, where that is another. */
  readonly early: Reply
  readonly late: Reply
}

/** Tries at a registry of GitHub's; pauses are remembered and not waited for, silence lasts to the end. */
async function tried(how: 'at once' | 'in sequence', { exchange, early, late }: Answers) {
  const sent: Outgoing[] = []
  const pauses: number[] = []
  const cancels: (() => Promise<void>)[] = []
  let posts = 0
  const answerTo = ({ method, url, headers }: Outgoing): Reply => {
    if (url.pathname === '/token') return exchange
    if (method !== 'POST') return answered(404)
    posts += 1
    const isEarly = how === 'at once' && posts === 1
    return isEarly || (headers['authorization'] === earlyBearer && how === 'in sequence') ? early : late
  }
  const send = (outgoing: Outgoing): Promise<Incoming> => {
    sent.push(outgoing)
    const answer = answerTo(outgoing)
    return answer === 'silence' ? new Promise(() => undefined) : Promise.resolve(answer)
  }
  const clock = {
    now: () => 0,
    today: () => 0,
    pause: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds)),
  }
  const deadline = new Deadline(clock, 30_000)
  const http = httpOver({ transport: { send, close: () => undefined }, clock, deadline, heard: () => undefined })
  const events = { received: () => undefined, opened: (cancel: () => Promise<void>) => cancels.push(cancel) }
  const registry = registryAt('ghcr.io', 'https://github.com', http, events)
  const { answer, retriesUsed } =
    how === 'at once'
      ? await tryAtOnce(registry, login, wanted, { clock, deadline })
      : await tryAccess(registry, login, wanted)
  return { answer, retriesUsed, sent, pauses, cancels: cancels.length }
}

const grants = ['202', '201']
const isGrant = (name: string) => grants.includes(name)
const named = Object.entries

/** Every exchange with every pair of answers to an early and a late session. */
const combinations = named(exchanges).flatMap(([exchangeName, exchange]) =>
  named(uploads).flatMap(([earlyName, early]) =>
    named(uploads).map(([lateName, late]) => ({ exchangeName, exchange, earlyName, early, lateName, late })),
  ),
)

describe('an upload session that is opened beside the exchange', () => {
  it.each(Object.keys(exchanges))('gets the answer of the sequence, where the exchange gets %s', async (name) => {
    const wrong: string[] = []
    for (const { exchangeName, earlyName, lateName, ...answers } of combinations) {
      // A registry that grants to the expected bearer grants to the one that it hands out, as both are the same credential's.
      if (exchangeName !== name || (isGrant(earlyName) && lateName !== earlyName)) continue
      const [both, sequence] = [
        await tried('at once', answers),
        await tried('in sequence', { ...answers, early: answers.late }),
      ]
      const isSame = JSON.stringify(both.answer) === JSON.stringify(sequence.answer)
      if (!isSame) wrong.push(`${earlyName}, then ${lateName}: ${JSON.stringify([both.answer, sequence.answer])}`)
    }
    expect(wrong).toEqual([])
  })

  it('decides with the exchange where both say yes: two requests, and nothing after them', async () => {
    const { answer, sent } = await tried('at once', {
      ...{ exchange: answered(200, { token: 'opaque' }), early: answered(202, '', own), late: lost },
    })
    expect(answer).toEqual({ kind: 'granted' })
    expect(sent.map(({ method, url, headers }) => [method, url.pathname, headers['authorization']])).toEqual([
      ['GET', '/token', `Basic ${btoa('octocat:secret')}`],
      ['POST', '/v2/octo/app/blobs/uploads/', earlyBearer],
    ])
  })

  it.each(['202 elsewhere', '202 without a place', '401', '403 of the package', '200 with a page'])(
    'counts for nothing where it gets %s',
    async (name) => {
      const early = uploads[name] ?? lost
      const { answer, sent } = await tried('at once', {
        ...{ exchange: answered(200, { token: 'opaque' }), early, late: answered(202, '', elsewhere) },
      })
      expect(answer).toEqual({ kind: 'granted' })
      expect(sent.at(-1)?.headers['authorization']).toBe('Bearer opaque')
    },
  )

  it.each<[string, readonly number[]]>([
    ['429, again in three seconds', [3000]],
    ['429, again in an hour', []],
    ['429, again at once', []],
    ['429', []],
  ])('waits as long as it is asked to, after %s', async (name, pauses) => {
    const early = uploads[name] ?? lost
    const exchange = answered(200, { token: 'opaque' })
    const { answer, pauses: seen } = await tried('at once', { exchange, early, late: answered(202, '', own) })
    expect([answer, seen]).toEqual([{ kind: 'granted' }, pauses])
  })

  it('counts its trouble among the retries: four requests in all, as in sequence', async () => {
    const exchange = answered(200, { token: 'opaque' })
    const trouble = { exchange, early: answered(503), late: answered(503) }
    const [both, sequence] = [await tried('at once', trouble), await tried('in sequence', trouble)]
    expect([both.sent.length, both.retriesUsed]).toEqual([sequence.sent.length, sequence.retriesUsed])
  })

  it('is waited for no longer than a second where it gets no answer', async () => {
    const start = performance.now()
    const exchange = answered(200, { token: 'opaque' })
    const { answer } = await tried('at once', { exchange, early: 'silence', late: answered(202, '', own) })
    expect(answer).toEqual({ kind: 'granted' })
    expect(performance.now() - start).toBeGreaterThan(900)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('is not waited for where the exchange refuses', async () => {
    const { answer } = await tried('at once', { exchange: denied('denied'), early: 'silence', late: lost })
    expect(answer).toMatchObject({ kind: 'refused', at: 'exchange' })
  })

  it('is cancelled like any other', async () => {
    const exchange = answered(200, { token: 'opaque' })
    expect((await tried('at once', { exchange, early: answered(202, '', own), late: lost })).cancels).toBe(1)
    const twice = { exchange, early: answered(202, '', elsewhere), late: answered(202, '', own) }
    expect((await tried('at once', twice)).cancels).toBe(2)
    expect(
      (await tried('at once', { exchange: denied('denied'), early: answered(202, '', own), late: lost })).cancels,
    ).toBe(1)
  })
})
