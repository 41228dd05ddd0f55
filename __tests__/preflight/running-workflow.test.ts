import { describe, expect, it } from '@jest/globals'
import type { Run } from '../../src/github/run.ts'
import { failed, known, observed } from '../../src/http/observed.ts'
import { readRunningWorkflow } from '../../src/preflight/running-workflow.ts'

const top = '.github/workflows/release.yml'
const middle = '.github/workflows/middle.yml'
const build = '.github/workflows/build.yml'
const call = (uses: string) => `on: push\njobs:\n  call:\n    uses: ${uses}\n`
const jobs = (id: string) =>
  `on: workflow_call\njobs:\n  ${id}:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n`

const twoCalls = `on: push
jobs:
  staging:
    permissions: { packages: write }
    uses: ./${build}
  production:
    permissions: { contents: read }
    uses: ./${build}
`

const elsewhere = 'octo/shared/.github/workflows/build.yml@v1'
const twoCallsOf = (one: string, other: string) => `${call(one)}  other:\n    uses: ${other}\n`

const source = (files: Readonly<Record<string, string>>) => ({
  asked: [] as string[],
  read(path: string) {
    this.asked.push(path)
    const text = files[path]
    return Promise.resolve(text === undefined ? failed(`404 for ${path}`) : observed(text))
  },
})

const octo = { owner: 'octo', name: 'app' }
const run = (changed: Partial<Run> = {}): Run => ({
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: 'push',
  githubRepository: octo,
  ref: 'refs/heads/main',
  isForkPullRequest: false,
  isDependabot: false,
  secretSource: '',
  job: 'build',
  workflow: { githubRepository: octo, path: top, ref: 'refs/heads/main' },
  workflowSha: '',
  calledWorkflowSha: '',
  ...changed,
})
const asked = (changed: Partial<Run> = {}) => ({ run: run(changed), registry: 'ghcr.io' })
const calledAt = (path: string, githubRepository = octo) => ({ githubRepository, path, ref: 'refs/heads/main' })

describe('the running job', () => {
  it.each([
    ['in the top-level file', { [top]: jobs('build') }, {}, [top, []]],
    [
      'in a called file that the runner names',
      { [top]: call(`./${build}`), [build]: jobs('build') },
      { calledWorkflow: calledAt(build) },
      [build, ['call']],
    ],
    [
      'in a called file that an older runner does not name',
      { [top]: call(`./${build}`), [build]: jobs('build') },
      {},
      [build, ['call']],
    ],
    [
      'two calls deep',
      {
        [top]: call(`./${middle}`),
        [middle]: call(`./${build}`).replace('call:\n', 'inner:\n'),
        [build]: jobs('build'),
      },
      { calledWorkflow: calledAt(build) },
      [build, ['inner', 'call']],
    ],
    [
      'in another repository, known by its callers only',
      { [top]: call('octo/shared/.github/workflows/build.yml@v1') },
      { calledWorkflow: calledAt(build, { owner: 'octo', name: 'shared' }) },
      [undefined, ['call']],
    ],
    [
      'in another repository that a called file calls',
      {
        [top]: call(`./${middle}`),
        [middle]: call('octo/shared/.github/workflows/build.yml@v1').replace('call:\n', 'inner:\n'),
      },
      { calledWorkflow: calledAt(build, { owner: 'octo', name: 'shared' }) },
      [undefined, ['inner', 'call']],
    ],
    [
      'in another repository, where an older runner does not name it',
      { [top]: `${call('octo/shared/.github/workflows/build.yml@v1')}  test:\n    runs-on: ubuntu-latest\n` },
      {},
      [undefined, ['call']],
    ],
    [
      'by the caller that gives no write, where an older runner does not name the file that two call',
      { [top]: twoCalls.replaceAll('./.github', 'octo/shared/.github').replaceAll('.yml', '.yml@v1') },
      {},
      [undefined, ['production']],
    ],
    [
      'by the caller that gives no write, where two call the same file of another repository',
      { [top]: twoCalls.replaceAll('./.github', 'octo/shared/.github').replaceAll('.yml', '.yml@v1') },
      { calledWorkflow: calledAt(build, { owner: 'octo', name: 'shared' }) },
      [undefined, ['production']],
    ],
    [
      'by the caller that gives no write, where two call the same file',
      { [top]: twoCalls, [build]: jobs('build') },
      { calledWorkflow: calledAt(build) },
      [build, ['production']],
    ],
  ])('is found %s', async (_, files, changed, [file, callers]) => {
    const running = known(await readRunningWorkflow(asked(changed), source(files as Record<string, string>)))?.running
    expect([running?.job?.file, running?.callers.map(({ id }) => id)]).toEqual([file, callers])
  })

  it.each([
    ['the file is not there', {}],
    ['the job is not in it', { [top]: jobs('test') }],
    ['the file is no YAML', { [top]: '\t{' }],
    ['it may be in a called file that could not be read', { [top]: twoCallsOf(`./${build}`, elsewhere) }],
    ['it may be in either of two files of other repositories', { [top]: twoCallsOf(elsewhere, `${elsewhere}.1`) }],
  ])('is a failed observation where %s', async (_, files) => {
    expect((await readRunningWorkflow(asked(), source(files as Record<string, string>))).kind).toBe('failed')
  })

  it.each(['containers.github.example', '127.0.0.1:5000'])(
    'pushes to GHCR where it names the registry that the run asks: %s',
    async (registry) => {
      const steps = `[{ uses: docker/login-action@v4, with: { registry: '${registry}', username: x, password: '\${{ github.token }}' } }, { run: 'docker push ${registry}/octo/app:1' }]`
      const shelves = { [top]: jobs('build').replace(/steps: .*/, `steps: ${steps}`) }
      const pushes = async (asked: string) =>
        known(await readRunningWorkflow({ run: run(), registry: asked }, source(shelves)))?.running.job?.pushes
      expect(await pushes(registry)).toMatchObject([
        { isCertain: true, credential: 'job-token', images: [`${registry}/octo/app`] },
      ])
      expect((await pushes('ghcr.io'))?.some(({ isCertain }) => isCertain)).toBe(false)
    },
  )

  it('tells why the file could not be read', async () => {
    expect(await readRunningWorkflow(asked(), source({}))).toEqual(failed(`404 for ${top}`))
  })

  it('is not looked for outside of a workflow', async () => {
    const { workflow: _, ...outside } = run()
    const empty = source({})
    expect((await readRunningWorkflow({ run: outside, registry: 'ghcr.io' }, empty)).kind).toBe('skipped')
    expect(empty.asked).toEqual([])
  })

  it('is found in a called file also where others name more files than are read', async () => {
    const bakes = ['web', 'api'].map((folder) => `{ run: docker buildx bake, working-directory: ${folder} }`)
    const images = `  images:\n    runs-on: ubuntu-latest\n    steps: [${bakes.join(', ')}]\n`
    const files = source({
      [top]: `on: push\njobs:\n${images}${call(`./${build}`).split('jobs:\n')[1]}`,
      [build]: jobs('build'),
    })
    expect(known(await readRunningWorkflow(asked(), files))?.running.job?.file).toBe(build)
    expect(files.asked.length).toBe(15)
  })

  it('ends where files call one another in a circle', async () => {
    const files = { [top]: call(`./${middle}`), [middle]: call(`./${top}`) }
    const circle = source(files)
    expect((await readRunningWorkflow(asked(), circle)).kind).toBe('failed')
    expect(circle.asked.length).toBeLessThan(5)
  })
})
