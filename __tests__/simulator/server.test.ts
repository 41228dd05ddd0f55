import { afterEach, describe, expect, it } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { readWorld } from '../../simulator/world.ts'
import { asking } from './naive-client.ts'

const started: Simulator[] = []
afterEach(async () => {
  for (const simulator of started.splice(0)) await simulator.close()
})

async function serving(faults: readonly object[] = [], options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator(readWorld({ repositories: { 'octo/app': {} }, faults }, ''), options)
  started.push(simulator)
  return simulator
}

/** What a client sees of this fault: the status, whether the body was complete, or that nothing came. */
async function outcome({ origin }: Simulator, milliseconds = 300): Promise<string> {
  try {
    const response = await fetch(`${origin}/v2/`, { signal: AbortSignal.timeout(milliseconds) })
    const body = response.text()
    return await body.then(
      (text) => `${response.status} ${isJson(text) ? 'json' : `${text.length} bytes`}`,
      () => `${response.status} and then nothing`,
    )
  } catch {
    return 'nothing'
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a fault', () => {
  const on = 'GET /v2/'
  it.each([
    ['none', [], '401 json'],
    ['one for another request', [{ on: 'GET /v2', answer: { status: 500 } }], '401 json'],
    ['another answer', [{ on, answer: { status: 503, body: '<html>' } }], '503 6 bytes'],
    [
      'an answer of 8 MiB',
      [{ on: '* /v2/*', answer: { body: 'x', times: 8 * 1024 * 1024 } }],
      '200 8388608 bytes',
      10_000,
    ],
    ['drop-before-headers', [{ on, deliver: 'drop-before-headers' }], 'nothing'],
    ['drop-after-headers', [{ on, deliver: 'drop-after-headers' }], '401 and then nothing'],
    [
      'drop-after-headers, no body',
      [{ on, answer: { status: 202 }, deliver: 'drop-after-headers' }],
      '202 and then nothing',
    ],
    ['slow-headers', [{ on, deliver: 'slow-headers' }], 'nothing'],
    ['slow-headers, in time', [{ on, deliver: 'slow-headers', milliseconds: 20 }], '401 json'],
    ['slow-body', [{ on, deliver: 'slow-body' }], '401 and then nothing'],
    ['slow-body, in time', [{ on, deliver: 'slow-body', milliseconds: 20 }], '401 json'],
    ['cut-body', [{ on, deliver: 'cut-body' }], '401 \\d\\d bytes'],
    ['malformed', [{ on, deliver: 'malformed' }], 'nothing'],
  ])('%s', async (_, faults, seen, patience = 300) => {
    expect(await outcome(await serving(faults), patience)).toMatch(new RegExp(`^${seen}$`))
  })

  it('applies to the requests that it names, counted separately', async () => {
    const simulator = await serving([{ on, nth: [2, 3], answer: { status: 500 } }])
    await fetch(`${simulator.origin}/token`)
    const seen = [
      await outcome(simulator),
      await outcome(simulator),
      await outcome(simulator),
      await outcome(simulator),
    ]
    expect(seen.map((one) => one.slice(0, 3))).toEqual(['401', '500', '500', '401'])
  })

  it('may follow another on the same request', async () => {
    const simulator = await serving([
      { on, nth: 1, answer: { status: 502 } },
      { on, nth: 2, answer: { status: 429 } },
    ])
    expect([await outcome(simulator), await outcome(simulator)]).toEqual(['502 0 bytes', '429 0 bytes'])
  })
})

describe('the server', () => {
  it('records every request in order', async () => {
    const simulator = await serving([{ on: 'GET /v2/', deliver: 'drop-before-headers' }])
    await outcome(simulator)
    await fetch(`${simulator.origin}/token?scope=a&scope=b`, { headers: { authorization: 'Basic eA==' } })
    await fetch(`${simulator.origin}/v2/octo/app/blobs/uploads/`, { method: 'POST', body: 'four' })
    const [first, ...rest] = simulator.requests
    expect(first).toMatchObject({ method: 'GET', path: '/v2/', status: 0 })
    expect(rest).toMatchObject([
      { method: 'GET', path: '/token', query: 'scope=a&scope=b', status: 403, bodySize: 0 },
      { method: 'POST', path: '/v2/octo/app/blobs/uploads/', query: '', status: 401, bodySize: 4 },
    ])
    expect(rest[0]?.headers['authorization']).toBe('Basic eA==')
  })

  it('keeps the realm of its challenge at its own origin', async () => {
    const { origin } = await serving()
    const response = await fetch(`${origin}/v2/`)
    expect(response.headers.get('www-authenticate')).toContain(`realm="${origin}/token"`)
  })

  it('adds latency to every answer', async () => {
    const simulator = await serving([], { latency: 200 })
    expect(await outcome(simulator, 50)).toBe('nothing')
    expect(await outcome(simulator, 2000)).toBe('401 json')
  })

  it('closes while an answer is still slow', async () => {
    const simulator = await startSimulator(readWorld({ faults: [{ on: 'GET /v2/', deliver: 'slow-headers' }] }, ''))
    const seen = outcome(simulator, 5000)
    while (simulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await simulator.close()
    expect(await seen).toBe('nothing')
  })
})

describe('a request that GitHub would not answer', () => {
  it.each(['GET /', 'GET /v2', 'PUT /v2/octo/app/blobs/uploads/', 'GET /api/v3/user/packages', 'DELETE /token'])(
    '%s is remembered as unexpected',
    (line) => {
      const { ask, simulator } = asking(readWorld({}, ''))
      expect(ask(line).status).toBe(501)
      expect(simulator.unexpected).toEqual([line])
    },
  )
})
