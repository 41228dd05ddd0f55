import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { columnsOf } from '../../src/terminal/wrap.ts'
import { type Audited, audited, pushing, worldAt } from './audited.ts'
import { repositoriesOf, variablesOf } from './simulated.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const good = '{ contents: read, packages: write }'
const path = '.github/workflows/release.yml'

/** Repositories of octo with one workflow each. */
const withWorkflows = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`octo/${name}`, { files: { [path]: text } }]))

const caller = (uses: string, permissions?: string, more = '') =>
  `on: push\njobs:\n  call:\n${permissions === undefined ? '' : `    permissions: ${permissions}\n`}    uses: ${uses}\n${more}`

const callee = (permissions?: string) => pushing(permissions).replace('on: push', 'on: workflow_call')

const found = ({ report }: Audited) =>
  report.findings.map(({ repository, severity, id }) => `${repository} ${severity} ${id}`)

const shared = 'octo/shared/.github/workflows/build.yml'

describe('an organisation with one of each fault', () => {
  const repositories = {
    ...withWorkflows({
      good: pushing(good),
      none: pushing(),
      'left-out': pushing('{ contents: read }'),
      misspelt: pushing('{ contents: read, package: write }'),
      'write-all':
        'on: push\npermissions: write-all\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n',
      pat: pushing(good).replace('github.token', 'secrets.GHCR_TOKEN'),
      'not-logged-in': pushing(good).replace(/ {6}- uses: docker\/login.*\n.*\n/, ''),
      'calls-v1': caller(`${shared}@v1`, '{ contents: read }'),
      'calls-main': caller(`${shared}@main`, good),
      'calls-undeclared': caller(`${shared}@v1`),
    }),
    'octo/shared': {
      files: { '.github/workflows/build.yml': callee(good) },
      refs: { 'refs/tags/v1': { files: { '.github/workflows/build.yml': callee(good) } } },
    },
    'octo/excepted': {
      files: {
        [path]: pushing('{ contents: read }').replace(
          'permissions:',
          '# ghcr-preflight: ignore[missing-packages-write] by hand\npermissions:',
        ),
      },
    },
  }
  const packages = {
    'octo/good': { visibility: 'internal', repository: 'octo/good' },
    'octo/none': { visibility: 'internal', repository: 'octo/good' },
    'octo/pat': { visibility: 'internal' },
  }

  it('is shown each, and whose its packages are', async () => {
    const result = await audited({ repositories, packages })
    expect(found(result)).toEqual([
      'octo/none warning read-only-default-permissions',
      'octo/left-out error missing-packages-write',
      'octo/misspelt error invalid-permissions',
      'octo/write-all notice excessive-permissions',
      'octo/pat notice needless-pat',
      'octo/not-logged-in warning not-logged-in',
      'octo/calls-v1 error reusable-workflow-ceiling',
      'octo/calls-undeclared warning read-only-default-permissions',
    ])
    expect(result.report).toMatchObject({
      owner: 'octo',
      repositories: { total: 12, read: 12 },
      excepted: 1,
      unread: [],
      // One page, then the called workflows.
      requests: { graphql: 2 },
    })
    const packagesOf = result.report.packages.map(({ image, package: known, linked, repositories: by }) => [
      image,
      known,
      linked,
      by,
    ])
    expect(packagesOf).toEqual(
      expect.arrayContaining([
        ['ghcr.io/octo/good', 'exists', 'octo/good', ['octo/good']],
        ['ghcr.io/octo/none', 'exists', 'octo/good', ['octo/none']],
        ['ghcr.io/octo/pat', 'exists', null, ['octo/pat']],
        ['ghcr.io/octo/left-out', 'absent', undefined, ['octo/left-out']],
        ['ghcr.io/octo/calls-main', 'absent', undefined, ['octo/calls-main']],
      ]),
    )
    expect(result.exitCode).toBe(1)
    expect(result.simulator.unexpected).toEqual([])
  })

  it('is shown what a read-only default would break', async () => {
    const result = await audited({ repositories }, { args: ['--assume-default', 'read'] })
    expect(found(result)).toEqual(
      expect.arrayContaining([
        'octo/none error read-only-default-permissions',
        'octo/calls-undeclared error read-only-default-permissions',
      ]),
    )
    const other = await audited({ repositories }, { args: ['--assume-default', 'write'] })
    expect(found(other).filter((one) => one.includes('default'))).toEqual([])
  })

  it('is judged by the configuration of each repository, and by the command line before that', async () => {
    const configured = (configuration: string, text: string) => ({
      files: { [path]: text, '.github/ghcr-preflight.yml': configuration },
    })
    const own = {
      'octo/off': configured('rules: { missing-packages-write: off }', pushing('{}')),
      'octo/warns': configured('rules: { missing-packages-write: warning }', pushing('{}')),
      'octo/ignores': configured(
        'ignore: [{ rule: missing-packages-write, file: release.yml, job: build }]',
        pushing('{}'),
      ),
      'octo/other-job': configured('ignore: [{ rule: missing-packages-write, job: other }]', pushing('{}')),
      'octo/reads': configured('assume-default: read', pushing()),
      'octo/writes': configured('assume-default: write', pushing()),
    }
    const { report, exitCode } = await audited({ repositories: own })
    expect(report.findings.map(({ repository, severity }) => [repository, severity])).toEqual([
      ['octo/warns', 'warning'],
      ['octo/other-job', 'error'],
      ['octo/reads', 'error'],
    ])
    expect([report.excepted, report.repositories.read, report.unread, exitCode]).toEqual([2, 6, [], 1])
    const asked = await audited({ repositories: own }, { args: ['--assume-default', 'read', '--repo', 'writes'] })
    expect(found(asked)).toEqual(['octo/writes error read-only-default-permissions'])
  })

  it('is linted by its own default where the token may know that', async () => {
    const owner = { members: { alice: 'owner' }, defaultPermissions: 'read' }
    const known = await audited({ owners: { octo: owner }, repositories })
    expect(found(known)).toContain('octo/none error read-only-default-permissions')
    const own = {
      'octo/a': { files: { [path]: pushing() }, defaultPermissions: 'read' },
      'octo/b': { files: { [path]: pushing() } },
    }
    const mixed = await audited({ owners: { octo: { ...owner, defaultPermissions: 'write' } }, repositories: own })
    expect(found(mixed)).toEqual([
      'octo/a error read-only-default-permissions',
      'octo/b warning read-only-default-permissions',
    ])
  })
})

