import { describe, expect, it } from '@jest/globals'
import { type LintReport, runLint } from './run-lint.ts'

const job = (name: string, steps: string) => `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
const login = `      - run: docker login containers.github.corp.example -u x -p \${{ github.token }}\n`
const push = (image: string) => `      - run: docker push ${image}\n`

const jobs = [
  job('lacking', `${login}${push('containers.github.corp.example/octo/app')}`),
  job('silent', push('containers.github.corp.example/octo/app')),
  job('hostless', `${login}${push('octo/app')}`),
  job(
    'foreign',
    `      - run: docker login containers.example.com -u x -p $T\n${push('containers.example.com/octo/app')}`,
  ),
]
const workflow = `on: push\npermissions: { contents: read }\njobs:\n${jobs.join('')}`

const misnamed = `on: push
permissions: { contents: read, packages: write }
jobs:
${job('capital', `${login}${push('containers.github.corp.example/octo/App')}`)}${job(
  'nobody',
  `${login}${push('containers.github.corp.example/app')}`,
)}${job('actor', `${login}${push('containers.github.corp.example/${{ github.actor }}/app')}`)}`

async function linted(env: Readonly<Record<string, string>>, language: 'en' | 'zh-CN' = 'en', input = workflow) {
  const { output, exitCode } = await runLint(['--format', 'json', '-'], { input, env, language })
  const [file] = (JSON.parse(output) as LintReport).files
  return { exitCode, jobs: file?.jobs.map(({ id, pushes, findings }) => [id, pushes, findings]), all: file?.findings }
}

describe('the registry of an Enterprise Server', () => {
  it('is known by the server that the environment names', async () => {
    const { exitCode, jobs } = await linted({ GITHUB_SERVER_URL: 'https://github.corp.example' })
    expect(jobs).toEqual([
      ['lacking', true, ['missing-packages-write']],
      ['silent', true, ['not-logged-in']],
      ['hostless', true, ['missing-registry-host']],
      ['foreign', 'unknown', []],
    ])
    expect(exitCode).toBe(1)
  })

  it.each([
    [{}],
    [{ GITHUB_SERVER_URL: 'https://github.com' }],
    [{ GITHUB_SERVER_URL: 'https://github.example.com' }],
    [{ GITHUB_SERVER_URL: 'no address' }],
  ])('is a foreign host otherwise, of which nothing is said: %j', async (env) => {
    const { exitCode, jobs } = await linted(env)
    expect(jobs?.map(([, pushes, findings]) => [pushes, findings])).toEqual([
      ['unknown', []],
      ['unknown', []],
      [false, []],
      ['unknown', []],
    ])
    expect(exitCode).toBe(0)
  })

  it('is what names are read for', async () => {
    const { jobs } = await linted({ GITHUB_SERVER_URL: 'https://github.corp.example' }, 'en', misnamed)
    expect(jobs).toEqual([
      ['capital', true, ['uppercase-image-name']],
      ['nobody', true, ['invalid-image-reference']],
      ['actor', true, ['foreign-owner']],
    ])
    const foreign = await linted({}, 'en', misnamed)
    expect([foreign.all, foreign.exitCode]).toEqual([[], 0])
  })

  it.each(['en', 'zh-CN'] as const)('is what remedies name: %s', async (language) => {
    const { all = [] } = await linted({ GITHUB_SERVER_URL: 'https://github.corp.example' }, language)
    const remedies = new Map(all.map(({ id, remedy }) => [id, remedy]))
    expect(remedies.get('not-logged-in')).toContain('    registry: containers.github.corp.example\n')
    expect(remedies.get('missing-registry-host')).toContain('containers.github.corp.example/octo/app')
    expect(all.filter(({ problem, remedy }) => `${problem}${remedy}`.includes('ghcr.io'))).toEqual([])
  })
})
