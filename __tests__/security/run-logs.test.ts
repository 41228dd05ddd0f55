import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { explain } from '../../src/explain/explain.ts'
import { bounded } from '../../src/github/run-jobs.ts'
import { mapConcurrent } from '../../src/preflight/async.ts'
import { type Served, serve } from '../serve.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'
import { commandsIn } from './active-content.ts'
import { faults } from './fault-table.ts'
import { hostile } from './hostile.ts'
import { formsOf, leaksIn } from './secret-forms.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

const path = '/octo/app/actions/runs/77'
const denied = 'ERROR: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package\n'

async function simulated({ name = 'build', log = denied, given = [] as readonly object[] } = {}): Promise<Simulator> {
  const world = {
    repositories: { 'octo/app': {} },
    credentials: { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo'] } },
    runs: { '77': { repository: 'octo/app', attempts: [{ '2': { name, log } }] } },
    faults: given,
  }
  const simulator = await startSimulator(readWorld(world, ''))
  opened.push(simulator)
  return simulator
}

const environment = (simulator: Simulator) => ({
  GITHUB_SERVER_URL: simulator.origin,
  GITHUB_API_URL: `${simulator.origin}/api/v3`,
  GH_TOKEN: secretOf(simulator.world, 'pat'),
})

async function explained(simulator: Simulator, address = path, args: readonly string[] = []) {
  const streams = recordedStreams({ env: environment(simulator) })
  const exitCode = await explain([...args, `${simulator.origin}${address}`], streams)
  return { exitCode, ...streams.written }
}

/** The requests of a run with one failed job, by what asks for them. */
const points: readonly (readonly [on: string, address: string])[] = [
  ['GET /api/v3/repos/octo/app/actions/runs/77/jobs', path],
  ['GET /api/v3/repos/octo/app/actions/runs/77/attempts/1/jobs', `${path}/attempts/1`],
  ['GET /api/v3/repos/octo/app/actions/jobs/2', `${path}/job/2`],
  ['GET /api/v3/repos/octo/app/actions/jobs/2/logs', path],
  ['GET /logs/77/2', path],
]

/** Slow ones would be waited for; `http/` and `github/api-fetch` have tests of their time limits. */
const quick = faults.filter(
  ({ simulated: given }) => given !== undefined && !String(given['deliver']).startsWith('slow'),
)

describe('any fault of any request for the logs of a run', () => {
  it.each(points)(
    'at %s: the cause is found, or one line says what could not be read',
    async (on, address) => {
      const runs = await mapConcurrent(quick, quick.length, async ({ name, simulated: fault }) => {
        const result = await explained(await simulated({ given: [{ on, ...fault }] }), address)
        const isRead = result.exitCode === 0 && result.out.includes('[repository-not-granted]')
        const isUnread = result.exitCode === 3 && result.out === '' && /^ghcr-preflight: .+\n$/.test(result.err)
        // What the store hands out as text is the log, whatever is in it.
        const isOther = on.startsWith('GET /logs') && result.exitCode === 1 && result.err === ''
        return isRead || isUnread || isOther ? [] : [`${name}: ${JSON.stringify(result).slice(0, 300)}`]
      })
      expect(runs.flat()).toEqual([])
    },
    120_000,
  )

  it.each([
    ['nothing', '', 200],
    ['null', 'null', 200],
    ['a list', '[]', 200],
    ['no list', '{"jobs":"x","total_count":1}', 200],
    ['fewer than there are', '{"jobs":[],"total_count":5}', 200],
    ['half of it', '{"jobs":[{"id":2', 200],
    ['a page', '<html>', 200],
    ['no content', '', 204],
    ['an odd number', '{"jobs":[{"id":1e400,"name":"x"}],"total_count":1}', 200],
  ])('a list of jobs that is %s has not no failed job', async (_, body, status) => {
    const simulator = await simulated({ given: [{ on: 'GET */jobs', answer: { status, body } }] })
    const { exitCode, out, err } = await explained(simulator)
    expect([exitCode, out]).toEqual([3, ''])
    expect(err).not.toMatch(/operator|property|undefined/)
  })

  it.each([
    ['a page to log in at', { 'content-type': 'text/html' }],
    ['something packed', { 'content-type': 'application/zip' }],
    ['something encoded', { 'content-encoding': 'gzip' }],
  ])('%s is no log in which nothing has failed', async (_, headers) => {
    const simulator = await simulated({ given: [{ on: 'GET /logs/77/2', answer: { headers, body: 'x' } }] })
    expect(await explained(simulator)).toMatchObject({ exitCode: 3, out: '' })
  })

  it('a limit that asks for an hour is not waited for', async () => {
    const answer = { status: 429, headers: { 'retry-after': '3600' }, body: '{"message":"slow down"}' }
    const simulator = await simulated({ given: [{ on: 'GET */jobs', answer }] })
    expect(await explained(simulator)).toMatchObject({ exitCode: 3, err: expect.stringContaining('limit') })
  })
})

describe('a server that never ends', () => {
  it('has a log of bounded length and time', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1000)
    }
    const read = async (most: number, time: number) => {
      let length = 0
      for await (const piece of bounded(endless(), most, time)) length += piece.length
      return length
    }
    await expect(read(10_000, 60_000)).rejects.toThrow('longer than 10000 bytes')
    await expect(read(Number.POSITIVE_INFINITY, 20)).rejects.toThrow('did not end within')
  })

  it('has a bounded number of jobs', async () => {
    const job = { id: 2, name: 'build', conclusion: 'failure' }
    const body = JSON.stringify({ jobs: [job], total_count: 1_000_000 })
    const simulator = await simulated({ given: [{ on: 'GET */jobs', answer: { body } }] })
    expect(await explained(simulator)).toMatchObject({ exitCode: 3, out: '' })
    expect(simulator.requests).toHaveLength(100)
  })
})

