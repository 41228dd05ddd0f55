import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { defaultSetting } from './shared/menus.ts'
import {
  isUntrusted,
  type KeptByBlock,
  keptBy,
  keptUnread,
  knownPackages,
  leavesWriteOut,
  packagesChange,
  packagesDecision,
  rightAlreadyOn,
} from './shared/packages-decision.ts'
import { answered, grant, quoted, startNewRun } from './shared/phrases.ts'
import { pushingJobs } from './shared/pushes.ts'
import { repositoryLinks } from './shared/settings-links.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

/** What is known of the block that leaves packages out; `unread` if its file could not be read. */
type Detail = LeftOut | { readonly kind: 'unread' }

interface LeftOut extends KeptByBlock {
  readonly kind: 'left-out'
  readonly job: string
  readonly isOfJob: boolean
  readonly packages: string
  readonly isCalled: boolean
  /** The default branch, if its version of the file is right already. */
  readonly rightOn?: string | undefined
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
      const rightOn = rightAlreadyOn(facts)
      const { place, edit } = packagesChange(job, 'write', isUntrusted(facts))
      const detail = { ...leftOut(job, isCalledNow(facts)), rightOn }
      return { detail, confidence, place, ...(rightOn === undefined ? { edit } : {}) }
    }
    const has = knownPackages(facts)
    // A token that may read has the read-only default, more likely than a block that says so.
    if (packages !== 'unknown' || refusal === 'without-a-reason' || has === 'read') return undefined
    const confidence = has === undefined ? 'likely' : 'certain'
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
  explain: (_: LogFacts): Diagnosis<Detail> => ({ detail: { kind: 'unread' }, confidence: 'likely' }),
  words: {
    summary: 'A permissions: block leaves packages: write out',
    title: () => 'The job cannot write packages',
    problem: (params) =>
      params.detail.kind === 'unread'
        ? `${answered(params)}The job's token (GITHUB_TOKEN) has no packages: write.${params.source === 'run' ? ' The workflow file could not be read, so no line can be named.' : ' What a permissions: block does not list is none.'}`
        : `${answered(params)}${gives(params.detail)} A push needs packages: write.`,
    remedy(params) {
      const { detail } = params
      if (detail.kind === 'unread')
        return `${grant(params, { packages: 'write', ...keptUnread })}\nIf the workflow has no permissions: at all, a repository admin can raise the default instead: ${defaultSetting}.`
      if (detail.rightOn !== undefined) return startNewRun(detail.rightOn)
      const called = '\nThis workflow is called by another: the calling job has to allow packages: write too.'
      return `${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`
    },
  },
})

function gives({ isOfJob, job, packages }: LeftOut): string {
  const block = isOfJob ? `The permissions: of the job ${quoted(job)}` : 'The permissions: of the workflow'
  const whose = isOfJob ? '' : `, which decide for the job ${quoted(job)},`
  return packages === 'none'
    ? `${block}${whose} do not list packages, and what is not listed is none.`
    : `${block}${whose} have packages: ${packages}.`
}

const leftOut = (job: JobFacts, isCalled: boolean): LeftOut => ({
  kind: 'left-out',
  job: job.id,
  isOfJob: job.permissions.level === 'job',
  packages: job.permissions.packages,
  ...keptBy(job),
  isCalled,
})

const isCallable = ({ triggers }: WorkflowFacts): boolean => triggers.includes('workflow_call')

const isCalledNow = ({ running }: Facts): boolean => (known(running)?.callers ?? []).length > 0