describe('calls between repositories', () => {
  it('are judged by the called file at the ref that is called', async () => {
    const repositories = {
      ...withWorkflows({
        app: caller(`${shared}@v1`, '{ contents: read }'),
        web: caller(`${shared}@v2`, '{ contents: read }'),
      }),
      'octo/shared': {
        refs: {
          'refs/tags/v1': { files: { '.github/workflows/build.yml': callee('{ contents: read }') } },
          'refs/tags/v2': { files: { '.github/workflows/build.yml': callee(good) } },
        },
      },
    }
    expect(found(await audited({ repositories }))).toEqual(['octo/web error reusable-workflow-ceiling'])
  })

  it('lead on to workflows and actions', async () => {
    const outer = 'on: workflow_call\njobs:\n  inner:\n    uses: ./.github/workflows/build.yml\n'
    const action = `runs:\n  using: composite\n  steps:\n    - run: docker login ghcr.io -u x -p \${{ github.token }}\n      shell: bash\n    - run: docker push ghcr.io/octo/tool:1\n      shell: bash\n`
    const repositories = {
      'octo/app': { files: { [path]: caller('octo/shared/.github/workflows/outer.yml@main', good) } },
      'octo/shared': { files: { '.github/workflows/outer.yml': outer, '.github/workflows/build.yml': callee(good) } },
      'octo/tool': {
        files: {
          [path]:
            'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ uses: actions/checkout@v4 }, { uses: ./actions/push }]\n',
          'actions/push/action.yml': action,
        },
      },
    }
    const result = await audited({ repositories })
    expect(found(result)).toEqual(expect.arrayContaining(['octo/tool error missing-packages-write']))
    expect(result.report.packages.map(({ image }) => image)).toEqual(['ghcr.io/octo/app', 'ghcr.io/octo/tool'])
    expect(result.report.repositories.pushing).toBe(3)
  })

  it('hand secrets on, or not', async () => {
    const login = callee(good)
      .replace('on: workflow_call', 'on:\n  workflow_call:\n    secrets:\n      registry-token: { required: false }')
      .replace('github.token', 'secrets.registry-token')
    const repositories = {
      ...withWorkflows({
        silent: caller(`${shared}@main`, good),
        inherits: caller(`${shared}@main`, good, '    secrets: inherit\n'),
        names: caller(`${shared}@main`, good, '    secrets:\n      registry-token: ${{ secrets.GHCR_TOKEN }}\n'),
      }),
      'octo/shared': { files: { '.github/workflows/build.yml': login } },
    }
    const undelivered = found(await audited({ repositories })).filter((one) => one.includes('empty-credential'))
    expect(undelivered).toEqual(['octo/silent error empty-credential'])
  })

  it('that push nothing are broken by a read-only default all the same', async () => {
    const deploys = `on: workflow_call\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions: { contents: read, pages: write }\n    steps: [{ run: make }]\n`
    const repositories = {
      ...withWorkflows({ site: caller(`${shared}@main`) }),
      'octo/shared': { files: { '.github/workflows/build.yml': deploys } },
    }
    expect(found(await audited({ repositories }))).toEqual([])
    expect(found(await audited({ repositories }, { args: ['--assume-default', 'read'] }))).toEqual([
      'octo/site error reusable-workflow-ceiling',
    ])
  })

  it('that cannot be read are unread, of a stranger unknown', async () => {
    const repositories = withWorkflows({
      app: caller(`${shared}@v9`, good),
      web: caller(`${shared}@v9`, good),
      own: caller('stranger/x/.github/workflows/build.yml@v1', good),
      odd: caller(`${shared}@main^{/secret}`, good),
    })
    const { report, exitCode } = await audited({ repositories })
    expect(report.unread).toEqual([
      {
        repository: 'octo/shared',
        reason: '.github/workflows/build.yml at v9, which octo/app calls, is not there or hidden from this token',
      },
    ])
    expect([report.findings, exitCode]).toEqual([[], 3])
  })
})

