import { emptyCredential } from '../../src/rules/empty-credential.ts'
import { calledWorkflow, credential, run } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

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
  ['knows that forks get none', { run: run({ isForkPullRequest: true }) }, { detail: { because: 'fork' } }],
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
  ['does not fire for a credential of an unknown kind', { credential: credential('unknown') }],
])
