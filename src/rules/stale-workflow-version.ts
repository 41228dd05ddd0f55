import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { packagesDecision } from './shared/packages-decision.ts'
import { bounded } from './shared/phrases.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail {
  readonly ref: string
  readonly defaultBranch?: string
  /** Whether it is the default branch itself whose older version runs. */
  readonly isRunAgain: boolean
}

/** The default branch's version of the file declares packages: write, the one this run uses does not: branch or run is behind. */
export const staleWorkflowVersion = defineRule({
  id: 'stale-workflow-version',
  subject: 'token',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const here = packagesDecision(facts).packages
    const there = packagesDecision({ run: facts.run, running: facts.onDefaultBranch }).packages
    const isBehind = there === 'write' && here !== 'write' && here !== 'unknown'
    if (!isBehind || tokenRefusal(facts) === undefined) return undefined
    const { ref, defaultBranch, workflow } = facts.run
    const detail: Detail = {
      ref,
      ...(defaultBranch === undefined ? {} : { defaultBranch }),
      isRunAgain: workflow?.ref === `refs/heads/${defaultBranch}`,
    }
    return { detail, confidence: 'certain' }
  },
  words: {
    summary: "The default branch's version of the file allows the push, this run's does not",
    title: () => 'This run uses an older version of the workflow',
    problem: ({ detail }) =>
      `The workflow file on ${base(detail)} declares packages: write for this job; the version at ${detail.isRunAgain ? "this run's commit" : bounded(detail.ref, 100)}, which this run uses, does not.`,
    remedy: ({ detail }) =>
      detail.isRunAgain
        ? 'Start a new run, by a push or by Run workflow. Re-run jobs does not help: it takes the files of the same old commit.'
        : `Bring the branch up to date, then push it: git fetch && git merge origin/${bounded(detail.defaultBranch ?? 'HEAD', 100)} (a tag has to move to a commit that has the change).`,
  },
})

const base = ({ defaultBranch }: Detail): string =>
  defaultBranch === undefined ? 'the default branch' : bounded(defaultBranch, 100)
