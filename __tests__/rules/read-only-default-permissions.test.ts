import { describe, expect, it } from '@jest/globals'
import { readOnlyDefaultPermissions } from '../../src/rules/read-only-default-permissions.ts'
import { calledWorkflow, callingFile, file, job, linted, push, refused, run, running, workflow } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const place = { file, path: ['jobs', 'build'] }

describeRule(readOnlyDefaultPermissions, worlds['read-only-default-permissions'], [
  ['points at the job', {}, { confidence: 'likely', place, edit: { file, job: 'build', packages: 'write' } }],
  [
    'leads to the defaults of repository and organisation',
    {},
    {
      links: ['https://github.com/octo/app/settings/actions', 'https://github.com/organizations/octo/settings/actions'],
    },
  ],
  [
    'leads to the one of the repository alone for a person',
    { run: run({ ownerKind: 'user' }) },
    { links: ['https://github.com/octo/app/settings/actions'] },
  ],
  ['is certain where the runner tells', { run: run({ tokenPermissions: {} }) }, { confidence: 'certain' }],
  ['believes the runner that the token may write', { run: run({ tokenPermissions: { packages: 'write' } }) }],
  ['does not fire where nothing tells', { answer: refused('unknown') }],
  ['does not fire where a block is there', { running: running(job('none')) }],
  ['does not fire where the file could not be read', { running: { kind: 'failed', error: 'no such file' } }],
  [
    'leaves a called workflow to its caller',
    { run: run({ calledWorkflow }), running: running(job('default'), [job('default', { file: callingFile })]) },
  ],
  ['leaves it to its caller where that could not be read', { run: run({ calledWorkflow }) }],
])

describe('read-only-default-permissions in a file', () => {
  it('only warns, for the default is not known', () => {
    const jobs = [job('default'), job('write', { id: 'release' }), job('none', { id: 'nightly' })]
    expect(linted(readOnlyDefaultPermissions, workflow(jobs))).toMatchObject([
      { job: 'build', severity: 'warning', confidence: 'possible', place, detail: { isSeen: false } },
    ])
  })

  it.each([
    [true, 0],
    [false, 1],
  ])('faults a file that is only called (%s) %i times', (isOnlyCalled, count) => {
    expect(linted(readOnlyDefaultPermissions, workflow([job('default')], { isOnlyCalled }))).toHaveLength(count)
  })

  it('passes over a job that may push', () => {
    const jobs = [job('default', { pushes: [push({ isCertain: false })] })]
    expect(linted(readOnlyDefaultPermissions, workflow(jobs))).toEqual([])
  })
})
