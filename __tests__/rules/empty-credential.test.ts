import { emptyCredential } from '../../src/rules/empty-credential.ts'
import type { Push } from '../../src/workflow/model.ts'
import { calledWorkflow, credential, job, push, run, running } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const fork = run({ isForkPullRequest: true })
const guarded = push({ isGuarded: true })
const pushing = (...pushes: readonly Push[]) => running(job('write', { pushes }))

describeRule(emptyCredential, worlds['empty-credential'], [
  ['takes it for a secret that is not set', {}, { detail: { because: 'unset' }, confidence: 'certain' }],
  [
    'knows that Dependabot has secrets of its own',
    { run: run({ isDependabot: true }) },
    { detail: { because: 'dependabot' } },
  ],
  [
    'knows it by the source of secrets too',
    { run: run({ secretSource: 'Dependabot' }) },
    { detail: { because: 'dependabot' } },
  ],
  ['knows that forks get none', { run: fork }, { detail: { because: 'fork' } }],
  [
    'knows that a called workflow gets what its caller hands on',
    { run: run({ calledWorkflow }) },
    { detail: { because: 'called' } },
  ],
  [
    'knows that there is nothing to hand on to a fork',
    { run: run({ calledWorkflow, isForkPullRequest: true }) },
    { detail: { because: 'fork' } },
  ],
  ['knows what the run wants', { access: 'pull' }, { detail: { access: 'pull' } }],
  ['fails a run whose pushes are not known', { run: fork }, { severity: 'error' }],
  [
    'only tells of a fork whose pushes are all guarded',
    { run: fork, running: pushing(guarded) },
    { severity: 'notice', detail: { isExpected: true } },
  ],
  [
    'fails a fork that pushes unguarded',
    { run: fork, running: pushing(guarded, push()) },
    { severity: 'error', detail: { isExpected: false } },
  ],
  ['fails a fork that is not seen to push', { run: fork, running: pushing() }, { severity: 'error' }],
  ['fails a fork that wants to pull', { run: fork, running: pushing(guarded), access: 'pull' }, { severity: 'error' }],
  ['fails any other run, whatever guards its push', { running: pushing(guarded) }, { severity: 'error' }],
  ['does not fire for a credential of an unknown kind', { credential: credential('unknown') }],
])
