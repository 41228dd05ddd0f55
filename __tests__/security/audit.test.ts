import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { secretOf } from '../../simulator/simulator.ts'
import { mapConcurrent } from '../../src/preflight/async.ts'
import { audited, pushing, worldAt } from '../audit/audited.ts'
import { repositoriesOf } from '../audit/simulated.ts'
import { type Served, serve } from '../serve.ts'
import { faults } from './fault-table.ts'
import { formsOf, leaksIn } from './secret-forms.ts'

const path = '.github/workflows/release.yml'
const good = '{ contents: read, packages: write }'
const formats = ['text', 'json', 'markdown', 'html'] as const

let folder = ''
const opened: Served[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

/** Requests of an audit, each of which a server may answer as it likes. */
const points = [
  'POST /api/graphql',
  'GET /api/v3/rate_limit',
  'GET /api/v3/orgs/octo/actions/permissions/workflow',
  'GET /api/v3/orgs/octo/packages/container/*',
  'GET /api/v3/repos/octo/*/git/blobs/*',
]

const world = (faults: readonly object[]) => ({
  repositories: {
    'octo/app': {
      files: { [path]: pushing(good), '.github/workflows/long.yml': `${pushing()}${'#'.repeat(600_000)}\n` },
    },
    ...repositoriesOf(60),
  },
  faults,
})

describe('a server that says the token back', () => {
  it.each(points.flatMap((on) => [200, 302, 401, 403, 404, 500].map((status) => [on, status] as const)))(
    'at %s with %d is not repeated',
    async (on, status) => {
      const at = await worldAt({})
      const token = secretOf(at.world, 'pat')
      const forms = formsOf(token, 'x-access-token')
      const said = forms.map(([, form]) => form).join(' and ')
      const bodies = [
        JSON.stringify({ message: said }),
        JSON.stringify({ data: null, errors: [{ message: said }] }),
        said,
      ]
      for (const body of bodies) {
        const answer = { status, headers: { location: `https://${said.slice(0, 20).toLowerCase()}.example/` }, body }
        const { out, err } = await audited(
          world([
            { on, answer },
            { on, nth: [2], answer },
          ]),
          { args: ['--format', 'text'] },
        )
        expect(leaksIn(out + err, forms)).toEqual([])
      }
    },
  )
})

/** Slow ones, and limits for an hour, would be waited for; `http/`, `github/api-fetch` and `audit/` have tests of them. */
const quick = faults.filter(
  ({ name, simulated: given }) =>
    given !== undefined && !/^slow/.test(String(given['deliver'])) && !/an hour/.test(name),
)

describe('any fault of any request', () => {
  it.each(points)(
    'at %s: what was not read is not fine',
    async (on) => {
      const wrong = await mapConcurrent(quick, 8, async ({ name, simulated: fault }) => {
        const given = { repositories: { 'octo/app': { files: { [path]: pushing('{}') } } } }
        const { exitCode, out, err } = await audited({ ...given, faults: [{ on, ...fault }] })
        const isFound = exitCode === 1 && out.includes('missing-packages-write')
        const isUnread = exitCode === 3 && (err.trim() !== '' || out.includes('"reason"'))
        const isOurs = /TypeError|fault of ghcr-preflight|undefined/.test(err)
        return (isFound || isUnread) && !isOurs ? [] : [`${name}: exit ${exitCode} ${err.slice(0, 200)}`]
      })
      expect(wrong.flat()).toEqual([])
    },
    120_000,
  )
})

describe('another origin', () => {
  const thief: RequestListener = (_, response) => void response.end('{"data":{},"token":"stolen"}')

  it.each(points.flatMap((on) => [301, 302, 307, 308].map((status) => [on, status] as const)))(
    'gets nothing by a redirect of %s with %d',
    async (on, status) => {
      const other = await serve(thief)
      opened.push(other)
      const answer = { status, headers: { location: `${other.origin}/x` } }
      await audited(world([{ on, answer }]))
      expect(other.requests).toEqual([])
    },
  )

  it('gets no token that is the endpoint of something else', async () => {
    const other = await serve(thief)
    opened.push(other)
    const { simulator } = await audited(world([]), { env: { GITHUB_SERVER_URL: other.origin } })
    expect(other.requests).toEqual([])
    expect(simulator.requests.length).toBeGreaterThan(0)
  })
})

/** What strangers may name things. */
const hostile = [
  '::error::gotcha',
  '##[error]gotcha',
  '<script>alert(1)</script>',
  '](https://evil.example) ![x](https://evil.example/x.png)',
  '\u202egotcha\u2066',
  "' onmouseover='alert(1)",
  '\u001b[31mred',
  'a|b`c`',
]

describe('hostile names', () => {
  const files = Object.fromEntries(
    hostile.map((name) => [
      `.github/workflows/${name.replaceAll('/', '')}.yml`,
      pushing('{}').replace('build:', `${JSON.stringify(name)}:`),
    ]),
  )
  const given = {
    repositories: { 'octo/app': { files, defaultBranch: hostile[2] }, 'octo/closed': { refused: hostile.join('\n') } },
  }

  it.each(formats)('stay text in %s', async (format) => {
    const { out, err } = await audited(given, { args: ['--format', format] })
    for (const text of [out, err]) {
      expect(['\u202e', '\u2066', '\u001b'].filter((sign) => text.includes(sign))).toEqual([])
      expect(text).not.toMatch(/^\s*::error/m)
    }
    if (format === 'html') expect(out).not.toContain('<script>alert')
    if (format === 'json') expect(out).not.toContain('##[')
    if (format === 'markdown') expect(out).not.toMatch(/<script|]\(https:\/\/evil|!\[/)
    expect(out).toContain('gotcha')
  })

  it('lead no patch out of its folder', async () => {
    const patches = join(folder, 'patches')
    await audited(
      { repositories: { ...given.repositories, 'octo/.hidden': { files: { [path]: pushing('{}') } } } },
      { args: ['--patches', patches] },
    )
    expect(readdirSync(patches).toSorted()).toEqual(['.hidden.patch', 'app.patch'])
    expect(readFileSync(join(patches, 'app.patch'), 'utf8')).not.toContain('\u001b')
    expect(readdirSync(folder)).toEqual(['patches'])
  })
})

describe('a file that wants all of the time', () => {
  const bomb = `x0: &x0 [a,a,a,a,a,a,a,a,a]\n${Array.from({ length: 9 }, (_, at) => `x${at + 1}: &x${at + 1} [${Array.from({ length: 9 }, () => `*x${at}`).join(',')}]`).join('\n')}\n`
  const matrix = `on: push\njobs:\n  a:\n    strategy:\n      matrix:\n${Array.from({ length: 60 }, (_, at) => `        k${at}: [1, 2]`).join('\n')}\n    runs-on: \${{ matrix.k1 }}\n    steps: [{ run: 'docker push ghcr.io/\${{ matrix.k2 }}/\${{ matrix.k3 }}' }]\n`

  it.each([
    ['aliases', `${bomb}${pushing('{}')}`],
    ['a matrix', matrix],
    ['depth', `on: push\njobs: ${'['.repeat(50_000)}`],
    ['a script', pushing('{}').replace('docker push', `${'if true; then '.repeat(5000)}docker push`)],
  ])('has but a part of it: %s', async (_, text) => {
    const start = performance.now()
    const { report } = await audited({
      repositories: { 'octo/evil': { files: { [path]: text } }, 'octo/app': { files: { [path]: pushing('{}') } } },
    })
    expect(report.findings.map(({ repository, id }) => `${repository} ${id}`)).toContain(
      'octo/app missing-packages-write',
    )
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
