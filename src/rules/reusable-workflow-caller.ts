import { type Facts, known, type Permissions } from '../facts.ts'
import { isUntrusted, packagesChange } from '../grounds/packages-change.ts'
import { leavesWriteOut, packagesDecision } from '../grounds/packages-decision.ts'
import { tokenRefusal } from '../grounds/token-refusal.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { permissionsBlock } from '../wording/permissions-block.ts'
import { answered } from '../wording/phrases.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  /** The file that calls, where it is known. */
  readonly file?: string
  readonly job?: string
  readonly packages: string
  readonly keeps: Permissions
  /** Whether the calling workflow is called by another in its turn. */
  readonly isCalled: boolean
}

/** The job stands in a called workflow that declares nothing: its caller's permissions are the ceiling (docs/facts.md, Permissions). */
export const reusableWorkflowCaller = defineRule({
  id: 'reusable-workflow-caller',
  layer: 'token',
  settles: 'denial',
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
        keeps: job?.keeps ?? { contents: 'read' },
        isCalled: job !== undefined && known(facts.running)?.callers.at(-1) !== job,
      },
      confidence: isShown && refusal === 'for-the-token' ? 'certain' : 'likely',
      ...(job === undefined ? {} : packagesChange(job, 'write', isUntrusted(facts))),
    }
  },
  words: {
    title: () => 'The calling workflow has to allow packages: write',
    problem: (told) =>
      `${answered(told)}This job is in a reusable workflow, and gets no more than the calling job gives. ${gives(told.detail)}`,
    remedy: ({ detail }) =>
      `Change the calling file, not the called one: give ${detail.job === undefined ? 'the calling job' : `the job ${quoted(detail.job)}`} (the one with uses:)${detail.file === undefined ? '' : ` in ${quoted(detail.file)}`} this block:\n${permissionsBlock(detail.keeps, 'write')}${detail.isCalled ? '\nThat workflow is called by another in its turn: the job that calls it has to allow packages: write too.' : ''}`,
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