describe('which repositories', () => {
  const repositories = {
    'octo/app-web': { files: { [path]: pushing() } },
    'octo/app-api': { files: { [path]: pushing() } },
    'octo/tool': { files: { [path]: pushing() } },
    'octo/old': { archived: true, files: { [path]: pushing() } },
    'octo/copy': { fork: true, files: { [path]: pushing() } },
    'octo/new': { empty: true },
  }

  it.each<[readonly string[], readonly string[]]>([
    [[], ['app-web', 'app-api', 'tool']],
    [
      ['--include', 'archived'],
      ['app-web', 'app-api', 'tool', 'old'],
    ],
    [
      ['--include', 'archived,forks'],
      ['app-web', 'app-api', 'tool', 'old', 'copy'],
    ],
    [
      ['--repo', 'app-*'],
      ['app-web', 'app-api'],
    ],
    [
      ['--repo', 'APP-*', '--repo', 'tool'],
      ['app-web', 'app-api', 'tool'],
    ],
    [
      ['--repo', 'octo/{tool,app-web}'],
      ['app-web', 'tool'],
    ],
    [['--repo', 'tool'], ['tool']],
    [['--repo', 'x*'], []],
  ])('%j: %j', async (args, names) => {
    const { report, simulator } = await audited({ repositories }, { args })
    expect(report.findings.map(({ repository }) => repository)).toEqual(names.map((name) => `octo/${name}`))
    expect(report.unread).toEqual([])
    expect(simulator.unexpected).toEqual([])
  })

  it('asks for one that is named without a search', async () => {
    const { report, exitCode } = await audited({ repositories }, { args: ['--repo', 'tool', '--repo', 'none'] })
    expect(report.repositories).toEqual({ total: 2, read: 1, pushing: 1 })
    expect(report.unread).toEqual([
      { repository: 'octo/none', reason: 'There is no such repository, or this token may not see it' },
    ])
    expect([report.requests.graphql, exitCode]).toEqual([1, 3])
  })

  it('are both those that are named and those that match', async () => {
    const args = ['--repo', 'none', '--repo', 'x*', '--repo', 'APP-*', '--repo', 'app-web', '--repo', 'App-Web']
    const { report, err } = await audited({ repositories }, { args })
    expect(report.repositories).toEqual({ total: 3, read: 2, pushing: 2 })
    expect(report.unread.map(({ repository }) => repository)).toEqual(['octo/none'])
    expect(err).toBe('No repository matches --repo x*.\n')
    const twice = await audited({ repositories }, { args: ['--repo', 'tool', '--repo', 'Tool'] })
    expect([twice.report.repositories.total, twice.report.findings.length]).toEqual([1, 1])
  })

  it('may be those of a person', async () => {
    const world = { owners: { carol: 'user' }, repositories: { 'carol/app': { files: { [path]: pushing(good) } } } }
    const { report, simulator } = await audited(world, { owner: 'carol' })
    expect(report).toMatchObject({ owner: 'carol', repositories: { total: 1, read: 1, pushing: 1 } })
    expect(simulator.requests.map(({ path: asked }) => asked)).toContain('/api/v3/users/carol/packages/container/app')
  })

  it('are read of an App as far as it is installed', async () => {
    const credentials = {
      app: { kind: 'app-installation', owner: 'octo', permissions: { contents: 'read', packages: 'read' } },
    }
    const world = {
      credentials,
      repositories: { 'octo/app': { private: true, files: { [path]: pushing(good) } } },
      packages: { 'octo/app': {} },
    }
    const { report, simulator } = await audited(world, { as: 'app' })
    expect(report.packages).toMatchObject([{ package: 'exists', visibility: 'private', linked: null }])
    expect(simulator.requests.filter(({ path: asked }) => asked.endsWith('/packages'))).toEqual([])
  })
})

