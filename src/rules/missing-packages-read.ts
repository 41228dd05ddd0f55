import type { Facts } from '../preflight/facts.ts'
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
import { answered, grant, quoted } from './shared/phrases.ts'
import { isReadRefusal, lacksRead } from './shared/read-refusal.ts'

interface Detail extends KeptByBlock {
  /** The job whose block leaves packages out, or that has none, if the file shows it. */
  readonly job?: string | undefined
  readonly isDefault: boolean
}

const unread: Detail = { isDefault: false, ...keptUnread }

/**
 * A pull with the job's token, which may not read packages: a block leaves them out, or the refusal, the runner or
 * GitHub's REST API says so.
 */
export const missingPackagesRead = defineRule({
  id: 'missing-packages-read',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (!facts.credential.isJobToken || !isReadRefusal(facts) || !lacksRead(facts)) return undefined
    const { job, packages } = packagesDecision(facts)
    const isDefault = packages === 'default'
    const isKnown = knownPackages(facts) !== undefined
    if (job === undefined || !(isDefault || packages === 'none'))
      return { detail: unread, confidence: isKnown ? 'certain' : 'likely' }
    const detail = { job: job.id, isDefault, ...keptBy(job) }
    const confidence = isDefault && !isKnown ? 'likely' : 'certain'
    return { detail, confidence, ...packagesChange(job, 'read', isUntrusted(facts)) }
  },
  explain: (_: LogFacts): Diagnosis<Detail> => ({ detail: unread, confidence: 'likely' }),
  words: {
    summary: 'The job is not allowed to read packages, so it cannot pull',
    title: () => 'The job cannot read packages',
    problem: (params) =>
      `${answered(params)}${reason(params.detail)} A private package cannot be pulled without packages: read.`,
    remedy: (params) => grant(params, { ...params.detail, packages: 'read' }),
  },
})

function reason({ isDefault, job }: Detail): string {
  if (job === undefined) return "The job's token (GITHUB_TOKEN) may not read packages."
  return isDefault
    ? `No permissions: apply to the job ${quoted(job)}, so the repository's default decides. It does not let the job's token (GITHUB_TOKEN) read packages.`
    : `The permissions: that apply to the job ${quoted(job)} do not list packages, and what is not listed is none.`
}
