import { describe, expect, it } from '@jest/globals'
import { dependabotRun } from '../../src/rules/dependabot-run.ts'
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

const dependabot = (changes: Parameters<typeof run>[0] = {}) =>
  run({ event: 'pull_request', isDependabot: true, ...changes })
const place = { file, path: ['jobs', 'build'] }
const caller = (packages: 'none' | 'default' | 'write') => job(packages, { file: callingFile, id: 'release' })

describeRule(dependabotRun, worlds['dependabot-run'], [
  [
    'fails a push that nothing guards',
    {},
    { severity: 'error', confidence: 'certain', place, edit: { packages: 'write' } },
  ],
  [
    'only tells of a guarded push',
    { running: running(job('default', { pushes: [push({ isGuarded: true })] })) },
    { severity: 'notice', place },
  ],
  [
    'only tells where the file could not be read',
    { running: { kind: 'failed', error: '' } },
    { severity: 'notice', confidence: 'likely' },
  ],
  [
    'is certain where the runner records what the token has',
    { running: { kind: 'failed', error: '' }, tokenPermissions: recorded({ packages: 'read' }) },
    { confidence: 'certain' },
  ],
  ['is likely where the text tells nothing', { answer: refused('unknown') }, { confidence: 'likely' }],
  ['leaves a block without packages to the general rule', { running: running(job('none')) }],
  ['leaves a block that only reads to the general rule', { running: running(job('read')) }],
  ['leaves a declared write to the general rules', { running: running(job('write')) }],
  ['does not fire in runs of others', { run: dependabot({ isDependabot: false }) }],
  [
    'believes the runner that the token may write',
    { run: dependabot(), tokenPermissions: recorded({ packages: 'write' }) },
  ],
  ['does not fire on a text about the package', { answer: refused('package-not-writable') }],
  ['does not fire for a pull', { access: 'pull' }],
  [
    'points at the caller where nobody declares anything',
    { run: dependabot({ calledWorkflow }), running: running(job('default'), [caller('default')]) },
    { place: { file: callingFile, path: ['jobs', 'release'] } },
  ],
  [
    "leaves a caller's block to the caller",
    { run: dependabot({ calledWorkflow }), running: running(job('default'), [caller('none')]) },
  ],
])

describe('dependabot-run in a file', () => {
  const lint = (of: ReturnType<typeof job>, triggers = ['pull_request'], isValid = true) =>
    linted(dependabotRun, workflow([of], { triggers, isValid }))

  it('reports an unguarded push if nothing is declared', () => {
    expect(lint(job('default'))).toMatchObject([{ job: 'build', severity: 'notice', place, edit: { job: 'build' } }])
  })

  it.each([
    ['a declared write', job('write'), ['pull_request']],
    ['a block without packages', job('none'), ['pull_request']],
    ['a guarded push', job('default', { pushes: [push({ isGuarded: true })] }), ['pull_request']],
    ['a job that is skipped with one that it needs', job('default', { isBehindGuard: true }), ['pull_request']],
    ['other events', job('default'), ['push', 'workflow_dispatch']],
  ])('is silent on %s', (_, of, triggers) => {
    expect(lint(of, triggers)).toEqual([])
  })

  it('says that a declared block works', () => {
    const params = {
      detail: { isSeen: true, requiredPermissions: { contents: 'read' } },
      images: [],
      answers: [],
      source: 'run',
      credential: 'password',
    } as const
    expect(dependabotRun.words.remedy(params)).toContain('packages: write')
  })
})
