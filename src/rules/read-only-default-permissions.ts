import type { Permissions } from '../github/permission-scopes.ts'
import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { isUntrusted, packagesChange, packagesDecision } from './shared/packages-decision.ts'
import { answered, defaultSetting, permissionsBlock, quoted } from './shared/phrases.ts'
import { pushingJobs } from './shared/pushes.ts'
import { organizationLinks, repositoryLinks } from './shared/settings-links.ts'
import { tokenRefusal, toldPackages } from './shared/token-refusal.ts'

interface Detail {
  readonly job: string
  readonly requiredPermissions: Permissions
  /** Whether a refusal shows that the default is read-only, which the file alone cannot tell. */
  readonly isSeen: boolean
}

/** Nothing is declared and GHCR refuses as it refuses a read-only token: the default of the repository decides. */
export const readOnlyDefaultPermissions = defineRule({
  id: 'read-only-default-permissions',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { decider, job, packages } = packagesDecision(facts)
    if (tokenRefusal(facts) !== 'for-the-token' || decider !== 'own') return undefined
    if (job === undefined || packages !== 'default') return undefined
    const confidence = toldPackages(facts.run) === undefined ? 'likely' : 'certain'
    const links = [...repositoryLinks(facts), ...organizationLinks(facts)]
    return { ...undeclared(job, isUntrusted(facts), true), confidence, links }
  },
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    workflow.isOnlyCalled
      ? []
      : pushingJobs(workflow)
          .filter(({ permissions }) => permissions.packages === 'default')
          .map((job) => ({
            ...undeclared(job, workflow.runsUntrusted, false),
            confidence: 'possible',
            severity: 'warning',
            job: job.id,
          })),
  words: {
    summary: "Nothing is declared, and the repository's default is read-only",
    title: ({ detail }) =>
      detail.isSeen ? "The default for the job's token is read-only" : "The push depends on the repository's default",
    problem: (params) =>
      `${answered(params)}Neither the job ${quoted(params.detail.job)} nor its workflow has permissions:, so the repository's default decides. ${params.detail.isSeen ? 'It gives this token no packages: write.' : 'Repositories made since February 2023 start with a read-only one, which cannot push.'}`,
    remedy: ({ detail }) =>
      `Give the job ${quoted(detail.job)} this block, which works under any default:\n${permissionsBlock(detail.requiredPermissions, 'write')}\nOr have a repository admin raise the default for all workflows: ${defaultSetting}`,
  },
})

const undeclared = (job: JobFacts, runsUntrusted: boolean, isSeen: boolean) => ({
  detail: { job: job.id, requiredPermissions: job.requiredPermissions, isSeen },
  ...packagesChange(job, 'write', runsUntrusted),
})
