import type { Permissions } from '../github/permission-scopes.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { isUntrusted, leavesWriteOut, packagesChange, packagesDecision } from './shared/packages-decision.ts'
import { answered, permissionsBlock, quoted } from './shared/phrases.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail {
  /** The file that calls, where it is known. */
  readonly file?: string
  readonly job?: string
  readonly packages: string
  readonly requiredPermissions: Permissions
  /** Whether the calling workflow is called by another in its turn. */
  readonly isCalled: boolean
}

/** The job stands in a called workflow that declares nothing: its caller's permissions are the ceiling (docs/facts.md, Permissions). */
export const reusableWorkflowCaller = defineRule({
  id: 'reusable-workflow-caller',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const refusal = tokenRefusal(facts)
    const { decider, job, packages } = packagesDecision(facts)
    if (refusal === undefined || decider !== 'caller' || packages === 'write') return undefined
    const isShown = leavesWriteOut(packages)
    if (!isShown && refusal === 'without-a-reason') return undefined
    const file = job?.file ?? facts.run.workflow?.path
    return {
      detail: {
        ...(file === undefined ? {} : { file }),
        ...(job === undefined ? {} : { job: job.id }),
        packages,
        requiredPermissions: job?.requiredPermissions ?? { contents: 'read' },
        isCalled: job !== undefined && known(facts.running)?.callers.at(-1) !== job,
      },
      confidence: isShown && refusal === 'for-the-token' ? 'certain' : 'likely',
      ...(job === undefined ? {} : packagesChange(job, 'write', isUntrusted(facts))),
    }
  },
  words: {
    summary: "The job is in a called workflow, and the caller's file has to allow it",
    title: () => 'The calling workflow has to allow packages: write',
    problem: (params) =>
      `${answered(params)}This job is in a reusable workflow, and gets no more than the calling job gives. ${gives(params.detail)}`,
    remedy: ({ detail }) =>
      `Change the calling file, not the called one: give ${detail.job === undefined ? 'the calling job' : `the job ${quoted(detail.job)}`} (the one with uses:)${detail.file === undefined ? '' : ` in ${quoted(detail.file)}`} this block:\n${permissionsBlock(detail.requiredPermissions, 'write')}${detail.isCalled ? '\nThat workflow is called by another in its turn: the job that calls it has to allow packages: write too.' : ''}`,
  },
})

function gives({ file, job, packages }: Detail): string {
  const caller = job === undefined ? 'The caller' : `The job ${quoted(job)}`
  const where = file === undefined ? '' : ` in ${quoted(file)}`
  if (packages === 'unknown') return `${caller}${where} does not give packages: write.`
  return packages === 'default'
    ? `${caller}${where} declares no permissions:, so the repository's default decides, which is read-only.`
    : `${caller}${where} gives packages: ${packages}.`
}