const statuses = [200, 302, 401, 403, 404, 500]

describe('a server that says the token back', () => {
  it.each(points)('at %s is not repeated', async (on, address) => {
    const { world } = await simulated()
    const token = secretOf(world, 'pat')
    const forms = formsOf(token, 'x-access-token')
    const said = forms.map(([, form]) => form).join(' and ')
    const location = `https://${said.slice(0, 20).replace(/\W/g, '')}.invalid/${encodeURIComponent(token)}`
    const job = { id: 2, name: said, conclusion: 'failure' }
    const bodies = [JSON.stringify({ message: said, ...job }), JSON.stringify({ total_count: 1, jobs: [job] })]
    // A log is shown as it is: the store has not seen the token.
    const answers = bodies.flatMap((body) =>
      statuses
        .filter((status) => status !== 200 || !on.startsWith('GET /logs'))
        .map((status) => ({ status, headers: { location }, body })),
    )
    const results = await mapConcurrent(answers, answers.length, async (answer) => {
      const simulator = await simulated({ given: [{ on, answer }] })
      const texts = await Promise.all([[], ['--format', 'json']].map((args) => explained(simulator, address, args)))
      return texts.map(({ out, err }) => out + err).join('\n')
    })
    expect(leaksIn(results.join('\n'), forms)).toEqual([])
  })
})

describe('another origin', () => {
  it.each(points)('gets no credential by a redirect of %s', async (on, address) => {
    const other: Served = await serve((_, response) => void response.end('{"jobs":[],"total_count":0}'))
    opened.push(other)
    await mapConcurrent([301, 302, 303, 307, 308], 5, async (status) => {
      const answer = { status, headers: { location: `${other.origin}/x` } }
      await explained(await simulated({ given: [{ on, answer }] }), address)
    })
    expect(other.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
  })
})

const main = 'dist/cli.js'

describe('the bundle', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  const run = async (simulator: Simulator, args: readonly string[], env = {}) => {
    const child = spawn(process.execPath, [main, 'explain', `${simulator.origin}${path}`, ...args], {
      env: { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', ...environment(simulator), ...env },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)))
    const [status] = await once(child, 'close')
    return { status, printed }
  }

  it.each(Object.entries(hostile))('prints no command of a job and a log that say %s', async (_, text) => {
    const log = `${text}\n${denied.replace('octo/app', `octo/${text}`)}denied: permission_denied: write_package ${text}\n`
    const read = await simulated({ name: text.slice(0, 2000), log })
    const unread = await simulated({
      name: text.slice(0, 2000),
      given: [{ on: 'GET /logs/*', answer: { status: 404 } }],
    })
    for (const [simulator, args] of [
      [read, []],
      [read, ['--format', 'json']],
      [unread, []],
      [read, ['--language', 'zh-CN']],
    ] as const) {
      const { status, printed } = await run(simulator, args)
      expect([0, 1, 3]).toContain(status)
      expect(commandsIn(printed)).toEqual([])
      expect(printed).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b]/u)
    }
  })

  it('is no fault of ours where the address of an API is not one', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example.com', GITHUB_API_URL: 'no address', GH_TOKEN: 'x' }
    const { status, stderr } = spawnSync(process.execPath, [main, 'audit', 'octo'], { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, expect.stringContaining('"no address"')])
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('ends at once by %s in the midst of a log', async (signal) => {
    const given = [{ on: 'GET /logs/77/2', deliver: 'slow-body' }]
    const simulator = await simulated({ log: denied.repeat(1000), given })
    const child = spawn(process.execPath, [main, 'explain', `${simulator.origin}${path}`], {
      env: { PATH: process.env['PATH'], ...environment(simulator) },
    })
    let printed = ''
    child.stdout.on('data', (text) => (printed += String(text)))
    while (!simulator.requests.some(({ path: asked }) => asked.startsWith('/logs/')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill(signal)
    const [, by] = await once(child, 'close')
    expect([by, printed]).toEqual([signal, ''])
  })
})
