import { describe, expect, it } from '@jest/globals'
import { missingPackagesWrite } from '../../src/rules/missing-packages-write.ts'
import {
  calledWorkflow,
  callingFile,
  credential,
  file,
  granted,
  job,
  linted,
  push,
  recorded,
  refused,
  run,
  running,
  workflow,
} from './facts.ts'
import { describeRule, type Row } from './table.ts'
import { worlds } from './worlds.ts'

const place = { file, path: ['jobs', 'build', 'permissions'] }
const settings = 'https://github.com/octo/app/settings/actions'
const params = (packages: 'none' | 'read' | 'write') => recorded({ contents: 'read', packages })
const unread = { running: { kind: 'failed', error: 'no such file' } } as const

const untrusted: readonly Row[] = ['pull_request_target', 'workflow_run', 'issue_comment'].map((event) => [
  `warns of ${event}, by the run`,
  { run: run({ event }) },
  { edit: { runsUntrusted: true } },
])

const ofWorkflow = job('none', {
  permissions: { ...job('none').permissions, level: 'workflow', place: { file, path: ['permissions'] } },
})

describeRule(missingPackagesWrite, worlds['missing-packages-write'], [
  [
    'points at the block',
    {},
    { confidence: 'certain', place, detail: { kind: 'left-out', job: 'build', packages: 'none' } },
  ],
  [
    'offers the whole block',
    {},
    {
      edit: { file, job: 'build', packages: 'write', requiredPermissions: { contents: 'read' }, runsUntrusted: false },
    },
  ],
  ['fires where the block only reads', { running: running(job('read')) }, { place, detail: { packages: 'read' } }],
  ["says that it is the job's", {}, { detail: { isOfJob: true } }],
  [
    "says that it is the workflow's",
    { running: running(ofWorkflow) },
    { place: { file, path: ['permissions'] }, detail: { isOfJob: false } },
  ],
  [
    'does not trust a canary that was refused otherwise',
    { answer: refused('unknown'), controlRequest: refused('unknown') },
    { confidence: 'likely' },
  ],
  ['fires on Create', { answer: refused('installation-may-not-create') }, { confidence: 'certain' }],
  ['fires on Read', { answer: refused('installation-may-not-read') }, { confidence: 'certain' }],
  [
    'fires where the canary is refused so',
    { answer: refused('unknown'), controlRequest: refused('installation-may-not-create') },
    { confidence: 'certain' },
  ],
  ['is likely where nothing tells but the file', { answer: refused('unknown') }, { confidence: 'likely', place }],
  [
    'is certain where the runner tells',
    { answer: refused('unknown'), tokenPermissions: params('none') },
    { confidence: 'certain', place },
  ],
  ['believes the runner that the token may write', { tokenPermissions: params('write') }],
  ['does not fire where the canary is granted', { answer: refused('unknown'), controlRequest: granted }],
  ['does not fire on a text about the package', { answer: refused('package-not-writable') }],
  ['does not fire on a text with a cause of its own', { answer: refused('app-installation-refused') }],
  ['does not fire where the block grants it', { running: running(job('write')) }],
  ['does not fire where nothing is declared', { running: running(job('default')) }],
  ['does not fire for another credential', { credential: credential('installation') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not contradict a grant', { answer: granted }],
  [
    'is likely where the file could not be read',
    unread,
    { confidence: 'likely', detail: { kind: 'unread' }, links: [settings] },
  ],
  [
    'is certain there where the runner records that the token has none',
    { ...unread, tokenPermissions: params('none') },
    { confidence: 'certain', detail: { kind: 'unread' } },
  ],
  ['leaves it to the default there where the token may read', { ...unread, tokenPermissions: params('read') }],
  ['is silent where neither file nor text tells', { ...unread, answer: refused('unknown') }],
  [
    'warns of untrusted events by the file',
    { running: running(job('none'), [], true) },
    { edit: { runsUntrusted: true } },
  ],
  ...untrusted,
  [
    'blames the block of a called workflow itself, and says that callers have to allow it',
    {
      run: run({ calledWorkflow }),
      running: running(job('none'), [job('write', { file: callingFile, id: 'release' })]),
    },
    { place, detail: { isCalled: true } },
  ],
  [
    'leaves a called workflow without a block to its caller',
    {
      run: run({ calledWorkflow }),
      running: running(job('default'), [job('none', { file: callingFile, id: 'release' })]),
    },
  ],
  ['leaves a called workflow that nobody can read to its caller', { ...unread, run: run({ calledWorkflow }) }],
])

describe('missing-packages-write in a file', () => {
  it('points at the block of each job that certainly pushes', () => {
    const jobs = [
      job('none'),
      job('read', { id: 'nightly' }),
      job('write', { id: 'release' }),
      job('default', { id: 'edge' }),
    ]
    expect(linted(missingPackagesWrite, workflow(jobs))).toMatchObject([
      { job: 'build', confidence: 'certain', place, edit: { job: 'build' } },
      { job: 'nightly', edit: { job: 'nightly' } },
    ])
  })

  it.each([
    ['a job that may push', { pushes: [push({ isCertain: false })] }],
    ['a push with a secret', { pushes: [push({ credential: 'secret' as const })] }],
    ['a push with an unknown credential', { pushes: [push({ credential: 'unknown' as const })] }],
    ['a push without a login', { pushes: [push({ credential: 'none' as const })] }],
    ['a job that does not push', { pushes: [] }],
  ])('passes over %s', (_, changes) => {
    expect(linted(missingPackagesWrite, workflow([job('none', changes)]))).toEqual([])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(linted(missingPackagesWrite, workflow([job('none')], { isValid: false }))).toEqual([])
  })

  it('says that callers have to allow it where others may call the file', () => {
    const [found] = linted(missingPackagesWrite, workflow([job('none')], { triggers: ['workflow_call'] }))
    expect(found).toMatchObject({ detail: { isCalled: true }, edit: { runsUntrusted: false } })
  })
})
