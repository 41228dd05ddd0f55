import { describe, expect, it } from '@jest/globals'
import type { GithubApi } from '../../src/github/github-api.ts'
import type { Run } from '../../src/github/run.ts'
import type { Checkout } from '../../src/preflight/checkout.ts'
import { checkoutOrApi } from '../../src/preflight/workflow-source.ts'
import { answeredWith } from '../http/answered.ts'
import { calledWorkflow, file, run } from '../rules/facts.ts'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const called = '.github/workflows/build.yml'

/** A working copy at a commit, that holds these files. */
const checkoutAt = (commit: string | undefined, ...paths: readonly string[]): Checkout => ({
  commit: () => Promise.resolve(commit),
  read: (path) => Promise.resolve(paths.includes(path) ? 'from the checkout' : undefined),
})

/** GitHub, where every file says at which repository and ref it was read. */
const api: GithubApi = {
  get: (path) => {
    const { pathname, searchParams } = new URL(path, 'https://api.github.com')
    const [, , owner, name] = pathname.split('/')
    return Promise.resolve(answeredWith(200, `from ${owner}/${name} at ${searchParams.get('ref')}`))
  },
}

const here = 'from the checkout'
const there = (ref: string, repository = 'octo/app') => `from ${repository} at ${ref}`
const elsewhere = { ...run().workflow, githubRepository: { owner: 'octo', name: 'policies' } }

describe('a workflow file of a run is read', () => {
  it.each<[string, Partial<Run>, Checkout, string]>([
    ['from a checkout of its commit', {}, checkoutAt(sha, file), here],
    ['from a checkout without .git', {}, checkoutAt(undefined, file), here],
    ['from a checkout where the commit is not known', { workflowSha: '' }, checkoutAt(other, file), here],
    ['from GitHub where the checkout is of another commit', {}, checkoutAt(other, file), there(sha)],
    ['from GitHub where the checkout does not hold it', {}, checkoutAt(sha), there(sha)],
    ['from GitHub at its ref where no commit is known', { workflowSha: '' }, checkoutAt(sha), there('refs/heads/main')],
    [
      'from its own repository where the checkout is of another',
      { workflow: { path: file, ref: 'refs/heads/main', ...elsewhere } },
      checkoutAt(sha, file),
      there(sha, 'octo/policies'),
    ],
  ])('%s', async (_, changes, checkout, text) => {
    expect(await checkoutOrApi(run(changes), checkout, api).read(file)).toEqual({ kind: 'observed', value: text })
  })

  it.each<[string, Partial<Run>, string]>([
    ['at the commit of the run where it is called at that', { calledWorkflowSha: sha }, here],
    ['at the commit of the run where its own is not known', { calledWorkflowSha: '' }, here],
    ['at its own commit where it is called at another', { calledWorkflowSha: other }, there(other)],
  ])('which another calls, %s', async (_, changes, text) => {
    const source = checkoutOrApi(
      run({ calledWorkflow: { ...calledWorkflow, path: called }, ...changes }),
      checkoutAt(sha, file, called),
      api,
    )
    expect(await source.read(called)).toEqual({ kind: 'observed', value: text })
    expect(await source.read(file)).toEqual({ kind: 'observed', value: here })
  })

  it('not at all outside of a workflow', async () => {
    const { workflow: _, ...outside } = run()
    expect(await checkoutOrApi(outside, checkoutAt(sha, file), api).read(file)).toMatchObject({ kind: 'skipped' })
  })
})
