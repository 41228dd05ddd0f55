import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import {
  isUntrusted,
  type KeptByBlock,
  keptBy,
  keptUnread,
  knownPackages,
  packagesChange,
  packagesDecision,
} from './shared/packages-decision.ts'
import { answered, grant } from './shared/phrases.ts'
import { expectedSeverity, unguardedPushes } from './shared/pushes.ts'
import { toCopy } from './shared/text.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail extends KeptByBlock {
  /** True if this run is one, rather than that the file may start one. */
  readonly isSeen: boolean
  readonly job?: string | undefined
}

/** Dependabot's runs get a read-only token unless the workflow declares more (docs/facts.md, Permissions). */
export const dependabotRun = defineRule({
  id: 'dependabot-run',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: [
    'missing-packages-write',
    'read-only-default-permissions',
    'reusable-workflow-caller',
    'stale-workflow-version',
  ],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const refusal = tokenRefusal(facts)
    const { job, packages } = packagesDecision(facts)
    const isUndeclared = packages === 'default' || packages === 'unknown'
    if (!facts.run.isDependabot || refusal === undefined || !isUndeclared) return undefined
    const isShown = packages === 'default' || knownPackages(facts) !== undefined
    return {
      detail: { isSeen: true, job: job?.id, ...(job === undefined ? keptUnread : keptBy(job)) },
      severity: expectedSeverity(facts),
      confidence: isShown && refusal === 'for-the-token' ? 'certain' : 'likely',
      ...(job === undefined ? {} : packagesChange(job, 'write', isUntrusted(facts))),
    }
  },
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    unguardedPushes(workflow, ['pull_request'])
      .filter(({ job }) => job.permissions.packages === 'default')
      .map(({ job }) => ({
        detail: { isSeen: false, job: job.id, ...keptBy(job) },
        severity: 'notice',
        confidence: 'possible',
        job: job.id,
        ...packagesChange(job, 'write', workflow.runsUntrusted),
      })),
  explain: (_: LogFacts): Diagnosis<Detail> => ({
    detail: { isSeen: true, ...keptUnread },
    confidence: 'likely',
  }),
  words: {
    summary: "Dependabot's run has a read-only token unless more is declared. A notice if the push is guarded",
    title: ({ detail }) =>
      detail.isSeen ? "Dependabot's run has a read-only token" : "Dependabot's pull requests will fail at this push",
    problem: (params) =>
      `${answered(params)}In runs started by Dependabot, GitHub makes the job's token (GITHUB_TOKEN) read-only unless the workflow declares more. ${params.detail.isSeen ? 'This run is one, and no such declaration was found.' : 'This job declares nothing.'}`,
    remedy: (params) =>
      `If Dependabot's runs need not push, put this on the step that pushes:${toCopy("if: github.actor != 'dependabot[bot]'")}\nIf they should push, declare it, which counts there too. ${grant(params, { ...params.detail, packages: 'write' })}`,
  },
})
