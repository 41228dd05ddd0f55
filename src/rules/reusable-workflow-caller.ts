import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
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
import { answered, capitalised, grant, quoted, startNewRun } from './shared/phrases.ts'
import { tokenRefusal } from './shared/token-refusal.ts'

interface Detail extends KeptByBlock {
  /** The file that calls, if it is known. */
  readonly file?: string | undefined
  readonly job?: string | undefined
  readonly packages: string
  /** True if the calling workflow is called by another in its turn. */
  readonly isCalled: boolean
  /** The default branch, if its version of the files is right already. */
  readonly rightOn?: string | undefined
}

/** The job is in a called workflow that declares nothing: its caller's permissions are the ceiling (docs/facts.md, Permissions). */
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
    const rightOn = rightAlreadyOn(facts)
    const detail = {
      file: job?.file ?? facts.run.workflow?.path,
      job: job?.id,
      packages,
      ...(job === undefined ? keptUnread : keptBy(job)),
      isCalled: job !== undefined && known(facts.running)?.callers.at(-1) !== job,
      rightOn,
    }
    const isKnown = knownPackages(facts) !== undefined
    const confidence = isKnown || (isShown && refusal === 'for-the-token') ? 'certain' : 'likely'
    if (job === undefined) return { detail, confidence }
    const { place, edit } = packagesChange(job, 'write', isUntrusted(facts))
    return { detail, confidence, place, ...(rightOn === undefined ? { edit } : {}) }
  },
  explain: (_: LogFacts): Diagnosis<Detail> => ({
    detail: { packages: 'unknown', ...keptUnread, isCalled: false },
    confidence: 'likely',
  }),
  words: {
    summary: "The job is in a called workflow, and the caller's file has to allow it",
    title: () => 'The calling workflow has to allow packages: write',
    problem: (params) =>
      `${answered(params)}A job in a reusable workflow gets no more than the job that calls it gives. ${gives(params.detail)}`,
    remedy(params) {
      const { detail } = params
      if (detail.rightOn !== undefined) return startNewRun(detail.rightOn)
      const called =
        '\nThat workflow is called by another in its turn: the job that calls it has to allow packages: write too.'
      return `Change the calling file${detail.file === undefined ? '' : `, ${quoted(detail.file)}`}, not the called one; the calling job is the one with uses:. ${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`
    },
  },
})

function gives({ file, job, packages }: Detail): string {
  const caller = capitalised(job === undefined ? 'the caller' : `the job ${quoted(job)}`)
  const where = file === undefined ? '' : ` in ${quoted(file)}`
  if (packages === 'unknown') return `${caller}${where} does not give packages: write.`
  return packages === 'default'
    ? `${caller}${where} declares no permissions:, so the repository's default decides, which is read-only.`
    : `${caller}${where} gives packages: ${packages}.`
}
