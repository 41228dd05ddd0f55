import { once } from 'node:events'
import type { RequestListener, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { bearer } from '../../src/http/authorization.ts'
import { type Clock, Deadline } from '../../src/http/deadline.ts'
import { atMost, httpOver, type Question } from '../../src/http/http.ts'
import type { Reply } from '../../src/http/reply.ts'
import { Secret } from '../../src/http/secret.ts'
import { failureOf, httpTransport } from '../../src/http/transport.ts'
import { type Served, serve } from '../serve.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

async function served(listener: RequestListener): Promise<Served> {
  const server = await serve(listener)
  opened.push(server)
  return server
}

/** A clock that remembers its pauses and does not wait. */
function hastyClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = []
  return {
    pauses,
    now: () => performance.now(),
    today: () => 0,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
  }
}

async function ask(
  question: Partial<Question> & { url: URL },
  { timeout = 5000, clock = hastyClock() } = {},
): Promise<Reply> {
  const transport = httpTransport('test')
  opened.push(transport)
  const http = httpOver({ transport, clock, deadline: new Deadline(clock, timeout), heard: () => undefined })
  return http.ask({ method: 'GET', retries: 0, ...question })
}

const inTurn = (...statuses: readonly number[]): RequestListener => {
  const left = [...statuses]
  return (_, response) => void response.writeHead(left.shift() ?? 200).end('{}')
}

describe('the user agent', () => {
  it.each([
    [undefined, 'test'],
    ['run-1.job:2', 'test actions_orchestration_id/run-1.job_2'],
  ])('with the orchestration id %j is %j', async (id, expected) => {
    const { origin, requests } = await served(inTurn(200))
    const { ACTIONS_ORCHESTRATION_ID: own, ...others } = process.env
    process.env = id === undefined ? others : { ...others, ACTIONS_ORCHESTRATION_ID: id }
    try {
      await ask({ url: new URL(origin) })
    } finally {
      process.env = own === undefined ? others : { ...others, ACTIONS_ORCHESTRATION_ID: own }
    }
    expect(requests[0]?.headers['user-agent']).toBe(expected)
  })
})

