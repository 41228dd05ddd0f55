import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { explain } from '../../src/explain/explain.ts'
import { readRunUrl } from '../../src/github/run-url.ts'
import { UsageError } from '../../src/terminal/usage-error.ts'
import { type Served, serve } from '../serve.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

const denied = (package_: string) =>
  `2026-08-01T10:00:00.0000000Z pushing manifest for ghcr.io/octo/${package_}:1\n2026-08-01T10:00:01.0000000Z ERROR: failed to push ghcr.io/octo/${package_}:1: denied: permission_denied: write_package\n`
const healthy = '2026-08-01T10:00:00.0000000Z all went well\n'

const run = {
  repository: 'octo/app',
  attempts: [
    { '1': { name: 'build', log: denied('old') } },
    {
      '2': { name: 'build (amd64)', log: denied('app') },
      '3': { name: 'test', conclusion: 'success', log: denied('never') },
      '4': { name: 'publish', conclusion: 'timed_out', log: healthy },
    },
  ],
}
const credentials = { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo'] } }

async function simulated(more = {}): Promise<Simulator> {
  const world = {
    repositories: { 'octo/app': {}, 'octo/secret': { private: true } },
    credentials,
    runs: { '77': run },
    ...more,
  }
  const simulator = await startSimulator(readWorld(world, ''))
  opened.push(simulator)
  return simulator
}

async function explained(simulator: Simulator, path: string, args: readonly string[] = [], env = {}) {
  const streams = recordedStreams({
    env: {
      GITHUB_SERVER_URL: simulator.origin,
      GITHUB_API_URL: `${simulator.origin}/api/v3`,
      GH_TOKEN: secretOf(simulator.world, 'pat'),
      ...env,
    },
  })
  const address = path.startsWith('http') ? path : `${simulator.origin}${path}`
  const exitCode = await explain([...args, address], streams).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error
    streams.written.err += error.message
    return 2
  })
  return { exitCode, ...streams.written }
}

const runPath = '/octo/app/actions/runs/77'
const logsOf = ({ requests }: Simulator) => requests.filter(({ path }) => path.startsWith('/logs/'))

describe('the failed jobs of a run', () => {
  it('have a section each', async () => {
    const simulator = await simulated()
    const { exitCode, out, err } = await explained(simulator, runPath)
    expect([exitCode, err]).toEqual([0, ''])
    expect(out.match(/^Job .*$/gm)).toEqual(['Job build (amd64)', 'Job publish'])
    expect(out).toContain('[repository-not-granted]')
    expect(out).not.toContain('never')
    expect(simulator.unexpected).toEqual([])
  })

  it('are named by each match of the JSON', async () => {
    const { out } = await explained(await simulated(), runPath, ['--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      matches: [{ line: 2, job: 'build (amd64)', findings: expect.arrayContaining(['repository-not-granted']) }],
    })
  })

  it.each([
    [`${runPath}/attempts/1`, ['/logs/77/1']],
    [`${runPath}/job/3`, ['/logs/77/3']],
    [`${runPath}/job/2?pr=1#step:3:4`, ['/logs/77/2']],
    [`${runPath}/attempts/2/`, ['/logs/77/2', '/logs/77/4']],
  ])('of %s are those of %j', async (path, logs) => {
    const simulator = await simulated()
    await explained(simulator, path)
    expect(logsOf(simulator).map(({ path: asked }) => asked)).toEqual(logs)
  })

  it('have logs on another host, which sees no credential', async () => {
    const simulator = await simulated()
    await explained(simulator, runPath)
    expect(logsOf(simulator).map(({ headers, status }) => [headers['host'], headers['authorization'], status])).toEqual(
      [1, 2].map(() => [simulator.host.replace('127.0.0.1', 'localhost'), undefined, 200]),
    )
  })

  it('may have logs beside the API, which see no credential either', async () => {
    const beside = { status: 302, headers: { location: '/_services/pipelines/signedlogcontent/2?sig=1' } }
    const log = { status: 200, body: denied('app') }
    const faults = [
      { on: 'GET */logs', answer: beside },
      { on: 'GET /_services/*', answer: log },
    ]
    const simulator = await simulated({ faults })
    const { exitCode, out, err } = await explained(simulator, `${runPath}/job/2`)
    expect([exitCode, err, out.includes('[repository-not-granted]')]).toEqual([0, '', true])
    const asked = simulator.requests.filter(({ path }) => path.startsWith('/_services/'))
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual([undefined])
  })

  it('may be none', async () => {
    const attempts = [{ '1': { conclusion: 'success' } }]
    const simulator = await simulated({ runs: { '77': { repository: 'octo/app', attempts } } })
    expect(await explained(simulator, runPath)).toEqual({
      exitCode: 1,
      out: 'No job of this run has failed.\n',
      err: '',
    })
  })

  it('may be many', async () => {
    const jobs = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [String(at + 1), { name: `j${at}`, log: healthy }]),
    )
    const simulator = await simulated({ runs: { '77': { repository: 'octo/app', attempts: [jobs] } } })
    expect((await explained(simulator, runPath)).exitCode).toBe(1)
    expect(logsOf(simulator)).toHaveLength(130)
  })
})

