import { describe, expect, it } from '@jest/globals'
import { forkPullRequest } from '../../src/rules/fork-pull-request.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { credential, granted, job, linted, push, recorded, refused, run, running, workflow } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const fork = (changes: Parameters<typeof run>[0] = {}) =>
  run({ event: 'pull_request', isForkPullRequest: true, ...changes })
const pushing = (...pushes: Parameters<typeof push>[0][]) => running(job('write', { pushes: pushes.map(push) }))

describeRule(forkPullRequest, worlds['fork-pull-request'], [
  ['fails a push that nothing guards', {}, { severity: 'error', confidence: 'certain', detail: { isSeen: true } }],
  ['only tells of a guarded push', { running: pushing({ isGuarded: true }) }, { severity: 'notice' }],
  [
    'fails where only a job that it needs is guarded, which has run',
    { running: running(job('write', { isBehindGuard: true })) },
    { severity: 'error' },
  ],
  ['only tells of a push that is not certain', { running: pushing({ isCertain: false }) }, { severity: 'notice' }],
  ['only tells of a job that does not push', { running: pushing() }, { severity: 'notice' }],
  [
    'only tells where the file could not be read',
    { running: { kind: 'failed', error: 'no such file' } },
    { severity: 'notice' },
  ],
  ['fails one unguarded push among others', { running: pushing({ isGuarded: true }, {}) }, { severity: 'error' }],
  ['fires whatever is declared', { running: running(job('none')) }, { severity: 'error' }],
  ['is likely where the text tells nothing', { answer: refused('unknown') }, { confidence: 'likely' }],
  [
    'is certain where the canary tells',
    { answer: refused('unknown'), controlRequest: refused('installation-may-not-create') },
    { confidence: 'certain' },
  ],
  ['does not fire where the canary is granted', { answer: refused('unknown'), controlRequest: granted }],
  ['does not fire in a pull request of the same repository', { run: fork({ isForkPullRequest: false }) }],
  ['believes the runner that the token may write', { run: fork(), tokenPermissions: recorded({ packages: 'write' }) }],
  ['does not fire on a text about the package', { answer: refused('package-not-writable') }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not contradict a grant', { answer: granted }],
])

describe('fork-pull-request in a file', () => {
  const place = push().place

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'tells of an unguarded push on %s',
    (trigger) => {
      const found = linted(forkPullRequest, workflow([job('write')], { triggers: ['push', trigger] }))
      expect(found).toMatchObject([
        { job: 'build', severity: 'notice', confidence: 'possible', place, detail: { isSeen: false } },
      ])
    },
  )

  it.each([
    ['push', [push()]],
    ['pull_request_target', [push()]],
    ['pull_request', [push({ isGuarded: true })]],
    ['pull_request', [push({ isCertain: false })]],
    ['pull_request', [push({ credential: 'secret' })]],
    ['pull_request', []],
  ])('is silent on %s with the pushes %j', (trigger, pushes) => {
    expect(linted(forkPullRequest, workflow([job('write', { pushes })], { triggers: [trigger] }))).toEqual([])
  })

  it('is silent on a job that is skipped with one that it needs', () => {
    const jobs = [job('write', { isBehindGuard: true })]
    expect(linted(forkPullRequest, workflow(jobs, { triggers: ['pull_request'] }))).toEqual([])
  })

  it('points at the first that is unguarded', () => {
    const second = { ...place, path: ['jobs', 'build', 'steps', 2] }
    const jobs = [job('write', { pushes: [push({ isGuarded: true }), push({ place: second })] })]
    expect(linted(forkPullRequest, workflow(jobs, { triggers: ['pull_request'] }))).toMatchObject([{ place: second }])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(linted(forkPullRequest, workflow([job('write')], { triggers: ['pull_request'], isValid: false }))).toEqual(
      [],
    )
  })

  const params = {
    detail: { access: 'push', isSeen: true, unguarded: 'build' },
    images: ['ghcr.io/octo/app'],
    answers: [],
    source: 'run',
    credential: 'password',
  } as const

  it('never advises a permission that a fork cannot have', () => {
    expect(forkPullRequest.words.remedy(params)).not.toContain('packages: write')
  })

  it.each(everyLanguage)('names the id that a guard by our output needs ($id)', ({ words }) => {
    expect(words(forkPullRequest).remedy(params)).toMatch(
      /id: preflight\b[\s\S]*\n {2}if: steps\.preflight\.outputs\.can-push/,
    )
  })
})
