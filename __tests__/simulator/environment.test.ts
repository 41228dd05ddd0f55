import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { prepare } from '../../simulator/environment.ts'
import { readScenario } from '../../simulator/scenario.ts'
import { secretOf } from '../../simulator/simulator.ts'

const world = {
  owners: { alice: 'user' },
  repositories: {
    'octo/app': {
      id: 42,
      private: true,
      files: { '.github/workflows/release.yml': 'on: push\n' },
      refs: { 'refs/heads/old': { sha: 'a'.repeat(40), files: { '.github/workflows/old.yml': 'on: push\n' } } },
    },
  },
  credentials: { pat: { kind: 'classic-pat', user: 'alice' } },
}

const server = {
  origin: 'http://127.0.0.1:4000',
  host: '127.0.0.1:4000',
  requests: [],
  unexpected: [],
  close: () => Promise.resolve(),
}

const made: string[] = []
afterEach(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true })
})

async function prepared(run: object) {
  const directory = await mkdtemp(join(tmpdir(), 'environment-'))
  made.push(directory)
  const scenario = readScenario({ world, run, expect: {} }, 'test')
  const env = await prepare(scenario, { ...server, world: scenario.world }, directory)
  const read = (path: string) => readFile(join(directory, 'workspace', path), 'utf8').catch(() => 'missing')
  const payload: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  return { env, scenario, read, payload }
}

describe('inputs', () => {
  it('are as a runner passes them, with the defaults of action.yml', async () => {
    const { env, scenario } = await prepared({
      inputs: { images: 'ghcr.io/octo/app,ghrc.io/octo/app', 'fail-on': 'never' },
    })
    const job = secretOf(scenario.world, 'job')
    expect(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))).toEqual({
      INPUT_IMAGES: '127.0.0.1:4000/octo/app,ghrc.io/octo/app',
      INPUT_REGISTRY: '127.0.0.1:4000',
      INPUT_USERNAME: 'octocat',
      INPUT_PASSWORD: job,
      'INPUT_FALLBACK-PASSWORD': '',
      'INPUT_GITHUB-TOKEN': job,
      INPUT_ACCESS: 'push',
      'INPUT_FAIL-ON': 'never',
      INPUT_LANGUAGE: 'en',
      INPUT_SUMMARY: 'on-problem',
      INPUT_TIMEOUT: '30',
      'INPUT_JOB-WORKFLOW-REF': 'octo/app/.github/workflows/release.yml@refs/heads/main',
      'INPUT_JOB-WORKFLOW-SHA': env['GITHUB_WORKFLOW_SHA'],
      'INPUT_SECRET-SOURCE': 'Actions',
    })
  })

  it('name a credential by $name', async () => {
    const { env, scenario } = await prepared({ inputs: { password: '$pat' }, env: { GITHUB_TOKEN: '$pat' } })
    expect([env['INPUT_PASSWORD'], env['GITHUB_TOKEN']]).toEqual(Array(2).fill(secretOf(scenario.world, 'pat')))
    await expect(prepared({ inputs: { password: '$none' } })).rejects.toThrow('no credential none')
  })

  it('have to be those of action.yml', async () => {
    await expect(prepared({ inputs: { image: 'x' } })).rejects.toThrow('no input image')
  })

  it.each([
    [{}, 'Actions'],
    [{ tellsContext: false }, ''],
    [{ actor: 'dependabot[bot]' }, 'Dependabot'],
    [{ event: 'pull_request', pullRequest: { from: 'me/app' } }, 'None'],
    [{ event: 'pull_request', pullRequest: { from: 'octo/app' } }, 'Actions'],
    [{ secretSource: 'Codespaces' }, 'Codespaces'],
  ])('%j: the source of secrets is "%s"', async (run, source) => {
    expect((await prepared(run)).env['INPUT_SECRET-SOURCE']).toBe(source)
  })
})

describe('the run', () => {
  it('is described as a runner describes it', async () => {
    const { env } = await prepared({ actor: 'mona', job: 'ship' })
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'push',
      GITHUB_ACTOR: 'mona',
      GITHUB_JOB: 'ship',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_REPOSITORY_OWNER: 'octo',
      GITHUB_REPOSITORY_ID: '42',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'http://127.0.0.1:4000/api/v3',
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/release.yml@refs/heads/main',
    })
  })

  it('has the commit of its ref', async () => {
    const { env } = await prepared({ ref: 'refs/heads/old' })
    expect([env['GITHUB_SHA'], env['GITHUB_WORKFLOW_REF']]).toEqual([
      'a'.repeat(40),
      'octo/app/.github/workflows/old.yml@refs/heads/old',
    ])
  })

  it('may be defined by a called workflow', async () => {
    const ref = 'octo/lib/.github/workflows/build.yml@v1'
    const { env } = await prepared({ calledWorkflow: { ref, sha: 'b'.repeat(40) } })
    expect([env['INPUT_JOB-WORKFLOW-REF'], env['INPUT_JOB-WORKFLOW-SHA']]).toEqual([ref, 'b'.repeat(40)])
  })
})

describe('the checkout', () => {
  it('has the files and the commit of the ref', async () => {
    const { read, env } = await prepared({})
    expect(await read('.github/workflows/release.yml')).toBe('on: push\n')
    expect(await read('.git/HEAD')).toBe('ref: refs/heads/main\n')
    expect(await read('.git/refs/heads/main')).toBe(`${env['GITHUB_SHA']}\n`)
  })

  it.each([
    ['a merge ref is detached', { event: 'pull_request' }, '.git/HEAD', /^[0-9a-f]{40}\n$/],
    ['none at all', { checkout: 'none' }, '.git/HEAD', /^missing$/],
    ['files of its own', { checkout: { 'a/b': 'c' } }, 'a/b', /^c$/],
    ['files of its own only', { checkout: { 'a/b': 'c' } }, '.github/workflows/release.yml', /^missing$/],
    ['another commit', { checkoutSha: 'c'.repeat(40) }, '.git/refs/heads/main', /^c{40}\n$/],
  ])('%s', async (_, run, path, content) => {
    expect(await (await prepared(run)).read(path)).toMatch(content)
  })
})

describe('the payload', () => {
  const repository = {
    id: 42,
    full_name: 'octo/app',
    private: true,
    default_branch: 'main',
    owner: { login: 'octo', type: 'Organization' },
  }

  it('of a push has the repository', async () => {
    expect((await prepared({})).payload).toMatchObject({
      repository,
      ref: 'refs/heads/main',
      sender: { login: 'octocat' },
    })
  })

  it.each([
    ['me/app', true],
    ['octo/app', false],
  ])('of a pull request from %s has its head', async (from, fork) => {
    const { payload } = await prepared({ event: 'pull_request', pullRequest: { from } })
    expect(payload).toMatchObject({
      repository,
      pull_request: { head: { repo: { full_name: from, fork } }, base: { repo: repository } },
    })
  })

  it('has what the scenario adds', async () => {
    expect((await prepared({ event: 'workflow_run', payload: { workflow_run: { id: 1 } } })).payload).toMatchObject({
      repository,
      workflow_run: { id: 1 },
    })
  })
})