describe('what cannot be read is one line and exit code 3', () => {
  it.each<[string, object, string, RegExp]>([
    ['a run that there is not', {}, '/octo/app/actions/runs/78', /there is no such run, attempt or job, or this token/],
    ['a repository that is hidden', {}, '/octo/none/actions/runs/77', /there is no such run/],
    ['an attempt that there is not', {}, `${runPath}/attempts/9`, /there is no such run/],
    ['a job that there is not', {}, `${runPath}/job/9`, /there is no such run/],
    [
      'a log that is gone',
      { runs: { '77': { ...run, attempts: [{ '1': {} }] } } },
      runPath,
      /build: GitHub has no log of it: it has not ended yet, or its logs were deleted/,
    ],
    [
      'a token that may not read it',
      { faults: [{ on: 'GET */logs', answer: { status: 403, body: '{"message":"Must have admin rights"}' } }] },
      `${runPath}/job/2`,
      /build \(amd64\): 403 Must have admin rights$/m,
    ],
    ['an outage', { faults: [{ on: 'GET */jobs', answer: { status: 502, body: '<html>' } }] }, runPath, /502/],
    [
      'an answer of another kind',
      { faults: [{ on: 'GET */jobs', answer: { body: '{"jobs":[{}],"total_count":1}' } }] },
      runPath,
      /no job/,
    ],
    [
      'a log store that is down',
      { faults: [{ on: 'GET /logs/77/2', answer: { status: 503 } }] },
      `${runPath}/job/2`,
      /localhost:\d+: 503/,
    ],
    [
      'a log that breaks off',
      { faults: [{ on: 'GET /logs/77/2', deliver: 'drop-after-headers' }] },
      `${runPath}/job/2`,
      /aborted|reset/,
    ],
    [
      'a place without encryption',
      { faults: [{ on: 'GET */logs', answer: { status: 302, headers: { location: 'http://logs.example.com/x' } } }] },
      `${runPath}/job/2`,
      /logs\.example\.com, which is not asked without encryption/,
    ],
    [
      'no place',
      { faults: [{ on: 'GET */logs', answer: { status: 302 } }] },
      `${runPath}/job/2`,
      /no place of the log/,
    ],
  ])('%s', async (_, world, path, line) => {
    const { exitCode, out, err } = await explained(await simulated(world), path)
    expect([exitCode, out]).toEqual([3, ''])
    expect(err).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('ghp_')
  })

  it('beside what can', async () => {
    const attempts = [{ '1': { name: 'gone' }, '2': { name: 'build', log: denied('app') } }]
    const { exitCode, out, err } = await explained(await simulated({ runs: { '77': { ...run, attempts } } }), runPath)
    expect([exitCode, err]).toEqual([3, expect.stringMatching(/^ghcr-preflight: gone: GitHub has no log/)])
    expect(out).toContain('[repository-not-granted]')
  })
})

describe('another server', () => {
  const thief: RequestListener = (_, response) => void response.end('{}')
  const served = async (): Promise<Served> => {
    const server = await serve(thief)
    opened.push(server)
    return server
  }

  it('is a usage error, and nothing is sent', async () => {
    const [simulator, other] = [await simulated(), await served()]
    for (const address of [
      `${other.origin}${runPath}`,
      `https://github.com.example.com${runPath}`,
      `https://gist.github.com${runPath}`,
      `http://github.com${runPath}`,
      `https://github.com:8443${runPath}`,
    ]) {
      const { exitCode, out, err } = await explained(simulator, address)
      expect([address, exitCode, out]).toEqual([address, 2, ''])
      expect(err).toContain('a token goes to')
    }
    expect([simulator.requests, other.requests]).toEqual([[], []])
  })

  it('gets no token that is of the environment alone', async () => {
    const simulator = await simulated()
    const { exitCode, err } = await explained(simulator, `https://github.com${runPath}`, [], {
      GH_TOKEN: '',
      GITHUB_TOKEN: 'ghs_x',
    })
    expect([exitCode, err, simulator.requests]).toEqual([2, expect.stringContaining('set GH_TOKEN'), []])
  })
})

it.each([
  'https://github.com/octo/app',
  'https://github.com/octo/app/actions/runs/',
  'https://github.com/octo/app/actions/runs/x',
  'https://github.com/octo/app/actions/runs/1/logs',
  'https://user:pass@github.com/octo/app/actions/runs/1',
  'https://github.com/octo/app/x/actions/runs/1',
  'http://[',
])('%s is no address of a run', async (address) => {
  expect(readRunUrl(address)).toBeUndefined()
  const simulator = await simulated()
  expect((await explained(simulator, address)).exitCode).toBe(2)
  expect(simulator.requests).toEqual([])
})