describe('on an Enterprise Server', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.corp.example' }
  const atHome = (text: string) => text.replaceAll('ghcr.io', 'containers.github.corp.example')
  const repositories = withWorkflows({
    none: atHome(pushing('{}')),
    good: atHome(pushing(good)),
    elsewhere: pushing('{}').replaceAll('ghcr.io', 'containers.other.example'),
  })

  it('its own registry is the one that counts', async () => {
    const packages = { 'octo/good': { visibility: 'internal', repository: 'octo/good' } }
    const result = await audited({ repositories, packages }, { env })
    expect(found(result)).toEqual(['octo/none error missing-packages-write'])
    expect(result.report.repositories.pushing).toBe(2)
    expect(result.report.packages).toMatchObject([
      { image: 'containers.github.corp.example/octo/good', package: 'exists', linked: 'octo/good' },
      { image: 'containers.github.corp.example/octo/none', package: 'absent' },
    ])
  })

  it('addresses are those of the server', async () => {
    const { out } = await audited({ repositories }, { env, args: ['--format', 'markdown'] })
    expect(out).toContain('https://github.corp.example/octo/none/blob/HEAD/.github/workflows/release.yml#L2')
  })

  it('of which nothing gives the address, nothing is said', async () => {
    const result = await audited({ repositories })
    expect([found(result), result.report.repositories.pushing, result.report.packages]).toEqual([[], 0, []])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an owner that there is not', { repositories: {} }, { owner: 'nobody' }, /no organisation or person named nobody/],
    [
      'a token that is refused',
      { repositories: repositoriesOf(1) },
      { env: { GH_TOKEN: 'ghp_bad' } },
      /401 Bad credentials/,
    ],
    ['single sign-on', { owners: { octo: { sso: 'required' } }, repositories: repositoriesOf(1) }, {}, /SAML/],
    [
      'an outage',
      { repositories: repositoriesOf(1), faults: [{ on: 'POST /api/graphql', answer: { status: 502, body: '' } }] },
      {},
      /502/,
    ],
  ])('is one line and exit code 3: %s', async (_, world, given, line) => {
    const { exitCode, out, err } = await audited(world, given)
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' })
    expect(err).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('is unread file by file, and nothing of it counts as fine', async () => {
    const files = {
      [path]: pushing(good),
      '.github/workflows/binary.yml': '\u0000',
      '.github/workflows/huge.yml': '#'.repeat(1024 * 1024 + 1),
      '.github/workflows/long.yml': `${pushing()}${'#'.repeat(600_000)}\n`,
    }
    const { report, exitCode } = await audited({ repositories: { 'octo/app': { files } } })
    expect(report.unread).toEqual([
      { repository: 'octo/app', reason: '.github/workflows/binary.yml is not text' },
      { repository: 'octo/app', reason: '.github/workflows/huge.yml is longer than 1 MiB' },
    ])
    // What GraphQL shows a part of was asked for as a blob.
    expect(report.findings.map(({ location }) => location?.file)).toEqual(['.github/workflows/long.yml'])
    expect([report.repositories.read, exitCode]).toEqual([0, 3])
  })

  it('is a faulty configuration, of which nothing counts', async () => {
    const configured = (text: string) => ({ files: { [path]: pushing('{}'), '.github/ghcr-preflight.yml': text } })
    const repositories = {
      'octo/unknown': configured('rules: { missing-packages-write: off, no-such-rule: off }'),
      'octo/broken': configured('rules: ['),
      'octo/binary': configured('\u0000'),
      'octo/fine': { files: { [path]: pushing(good), '.github/ghcr-preflight.yml': 'rules: 1' } },
    }
    const { report, exitCode } = await audited({ repositories })
    const reason = 'Its configuration cannot be used, so nothing in it counts: .github/ghcr-preflight.yml:1:'
    expect(report.unread).toEqual([
      { repository: 'octo/unknown', reason: `${reason}39: there is no rule "no-such-rule"` },
      { repository: 'octo/broken', reason: expect.stringContaining(reason) },
      { repository: 'octo/binary', reason: '.github/ghcr-preflight.yml is not text' },
      { repository: 'octo/fine', reason: expect.stringContaining(reason) },
    ])
    expect(report.findings.map(({ repository }) => repository)).toEqual(['octo/unknown', 'octo/broken', 'octo/binary'])
    expect([report.repositories.read, exitCode]).toEqual([0, 1])
    const alone = await audited({ repositories }, { args: ['--repo', 'fine'] })
    expect([alone.report.findings, alone.exitCode]).toEqual([[], 3])
  })

  it('is what GitHub hides, and what is behind a stop', async () => {
    const repositories = { ...repositoriesOf(60), 'octo/closed': { refused: 'an IP allow list' } }
    const fault = { on: 'POST /api/graphql', nth: [2], answer: { status: 401, body: '' } }
    const stopped = await audited({ repositories, faults: [fault] })
    expect(stopped.report).toMatchObject({
      repositories: { total: 61, read: 50 },
      unread: [{ repository: 'octo/*', reason: expect.stringMatching(/after 50 of 61 repositories: 401/) }],
    })
    const hidden = await audited({ repositories })
    expect(hidden.report.unread).toEqual([
      { repository: 'octo/?', reason: 'GitHub shows nothing of it: an IP allow list' },
    ])
    expect([stopped.exitCode, hidden.exitCode]).toEqual([3, 3])
  })

  it('is nothing of a repository without a default branch, or with 500 workflow files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`.github/workflows/w${at}.yml`, pushing(good, `octo/i${at}`)]),
    )
    const repositories = { 'octo/new': { empty: true }, 'octo/many': { files: many }, ...repositoriesOf(3) }
    const { report } = await audited({ repositories, api: { mostTexts: 100 } })
    expect(report).toMatchObject({ repositories: { total: 5, read: 5, pushing: 1 }, unread: [], findings: [] })
    expect(report.packages).toHaveLength(500)
  })
})

