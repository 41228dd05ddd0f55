import type { Facts } from '../preflight/facts.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { defaultSetting } from './shared/menus.ts'
import {
  isUntrusted,
  type KeptByBlock,
  keptBy,
  keptUnread,
  knownPackages,
  packagesChange,
  packagesDecision,
  rightAlreadyOn,
} from './shared/packages-decision.ts'
import { answered, grant, quoted, startNewRun } from './shared/phrases.ts'
import { pushingJobs } from './shared/pushes.ts'
import { organizationLinks, repositoryLinks } from './shared/settings-links.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail extends KeptByBlock {
  readonly job?: string | undefined
  /** True if no file was read: that nothing is declared follows from what the token has. */
  readonly isUnread?: boolean
  /** True if a refusal, or somebody who knows, says that the default is read-only, which the file alone cannot tell. */
  readonly isSeen: boolean
  /** The default branch, if its version of the file is right already. */
  readonly rightOn?: string | undefined
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
    const has = knownPackages(facts)
    const links = [...repositoryLinks(facts), ...organizationLinks(facts)]
    if (packages === 'unknown' && has === 'read') return { detail: unread(facts), confidence: 'certain', links }
    if (job === undefined || packages !== 'default') return undefined
    const rightOn = rightAlreadyOn(facts)
    const { place, edit } = packagesChange(job, 'write', isUntrusted(facts))
    return {
      detail: { ...undeclared(job, true), rightOn },
      confidence: has === undefined ? 'likely' : 'certain',
      links,
      place,
      ...(rightOn === undefined ? { edit } : {}),
    }
  },
  lint(workflow: WorkflowFacts, { defaultPermissions }: RepositoryFacts): readonly Diagnosis<Detail>[] {
    if (workflow.isOnlyCalled || defaultPermissions === 'write') return []
    const isKnown = defaultPermissions === 'read'
    return pushingJobs(workflow)
      .filter(({ permissions }) => permissions.packages === 'default')
      .map((job) => ({
        detail: undeclared(job, isKnown),
        confidence: isKnown ? 'certain' : 'possible',
        severity: isKnown ? 'error' : 'warning',
        job: job.id,
        ...packagesChange(job, 'write', workflow.runsUntrusted),
      }))
  },
  explain: (_: LogFacts): Diagnosis<Detail> => ({
    detail: { ...keptUnread, isSeen: true },
    confidence: 'likely',
  }),
  words: {
    summary: "Nothing is declared, and the repository's default is read-only",
    title: ({ detail }) =>
      detail.isSeen ? "The default for the job's token is read-only" : "The push depends on the repository's default",
    problem: (params) =>
      params.detail.isUnread
        ? `${answered(params)}The workflow file could not be read. Packages may be read and not written: that is what the read-only default gives a job that has no permissions:.`
        : `${answered(params)}Neither ${theJob(params.detail)} nor its workflow has permissions:, so the repository's default decides. ${params.detail.isSeen ? "It gives this job's token (GITHUB_TOKEN) no packages: write." : 'Repositories made since February 2023 start with a read-only one, which cannot push.'}`,
    remedy(params) {
      const { detail } = params
      return detail.rightOn === undefined
        ? `${grant(params, { ...detail, packages: 'write' })}\nThat works under any default. Or a repository admin raises the default for all workflows: ${defaultSetting}`
        : startNewRun(detail.rightOn)
    },
  },
})

const theJob = ({ job }: Detail): string => (job === undefined ? 'the job' : `the job ${quoted(job)}`)

const unread = ({ run: { job } }: Facts): Detail => ({
  job: job || undefined,
  ...keptUnread,
  isUnread: true,
  isSeen: true,
})

const undeclared = (job: JobFacts, isSeen: boolean): Detail => ({ job: job.id, ...keptBy(job), isSeen })
