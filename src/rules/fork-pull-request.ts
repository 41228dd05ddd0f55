import { forkEvents } from '../github/events.ts'
import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered } from './shared/phrases.ts'
import { expectedSeverity, unguardedPushes } from './shared/pushes.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail {
  /** Whether this run is one, rather than that the file may start one. */
  readonly isSeen: boolean
}

/** A pull request from a fork: its token is read-only whatever is declared, by design (docs/facts.md, Permissions). */
export const forkPullRequest = defineRule({
  id: 'fork-pull-request',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: [
    'missing-packages-write',
    'read-only-default-permissions',
    'dependabot-run',
    'reusable-workflow-caller',
    'stale-workflow-version',
    'actions-policy',
  ],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const refusal = tokenRefusal(facts)
    if (!facts.run.isForkPullRequest || refusal === undefined) return undefined
    return {
      detail: { isSeen: true },
      severity: expectedSeverity(facts),
      confidence: refusal === 'for-the-token' ? 'certain' : 'likely',
    }
  },
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    unguardedPushes(workflow, forkEvents).map(({ job, push }) => ({
      detail: { isSeen: false },
      severity: 'notice',
      confidence: 'possible',
      place: push.place,
      job: job.id,
    })),
  words: {
    summary: 'A pull request from a fork has a read-only token. A notice if the push is guarded',
    title: ({ detail }) =>
      detail.isSeen ? 'A pull request from a fork cannot push' : 'Pull requests from forks will fail at this push',
    problem: (params) =>
      `${answered(params)}In a pull request from a fork, GitHub makes the job's token read-only whatever the workflow declares, so that strangers cannot publish. ${params.detail.isSeen ? 'This run is one.' : 'Nothing keeps this step from pushing in one.'}`,
    remedy: () =>
      `Grant nothing: skip the push. Give docker/build-push-action push: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }}. Or give ghcr-preflight id: preflight, and the step that pushes if: steps.preflight.outputs.can-push != 'false'`,
  },
})
