import { describe, expect, it } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { commandLine } from '../../src/cli/command-line.ts'
import { languageIds } from '../../src/languages/language.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'

/** Runs `check` with a token that may do this with packages of octo, and tells what it printed. */
async function checked(packages: string, args: (host: string) => readonly string[], changes: object = {}) {
  const world = readWorld(
    {
      ...changes,
      repositories: { 'octo/app': {} },
      packages: { 'octo/app': { visibility: 'private', repository: 'octo/app' } },
      credentials: { job: { kind: 'job-token', repository: 'octo/app', permissions: { packages } } },
    },
    'world',
  )
  const simulator = await startSimulator(world)
  try {
    const streams = recordedStreams({ env: environment(simulator, secretOf(world, 'job')) })
    const exitCode = await commandLine(['check', '--registry', simulator.host, ...args(simulator.host)], streams)
    return { exitCode, ...streams.written, out: streams.written.out.replaceAll(simulator.host, 'ghcr.io') }
  } finally {
    await simulator.close()
  }
}

const environment = ({ origin }: Simulator, token: string) => ({
  GHCR_TOKEN: token,
  GITHUB_SERVER_URL: origin,
  GITHUB_API_URL: `${origin}/api/v3`,
})

/** Runs `check` with credentials of the world in these variables. */
async function asked(variables: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const world = readWorld(
    {
      owners: { octocat: { kind: 'user' } },
      repositories: { 'octo/app': {} },
      packages: { 'octo/app': { visibility: 'private', repository: 'octo/app' } },
      credentials: {
        pat: { kind: 'classic-pat', user: 'octocat' },
        job: { kind: 'job-token', repository: 'octo/app' },
      },
    },
    'world',
  )
  const simulator = await startSimulator(world)
  const secrets = Object.entries(variables).map(([name, credential]) => [name, secretOf(world, credential)])
  try {
    const env = { ...environment(simulator, ''), GHCR_TOKEN: '', ...Object.fromEntries(secrets) }
    const streams = recordedStreams({ env })
    const { host } = simulator
    await commandLine(['check', '--registry', host, ...options, ...app(host)], streams)
    return streams.written
  } finally {
    await simulator.close()
  }
}

const app = (host: string) => [`${host}/octo/app:1`]

