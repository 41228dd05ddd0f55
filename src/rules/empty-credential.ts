import type { Facts, Run } from '../facts.ts'
import { guardsEveryPush } from '../grounds/expected-refusal.ts'
import { type Diagnosis, defineRule } from '../rule.ts'

type Because = 'dependabot' | 'fork' | 'unset'

const causes: Readonly<Record<Because, string>> = {
  dependabot: "Dependabot's runs use Dependabot's own store of secrets, so Actions secrets are empty in them.",
  fork: 'A pull request from a fork gets no secrets, so they are all empty.',
  unset:
    'A secret that does not exist, is misspelt, or belongs to another repository or environment is silently empty.',
}

const cures: Readonly<Record<Because, string>> = {
  dependabot: "Use the job's own token, or add the secret under Settings → Secrets and variables → Dependabot.",
  fork: `Skip the push in a fork's pull request: put if: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }} on it.`,
  unset:
    'Compare its name in the workflow with Settings → Secrets and variables → Actions. If it is not there, click New repository secret.',
}

/** Nothing stands where the credential should: most often a secret that this run does not get. */
export const emptyCredential = defineRule({
  id: 'empty-credential',
  layer: 'credential',
  settles: 'denial',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<{ because: Because }> | undefined {
    if (facts.credential.kind !== 'empty') return undefined
    const reason = because(facts.run)
    // A run that gets no secrets is one that its workflow expects, where it guards the push.
    const isExpected = reason !== 'unset' && guardsEveryPush(facts)
    return { detail: { because: reason }, severity: isExpected ? 'notice' : 'error', confidence: 'certain' }
  },
  words: {
    title: () => 'The credential is empty',
    problem: ({ detail, role }) =>
      `The input ${role} is empty, so there is nothing to log in with. ${causes[detail.because]}`,
    remedy: ({ detail }) => cures[detail.because],
  },
})

function because({ isDependabot, isForkPullRequest, secretSource }: Run): Because {
  if (isDependabot || secretSource === 'Dependabot') return 'dependabot'
  return isForkPullRequest ? 'fork' : 'unset'
}
