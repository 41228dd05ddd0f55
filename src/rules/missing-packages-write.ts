import type { Permissions } from '../github/permission-scopes.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { isUntrusted, leavesWriteOut, packagesChange, packagesDecision } from './shared/packages-decision.ts'
import { answered, defaultSetting, permissionsBlock, quoted } from './shared/phrases.ts'
import { pushingJobs } from './shared/pushes.ts'
import { repositoryLinks } from './shared/settings-links.ts'
import { tokenRefusal, toldPackages } from './shared/token-refusal.ts'

/** What is known of the block that leaves packages out; `unread` where its file could not be read. */
type Detail = LeftOut | { readonly kind: 'unread' }

interface LeftOut {
  readonly kind: 'left-out'
  readonly job: string
  readonly isOfJob: boolean
  readonly packages: string
  readonly requiredPermissions: Permissions
  readonly isCalled: boolean
}

/** A `permissions:` block leaves packages without write, so the job's token has none (docs/facts.md, Permissions). */
export const missingPackagesWrite = defineRule({
  id: 'missing-packages-write',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const refusal = tokenRefusal(facts)
    const { decider, job, packages } = packagesDecision(facts)
    if (refusal === undefined || decider !== 'own') return undefined
    if (job !== undefined && leavesWriteOut(packages)) {
      const confidence = refusal === 'for-the-token' ? 'certain' : 'likely'
      return {
        detail: leftOut(job, isCalledNow(facts)),
        confidence,
        ...packagesChange(job, 'write', isUntrusted(facts)),
      }
    }
    if (packages !== 'unknown' || refusal === 'without-a-reason') return undefined
    const confidence = toldPackages(facts.run) === undefined ? 'likely' : 'certain'
    return { detail: { kind: 'unread' }, confidence, links: repositoryLinks(facts) }
  },
  lint: (workflow: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    pushingJobs(workflow)
      .filter(({ permissions }) => leavesWriteOut(permissions.packages))
      .map((job) => ({
        detail: leftOut(job, isCallable(workflow)),
        confidence: 'certain',
        job: job.id,
        ...packagesChange(job, 'write', workflow.runsUntrusted),
      })),
  words: {
    summary: 'A permissions: block leaves packages: write out',
    title: () => 'The job cannot write packages',
    problem: (params) =>
      params.detail.kind === 'unread'
        ? `${answered(params)}The job's token has no packages: write. The workflow file could not be read, so no line can be named.`
        : `${answered(params)}${gives(params.detail)} A push needs packages: write.`,
    remedy: ({ detail }) =>
      detail.kind === 'unread'
        ? `Add packages: write to the permissions: of the job. If the workflow has no permissions: at all, give the job a block, or raise the default: ${defaultSetting}.`
        : `Give the job ${quoted(detail.job)} this block:\n${permissionsBlock(detail.requiredPermissions, 'write')}${detail.isCalled ? '\nThis workflow is called by another: the calling job has to allow packages: write too.' : ''}`,
  },
})

function gives({ isOfJob, job, packages }: LeftOut): string {
  const block = isOfJob
    ? `The permissions: of the job ${quoted(job)} give it`
    : `The permissions: of the workflow give the job ${quoted(job)}`
  return packages === 'none'
    ? `${block} packages: none (what is not listed is none).`
    : `${block} packages: ${packages}.`
}

const leftOut = ({ id, requiredPermissions, permissions }: JobFacts, isCalled: boolean): LeftOut => ({
  kind: 'left-out',
  job: id,
  isOfJob: permissions.level === 'job',
  packages: permissions.packages,
  requiredPermissions,
  isCalled,
})

const isCallable = ({ triggers }: WorkflowFacts): boolean => triggers.includes('workflow_call')

const isCalledNow = ({ running }: Facts): boolean => (known(running)?.callers ?? []).length > 0