describe('packages', () => {
  const app = (count: number) =>
    withWorkflows(Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${at}`, pushing(good)])))
  const states = ({ report }: Audited) => report.packages.map(({ package: known }) => known)

  it('are listed by a personal token where they are many', async () => {
    const { report, simulator } = await audited({
      repositories: app(120),
      packages: { 'octo/r7': { visibility: 'internal' } },
    })
    expect(report.packages.filter(({ package: known }) => known === 'exists').map(({ image }) => image)).toEqual([
      'ghcr.io/octo/r7',
    ])
    expect(simulator.requests.filter(({ path: asked }) => asked.includes('/packages'))).toHaveLength(1)
  })

  it('are looked up as far as the hour lasts, and by a later run with a cache', async () => {
    const world = { repositories: app(20), api: { rest: { limit: 63 } } }
    const args = ['--cache', join(folder, 'cache')]
    const first = await audited(world, { args })
    expect(first.err).toMatch(/8 packages not looked up/)
    expect([states(first).filter((one) => one === 'unknown').length, first.exitCode]).toEqual([8, 3])
    const second = await audited({ repositories: app(20) }, { args })
    expect([states(second).includes('unknown'), second.exitCode]).toEqual([false, 0])
    expect(second.simulator.requests.filter(({ path: asked }) => asked.includes('/packages/'))).toHaveLength(8)
  })

  it('are unknown to a token that may not read them, which is asked once', async () => {
    const credentials = { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo'] } }
    const result = await audited({ credentials, repositories: app(300) })
    expect([new Set(states(result)).size, states(result)[0], result.exitCode]).toEqual([1, 'unknown', 3])
    expect(result.err).toMatch(/300 packages not looked up: 403 You need at least read:packages/)
    expect(result.simulator.requests.length).toBeLessThan(25)
  })

  it('of other owners and of names that are not known whole are none of it', async () => {
    const repositories = withWorkflows({
      a: pushing(good, 'acme/app'),
      b: pushing(good, 'octo/${{ inputs.name }}'),
      c: pushing(good, 'Octo/App'),
    })
    expect((await audited({ repositories })).report.packages).toEqual([])
  })
})

describe('the text', () => {
  const world = {
    repositories: withWorkflows({ none: pushing('{}'), calls: caller(`${shared}@v1`, '{ contents: read }') }),
    packages: { 'octo/none': { visibility: 'public' } },
  }

  it.each([
    ['en', 40],
    ['en', 80],
    ['en', 120],
    ['zh-CN', 40],
    ['zh-CN', 80],
  ] as const)('fits a terminal: %s, %d columns', async (language, columns) => {
    const { out } = await audited(world, { args: ['--format', 'text'], language, columns })
    // What is to be copied or clicked is never broken.
    const prose = out.split('\n').filter((line) => !/^ {2,}(?:octo|ghcr\.io)\/|https:|packages: write/.test(line))
    expect(prose.filter((line) => columnsOf(line) > columns)).toEqual([])
    expect(/Errors +Warnings|错误 +警告/.test(out)).toBe(columns > 40)
  })
})

it('shows packages first that somebody has to look at', async () => {
  const packages = { 'octo/x': { visibility: 'internal', repository: 'octo/a' }, 'octo/z': { visibility: 'internal' } }
  const names = { a: 'w', b: 'x', c: 'y', d: 'z' }
  const repositories = withWorkflows(
    Object.fromEntries(
      Object.entries(names).map(([repository, image]) => [repository, pushing(good, `octo/${image}`)]),
    ),
  )
  const { out } = await audited({ repositories, packages }, { args: ['--format', 'markdown'] })
  expect([...out.matchAll(/^\| .*?ghcr\.io\/octo\/(\w)/gm)].map(([, name]) => name)).toEqual(['x', 'z', 'w', 'y'])
})

describe('a cache', () => {
  const cached = () => ['--cache', join(folder, 'cache')]
  const graphql = ({ simulator }: Audited) => variablesOf(simulator)
  const texts = ({ simulator }: Audited) =>
    simulator.requests
      .filter(({ path: asked }) => asked === '/api/graphql')
      .map(({ json }) => JSON.stringify(json).includes('"withTexts":true'))

  it('makes a second run ask for ids alone', async () => {
    const world = { repositories: repositoriesOf(120, 2) }
    const first = await audited(world, { args: cached() })
    const second = await audited(world, { args: cached() })
    expect([texts(first), texts(second)]).toEqual([
      [true, true, true],
      [false, false, false],
    ])
    expect(second.report).toEqual(first.report)
  })

  it('makes it fetch what has changed, and nothing else', async () => {
    const repositories = repositoriesOf(10)
    await audited({ repositories }, { args: cached() })
    const changed = { ...repositories, 'octo/r3': { files: { [path]: pushing('{}') } } }
    const second = await audited({ repositories: changed }, { args: cached() })
    expect(found(second)).toEqual(['octo/r3 error missing-packages-write'])
    expect(texts(second)).toEqual([false, true])
    expect(Object.keys(graphql(second)[1] ?? {}).filter((name) => name.startsWith('id'))).toHaveLength(1)
  })

  it.each([1, 2, 3])('lets an audit that was stopped behind page %d go on there', async (pages) => {
    const world = { repositories: repositoriesOf(170, 2) }
    const whole = await audited(world)
    const fault = { on: 'POST /api/graphql', nth: [pages + 1], answer: { status: 401, body: '' } }
    const stopped = await audited({ ...world, faults: [fault] }, { args: cached() })
    expect(stopped.exitCode).toBe(3)
    const resumed = await audited(world, { args: cached() })
    expect({ ...resumed.report, requests: 0 }).toEqual({ ...whole.report, requests: 0 })
    expect(resumed.report.requests.graphql).toBe(4 - pages)
    expect(resumed.err).toContain(`${pages * 50} repositories that an earlier audit has read`)
  })

  it('makes a second run of the same globs ask for ids alone', async () => {
    const world = { repositories: repositoriesOf(20, 2) }
    const withGlobs = async (...globs: readonly string[]) => {
      const run = await audited(world, { args: [...cached(), ...globs.flatMap((glob) => ['--repo', glob])] })
      return [texts(run), run.report.repositories.read]
    }
    expect(await withGlobs('r1*', 'r2')).toEqual([[false, true], 12])
    expect(await withGlobs('R2', 'r1*')).toEqual([[false, false], 12])
    expect(await withGlobs('r3')).toEqual([[true], 1])
    expect(await withGlobs('r3')).toEqual([[false], 1])
  })

  it('that cannot be written is one line, and leaves nothing half', async () => {
    const text = pushing(good)
    const oid = createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex')
    const blob = join(folder, 'cache', 'v1', 'blobs', oid.slice(0, 2), oid.slice(2))
    mkdirSync(blob, { recursive: true })
    const { exitCode, err } = await audited({ repositories: withWorkflows({ app: text }) }, { args: cached() })
    expect([exitCode, err]).toEqual([3, expect.stringMatching(/^ghcr-preflight: ".*" cannot be written \(EISDIR\)\n$/)])
    expect(readdirSync(dirname(blob))).toEqual([basename(blob)])
  })

  it('counts a text only if it has its id', async () => {
    const world = { repositories: { 'octo/app': { files: { [path]: pushing('{}') } } } }
    const args = cached()
    const first = await audited(world, { args })
    const blobs = join(folder, 'cache', 'v1', 'blobs')
    for (const two of readdirSync(blobs))
      for (const rest of readdirSync(join(blobs, two)))
        writeFileSync(join(blobs, two, rest), 'on: push # nothing to see here')
    const second = await audited(world, { args })
    expect(second.report.findings).toEqual(first.report.findings)
    expect(texts(second)).toEqual([false, true])
  })

  it.each(['{', '{}', '[]', '{"audit":1,"kept":1,"page":{"repositories":[{"name":"../../x"}]}}', ''])(
    'that holds nonsense is no cache: %j',
    async (nonsense) => {
      const world = { repositories: repositoriesOf(60) }
      const args = cached()
      await audited(
        { ...world, faults: [{ on: 'POST /api/graphql', nth: [2], answer: { status: 401, body: '' } }] },
        { args },
      )
      const owners = join(folder, 'cache', 'v1', 'owners')
      const [own = ''] = readdirSync(owners)
      writeFileSync(join(owners, own, 'pages', '00001.json'), nonsense)
      writeFileSync(join(owners, own, 'packages.json'), nonsense)
      expect((await audited(world, { args })).report).toMatchObject({
        repositories: { total: 60, read: 60 },
        unread: [],
      })
    },
  )

  it('is written through no link', async () => {
    symlinkSync(tmpdir(), join(folder, 'link'))
    for (const args of [
      ['--cache', join(folder, 'link', 'x')],
      ['--patches', join(folder, 'link')],
      ['--output', join(folder, 'link', 'o')],
    ]) {
      const { exitCode, err, simulator } = await audited({ repositories: {} }, { args })
      expect([exitCode, err, simulator.requests]).toEqual([2, expect.stringContaining('symbolic link'), []])
    }
  })
})

describe('a limit', () => {
  it('is waited out, and said with what is left', async () => {
    const fault = {
      on: 'POST /api/graphql',
      nth: [2],
      answer: { status: 403, headers: { 'retry-after': '7' }, body: '' },
    }
    const { err, report } = await audited({ repositories: repositoriesOf(60), faults: [fault] })
    expect(report).toMatchObject({ repositories: { total: 60, read: 60 }, unread: [] })
    expect(err).toMatch(
      /^GitHub asks for a pause: waiting 7 seconds, until \d\d:\d\d\.\n10 of 60 repositories are left to read\.\n$/,
    )
  })
})

describe('in a public repository', () => {
  const event = (isPrivate: boolean | undefined) => {
    const file = join(folder, 'event.json')
    writeFileSync(
      file,
      JSON.stringify({
        repository: { full_name: 'octo/audits', ...(isPrivate !== undefined && { private: isPrivate }) },
      }),
    )
    return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/audits' }
  }
  const secretive = {
    repositories: {
      'octo/audits': {},
      'octo/open': { files: { [path]: pushing(good, 'octo/secret-image') } },
      'octo/also-open': { files: { [path]: pushing(good, 'octo/linked-image') } },
      'octo/calls': { files: { [path]: caller('octo/secret/.github/workflows/build.yml@main', '{ contents: read }') } },
      'octo/secret': { private: true, files: { [path]: pushing('{}'), '.github/workflows/build.yml': callee(good) } },
      'octo/inner-secret': { internal: true, files: { [path]: pushing('{}') } },
    },
    owners: { octo: { members: { alice: 'owner' }, defaultPermissions: 'write' } },
    packages: {
      'octo/secret-image': { visibility: 'private', repository: 'octo/secret' },
      'octo/linked-image': { visibility: 'public', repository: 'octo/secret' },
    },
  }

  it.each(['json', 'text', 'markdown', 'html'])(
    'nothing of a private or internal one is written as %s',
    async (format) => {
      const args = ['--format', format, '--cache', join(folder, 'cache'), '--patches', join(folder, 'patches')]
      const { out, err } = await audited(secretive, { args, env: event(false) })
      // The names of images, and of the workflow that is called, are in public files.
      const kept = contents(join(folder, 'cache')) + contents(join(folder, 'patches'))
      const written = `${out}${err}${kept}`.replaceAll(
        /secret-image|octo\/secret\/?[^"\s]*build\.yml|octo\/secret: \.github\/workflows\/build\.yml/g,
        '',
      )
      expect(written).toContain('octo/open')
      expect(written.match(/.{0,60}(?:secret|is private|"private").{0,40}/g)).toBeNull()
      expect(err).toContain('private and internal repositories are left out')
    },
  )

  it.each([
    [true, 6],
    [false, 4],
    [undefined, 4],
  ])('is known by the event, and else asked for: %s', async (isPrivate, total) => {
    const { report } = await audited(secretive, { env: event(isPrivate) })
    expect(report.repositories.total).toBe(total)
  })

  it('a private workflow that is called is neither kept nor counted as read', async () => {
    const repositories = {
      'octo/audits': {},
      'octo/calls': { files: { [path]: caller('octo/hidden/.github/workflows/build.yml@main', '{ contents: read }') } },
      'octo/hidden': {
        private: true,
        files: { '.github/workflows/build.yml': `${callee(good)}# of nobody's concern\n` },
      },
    }
    const args = ['--cache', join(folder, 'cache')]
    for (const run of ['the first', 'the next']) {
      const { report, exitCode } = await audited({ repositories }, { env: event(false), args })
      expect([run, report.unread, exitCode]).toEqual([
        run,
        [{ repository: 'octo/calls', reason: 'A workflow that it calls is not there, or not public' }],
        3,
      ])
      expect(contents(join(folder, 'cache'))).not.toContain('concern')
    }
  })

  it('is not one outside of Actions', async () => {
    expect((await audited(secretive)).report.repositories.total).toBe(6)
  })

  it('a private repository has no name by which it could be asked for', async () => {
    const { report } = await audited(secretive, { env: event(false), args: ['--repo', 'SECRET'] })
    expect(report.unread).toEqual([
      { repository: 'octo/SECRET', reason: 'There is no such repository, or this token may not see it' },
    ])
  })
})

