import type { Facts, Permissions } from '../facts.ts'
import { isUntrusted, packagesChange } from '../grounds/packages-change.ts'
import { packagesDecision } from '../grounds/packages-decision.ts'
import { isReadRefusal, lacksRead } from '../grounds/read-refusal.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { permissionsBlock } from '../wording/permissions-block.ts'
import { answered } from '../wording/phrases.ts'
import { quoted } from '../wording/quoted.ts'

interface Detail {
  /** The job whose block leaves packages out, where the file shows it. */
  readonly job?: string
  readonly keeps: Permissions
}

/** A pull with the job's token, which may not read packages: a block leaves them out, or the refusal or the runner says so. */
export const missingPackagesRead = defineRule({
  id: 'missing-packages-read',
  layer: 'token',
  settles: 'denial',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (!facts.credential.isJobToken || !isReadRefusal(facts) || !lacksRead(facts)) return undefined
    const { job, packages } = packagesDecision(facts)
    if (job === undefined || packages !== 'none') {
      return { detail: { keeps: { contents: 'read' } }, confidence: 'likely' }
    }
    const detail = { job: job.id, keeps: job.keeps }
    return { detail, confidence: 'certain', ...packagesChange(job, 'read', isUntrusted(facts)) }
  },
  words: {
    title: () => 'The job cannot read packages',
    problem: (told) =>
      `${answered(told)}${told.detail.job === undefined ? "The job's token has no packages: read." : `The permissions: that apply to the job ${quoted(told.detail.job)} do not list packages, and what is not listed is none.`} A private package cannot be pulled without it.`,
    remedy: ({ detail }) =>
      `Give ${detail.job === undefined ? 'the job' : `the job ${quoted(detail.job)}`} this block:\n${permissionsBlock(detail.keeps, 'read')}`,
  },
})