describe('check', () => {
  it('says that a push is granted, and what was asked', async () => {
    const { exitCode, out, err } = await checked('write', app)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain('push accepted  ghcr.io/octo/app\n')
    expect(out).toContain('http://ghcr.io/v2/octo/app/blobs/uploads/  202')
  })

  it('names the cause of a refusal, and who can remove it', async () => {
    const { exitCode, out } = await checked('read', app)
    expect(exitCode).toBe(1)
    expect(out).toContain('push refused  ghcr.io/octo/app\n')
    expect(out).toContain('[missing-packages-write]\n')
    expect(out).toContain('Who can do it: ')
    expect(out).toContain('/docs/rules/missing-packages-write.md\n')
  })

  it('says it in Chinese', async () => {
    expect((await checked('write', (host) => ['--language', 'zh-CN', ...app(host)])).out).toMatch(/\p{Script=Han}/u)
  })

  it('gives scripts the report', async () => {
    const { exitCode, out } = await checked('read', (host) => ['--access', 'pull', '--format', 'json', ...app(host)])
    const report: unknown = JSON.parse(out)
    expect(report).toMatchObject({ version: 1, verdict: 'ready', access: 'pull', images: [{ verdict: 'ready' }] })
    expect(exitCode).toBe(0)
  })

  it.each([
    [
      { GHCR_TOKEN: 'pat' },
      "Asked with GHCR_TOKEN from the environment: a classic personal access token of octocat. This says nothing about a workflow's GITHUB_TOKEN: a job's token has permissions of its own.",
    ],
    [
      { GH_TOKEN: 'pat', GITHUB_TOKEN: 'job' },
      "Asked with GH_TOKEN from the environment: a classic personal access token of octocat. GITHUB_TOKEN is set too, and was not used. This says nothing about a workflow's GITHUB_TOKEN: a job's token has permissions of its own.",
    ],
    [
      { GITHUB_TOKEN: 'job' },
      "Asked with GITHUB_TOKEN from the environment: an installation token (a job's or a GitHub App's).",
    ],
  ])('says whose credential was asked with: %j', async (variables, note) => {
    const { out } = await asked(variables)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(note)
  })

  it('leaves the report to scripts, and says whose credential it was beside it', async () => {
    const { out, err } = await asked({ GHCR_TOKEN: 'pat' }, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ version: 1 })
    expect(err).toContain('octocat')
  })

  const at = 'POST /v2/*/blobs/uploads/'
  it.each<[string, string, object]>([
    ['missing-packages-write', 'read', {}],
    ['registry-unavailable', 'write', { faults: [{ on: at, answer: { status: 503 } }] }],
    ['rate-limited', 'write', { faults: [{ on: at, answer: { status: 429 } }] }],
    [
      'unexplained-denial',
      'write',
      { faults: [{ on: at, answer: { status: 403, body: '{"errors":[{"code":"DENIED","message":"no"}]}' } }] },
    ],
  ])('never speaks of a run: %s', async (id, packages, changes) => {
    for (const language of languageIds) {
      const { out } = await checked(packages, (host) => ['--language', language, ...app(host)], changes)
      expect(out).toContain(`[${id}]`)
      expect(out).not.toMatch(/this (run|step|job|workflow)|Re-run|本次运行|[此本]步骤|此(作业|工作流)|输入参数/i)
    }
  })

  it('denies a name that no registry takes, without asking', async () => {
    const { exitCode, out } = await checked('write', (host) => [`${host}/Octo/App`])
    expect(exitCode).toBe(1)
    expect(out).toContain('[uppercase-image-name]')
    expect(out).not.toContain('/v2/')
  })

  it('passes over an image on another registry, and says so', async () => {
    const other = 'docker.io/octo/app'
    const mixed = await checked('write', (host) => [...app(host), other])
    expect(mixed).toMatchObject({ exitCode: 0, err: expect.stringContaining(other) })
    const alone = await checked('write', () => ['--format', 'json', other])
    expect(alone).toMatchObject({ exitCode: 3, err: expect.stringContaining(other) })
    expect(JSON.parse(alone.out)).toMatchObject({ verdict: 'inconclusive', images: [] })
  })

  it.each([
    ['ghcr.io/octo/app --access write', {}, '--access takes push or pull, not "write"'],
    ['ghcr.io/octo/app --format yaml', {}, '--format takes text or json, not "yaml"'],
    ['ghcr.io/octo/app --language fr', {}, '--language takes en or zh-CN, not "fr"'],
    ['ghcr.io/octo/app', { GHCR_TOKEN: '' }, 'no credential: set GHCR_TOKEN, GH_TOKEN or GITHUB_TOKEN'],
    ['ghcr.io/octo/app --registry https://ghcr.io', {}, '--registry takes a host, or host:port, not "https://ghcr.io"'],
    ['ghcr.io/octo/app', { GITHUB_SERVER_URL: 'http://127.0.0.1:1' }, 'registry is not known: name it with --registry'],
    ['', {}, 'name at least one image of ghcr.io, for example ghcr.io/octo/app'],
    ['ghcr.io/octo/app', { GITHUB_API_URL: 'http://api.example' }, '"http://api.example" is not an https:// address'],
  ])('says in one line what is wrong: %s with %j', async (line, changes, text) => {
    const streams = recordedStreams({ env: { GHCR_TOKEN: 'ghp_x', ...changes } })
    const exitCode = await commandLine(['check', ...line.split(' ').filter(Boolean)], streams)
    expect({ exitCode, out: streams.written.out }).toEqual({ exitCode: 2, out: '' })
    expect(streams.written.err).toMatch(/^ghcr-preflight: [^\n]+\n$/)
    expect(streams.written.err).toContain(text)
  })
})