/** The texts of all files below a folder. */
const contents = (below: string): string =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')

describe('usage', () => {
  it.each<[readonly string[], RegExp]>([
    [['--format', 'xml'], /--format takes/],
    [['--include', 'everything'], /--include takes/],
    [['--assume-default', 'none'], /--assume-default takes/],
    [['--repo', ''], /--repo takes/],
    [['--repo', 'acme/app'], /--repo takes/],
    [['--repo', '*a*b*c*d*e*f*'], /--repo takes/],
    [['--cache', ''], /--cache/],
    [['--output', '/no/such/folder/x'], /no folder/],
    [['acme'], /not also "acme"/],
  ])('%j is an error', async (args, line) => {
    const { exitCode, err, simulator } = await audited({ repositories: {} }, { args })
    expect([exitCode, simulator.requests]).toEqual([2, []])
    expect(err).toMatch(line)
  })

  it.each([
    ['octo/app', /audit octo --repo app/],
    ['https://github.com/octo/app', /audit octo --repo app/],
    ['oc to', /not the name/],
    ['../x', /not the name|--repo x/],
  ])('%j is no owner', async (owner, line) => {
    const { exitCode, err } = await audited({ repositories: {} }, { owner })
    expect([exitCode, err]).toEqual([2, expect.stringMatching(line)])
  })

  it.each([
    [{ GITHUB_API_URL: 'http://api.example.com' }, /not an https/],
    [{ GITHUB_GRAPHQL_URL: 'http://127.0.0.1.example.com/graphql' }, /not an https/],
    [{ GITHUB_SERVER_URL: 'ftp://github.com' }, /not an https/],
    [{ GITHUB_GRAPHQL_URL: 'https://api.example.com/query' }, /does not end in \/graphql/],
    [{ GH_TOKEN: '' }, /no credential: set GH_TOKEN or GITHUB_TOKEN/],
  ])('%j is an error', async (env, line) => {
    const { exitCode, err, simulator } = await audited({ repositories: {} }, { env })
    expect([exitCode, simulator.requests]).toEqual([2, []])
    expect(err).toMatch(line)
  })

  it('takes the first of its variables that is set', async () => {
    const at = await worldAt({ repositories: repositoriesOf(1) })
    const { exitCode } = await audited({}, { at, env: { GITHUB_TOKEN: 'ghp_bad' } })
    expect(exitCode).toBe(0)
  })
})
