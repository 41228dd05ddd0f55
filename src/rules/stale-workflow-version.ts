import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { packagesDecision, rightAlreadyOn } from './shared/packages-decision.ts'
import { startNewRun } from './shared/phrases.ts'
import { bounded, toCopy } from './shared/text.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail {
  /** The branch or tag of the run, if it is known. */
  readonly ref?: string | undefined
  readonly defaultBranch?: string | undefined
  /** True if it is the default branch itself whose older version runs. */
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
    const { ref, defaultBranch } = facts.run
    const isRunAgain = rightAlreadyOn(facts) !== undefined
    return { detail: { ref, defaultBranch, isRunAgain }, confidence: 'certain' }
  },
  explain: (_: LogFacts): Diagnosis<Detail> => ({ detail: { isRunAgain: false }, confidence: 'possible' }),
  words: {
    summary: "The default branch's version of the file allows the push, this run's does not",
    title: () => 'This run uses an older version of the workflow',
    problem: ({ detail, source }) =>
      `${source === 'log' ? 'It may be that the' : 'The'} workflow file on ${base(detail)} declares packages: write for this job, but this run uses ${version(detail)}, which does not.`,
    remedy: ({ detail }) =>
      detail.isRunAgain
        ? startNewRun(detail.defaultBranch ?? 'the default branch')
        : `Bring the branch up to date, then push it:${toCopy(`git fetch && git merge origin/${bounded(detail.defaultBranch ?? 'HEAD', 100)}`)}\nA tag has to move to a commit that has the change. Re-run jobs does not help: it takes the files of the same old commit.`,
  },
})

const base = ({ defaultBranch }: Detail): string =>
  defaultBranch === undefined ? 'the default branch' : bounded(defaultBranch, 100)

function version({ ref, isRunAgain }: Detail): string {
  if (isRunAgain) return 'an older commit of it'
  return ref === undefined ? 'the version of its own branch' : `the version of ${bounded(ref, 100)}`
}