describe('a question', () => {
  it('is asked again after 429, 5xx and a lost connection, and no more often than allowed', async () => {
    const { origin, requests } = await served(inTurn(503, 429, 200))
    expect(await ask({ url: new URL(origin), retries: 2 })).toMatchObject({ status: 200, tries: 3 })
    expect(requests).toHaveLength(3)
    const ill = await served(inTurn(503, 503, 503, 503))
    expect(await ask({ url: new URL(ill.origin), retries: 2 })).toMatchObject({ status: 503, tries: 3 })
    const dropping = await served((request) => request.socket.destroy())
    expect(await ask({ url: new URL(dropping.origin), retries: 1 })).toMatchObject({
      kind: 'failed',
      failure: 'connection-failed',
      tries: 2,
    })
  })

  it.each([400, 401, 403, 404, 405])('is not asked again after %d', async (status) => {
    const { origin, requests } = await served(inTurn(status))
    expect(await ask({ url: new URL(origin), retries: 2 })).toMatchObject({ status, tries: 1 })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['as long as Retry-After says', '2', 30_000, [2000]],
    ['not at all where that is more than five seconds', '6', 30_000, []],
    ['not at all where that is past the deadline', '2', 1000, []],
  ])('waits %s', async (_, seconds, timeout, pauses) => {
    const clock = hastyClock()
    const { origin } = await served((_, response) => void response.writeHead(429, { 'retry-after': seconds }).end())
    const tries = pauses.length + 1
    expect(await ask({ url: new URL(origin), retries: 1 }, { clock, timeout })).toMatchObject({ status: 429, tries })
    expect(clock.pauses).toEqual(pauses)
  })

  it('waits a moment where Retry-After asks for no pause', async () => {
    const clock = hastyClock()
    const { origin } = await served((_, response) => void response.writeHead(429, { 'retry-after': '0' }).end())
    await ask({ url: new URL(origin), retries: 2 }, { clock })
    expect(clock.pauses.map((pause) => pause >= 300)).toEqual([true, true])
  })

  it('follows a redirect inside the origin, with the credential', async () => {
    const { origin, requests } = await served((request, response) =>
      request.url === '/a' ? void response.writeHead(301, { location: '/b' }).end() : void response.end('{}'),
    )
    const authorization = bearer(origin, new Secret('t'))
    expect(await ask({ url: new URL('/a', origin), authorization })).toMatchObject({ status: 200 })
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/a', 'Bearer t'],
      ['/b', 'Bearer t'],
    ])
  })

  it('does not follow one to elsewhere, nor one of a POST', async () => {
    const other = await served(inTurn(200))
    const { origin } = await served((_, response) => void response.writeHead(307, { location: other.origin }).end())
    expect(await ask({ url: new URL(origin) })).toMatchObject({ status: 307 })
    const own = await served((_, response) => void response.writeHead(307, { location: '/' }).end())
    expect(await ask({ url: new URL(own.origin), method: 'POST' })).toMatchObject({ status: 307 })
    expect([other.requests.length, own.requests.length]).toEqual([0, 1])
  })

  it('never takes a credential to another origin than its own', async () => {
    const { origin, requests } = await served(inTurn(200))
    const authorization = bearer('https://ghcr.io', new Secret('t'))
    await expect(ask({ url: new URL(origin), authorization })).rejects.toThrow('https://ghcr.io')
    expect(requests).toHaveLength(0)
  })

  it('sends a POST without a body', async () => {
    const { origin, requests } = await served(inTurn(202))
    await ask({ url: new URL(origin), method: 'POST' })
    expect(requests[0]?.headers).toMatchObject({ 'content-length': '0' })
  })

  it('reads no more than 64 KiB of an answer', async () => {
    const { origin } = await served((_, response) => void response.end('x'.repeat(8 * 1024 * 1024)))
    const reply = await ask({ url: new URL(origin) })
    expect(reply).toMatchObject({ kind: 'answered', isCut: true })
    expect(reply.kind === 'answered' && reply.body.length).toBe(64 * 1024)
  })

  it.each<[string, RequestListener]>([
    ['no headers come', () => undefined],
    ['the body does not end', (_, response) => void response.writeHead(200).write('{')],
  ])('ends at the deadline where %s', async (_, listener) => {
    const { origin } = await served(listener)
    expect(await ask({ url: new URL(origin), retries: 2 }, { timeout: 200 })).toMatchObject({
      kind: 'failed',
      failure: 'timed-out',
    })
  })

  describe('that nobody waits for any longer', () => {
    /** Sends one that is not answered within its time; gives what the server has of it, and the transport. */
    async function givenUp(listener: RequestListener) {
      const transport = httpTransport('test')
      opened.push(transport)
      let arrive: (response: ServerResponse) => void
      const arrived = new Promise<ServerResponse>((resolve) => {
        arrive = resolve
      })
      const { origin } = await served((request, response) => {
        listener(request, response)
        arrive(response)
      })
      const incoming = await transport.send({ method: 'GET', url: new URL(origin), headers: {}, timeout: 50 })
      expect(incoming).toMatchObject({ kind: 'failed', failure: 'timed-out' })
      const response = await arrived
      return { transport, response, closed: response.destroyed || once(response, 'close') }
    }
    const begin = (response: ServerResponse) => void response.writeHead(200).write('{')

    it('is hung up on where its answer does not end', async () => {
      const { closed } = await givenUp((_, response) => begin(response))
      await closed
    })

    it('is hung up on where its answer comes too late', async () => {
      const { closed, response } = await givenUp(() => undefined)
      begin(response)
      await closed
    })

    it('ends with the transport where no answer comes', async () => {
      const { closed, transport } = await givenUp(() => undefined)
      transport.close()
      await closed
    })
  })

  it('tells a body that breaks off', async () => {
    const { origin } = await served((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await ask({ url: new URL(origin) })).toMatchObject({ kind: 'failed', failure: 'connection-failed' })
  })

  it('tells a name that nobody has from a connection that is refused', async () => {
    const { origin, close } = await serve(inTurn(200))
    await close()
    expect(await ask({ url: new URL(origin) })).toMatchObject({ failure: 'connection-failed' })
    expect(await ask({ url: new URL('https://nobody.invalid') })).toMatchObject({ failure: 'name-not-resolved' })
  })
})

describe('a request that fails', () => {
  it.each([
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND ghcr.io', 'name-not-resolved'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain', 'certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unable to get local issuer certificate', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate has expired', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames", 'certificate'],
    ['ECONNRESET', 'tunneling socket could not be established, statusCode=407', 'proxy'],
    ['ECONNRESET', 'read ECONNRESET', 'connection-failed'],
    ['', 'socket hang up', 'connection-failed'],
  ])('is read by its code %j and its message %j', (code, message, failure) => {
    expect(failureOf(code, message)).toBe(failure)
  })
})

describe('a bounded way to the network', () => {
  it('has so many questions under way at once, and asks all of them in turn', async () => {
    let underWay = 0
    const seen: number[] = []
    const order: string[] = []
    const http = atMost(3, {
      ask: async ({ method, url }) => {
        underWay += 1
        seen.push(underWay)
        order.push(url.pathname)
        await new Promise((resolve) => setTimeout(resolve, 2))
        underWay -= 1
        if (url.pathname === '/4') throw new Error('broken')
        return { kind: 'failed', method, url, tries: 1, milliseconds: 2, failure: 'timed-out', detail: '' }
      },
    })
    const paths = Array.from({ length: 10 }, (_, index) => `/${index}`)
    const url = (path: string) => new URL(path, 'https://ghcr.io')
    const all = await Promise.allSettled(paths.map((path) => http.ask({ method: 'GET', url: url(path), retries: 0 })))
    expect(Math.max(...seen)).toBe(3)
    expect(order).toEqual(paths)
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })
})
