import { describe, expect, it } from '@jest/globals'
import { failed, skipped } from '../../src/http/observed.ts'
import { readOnlyDefaultPermissions } from '../../src/rules/read-only-default-permissions.ts'
import {
  calledWorkflow,
  callingFile,
  file,
  job,
  linted,
  push,
  recorded,
  refused,
  run,
  running,
  workflow,
} from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const unread = failed('no such file')
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
  ['is certain where the runner tells', { tokenPermissions: recorded({}) }, { confidence: 'certain' }],
  ['believes the runner that the token may write', { tokenPermissions: recorded({ packages: 'write' }) }],
  ['does not fire where nothing tells', { answer: refused('unknown') }],
  ['does not fire where a block is there', { running: running(job('none')) }],
  ['does not fire where the file could not be read', { running: unread }],
  [
    'is certain there where the runner records that the token may read',
    { running: unread, tokenPermissions: recorded({ contents: 'read', packages: 'read' }) },
    { confidence: 'certain', detail: { job: 'build', isUnread: true } },
  ],
  [
    'is certain there in a run of no file',
    { running: skipped('this is no run of a workflow'), tokenPermissions: recorded({ packages: 'read' }) },
    { confidence: 'certain' },
  ],
  ['does not fire there where it has none', { running: unread, tokenPermissions: recorded({ contents: 'read' }) }],
  [
    'does not fire there for a called workflow',
    { run: run({ calledWorkflow }), running: unread, tokenPermissions: recorded({ packages: 'read' }) },
  ],
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
