import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'

/** Our own code failed: no verdict, and a bug to report. It never stops a build by itself. */
export const internalFault = defineRule({
  id: 'internal-fault',
  subject: 'registry',
  verdict: 'inconclusive',
  severity: 'warning',
  who: 'nobody',
  diagnose: ({ fault: seen }: Facts): Diagnosis<{ seen: string }> | undefined =>
    seen === undefined ? undefined : { detail: { seen }, confidence: 'certain' },
  words: {
    summary: 'A bug of ours. It stops no build',
    title: () => 'ghcr-preflight itself failed',
    problem: ({ detail, images }) =>
      `Asking about ${named(images)} ended with ${quoted(detail.seen)}. This is a bug in ghcr-preflight, not in your workflow; whether access is granted is unknown.`,
    remedy: ({ source }) =>
      `Please open an issue in ghcr-preflight's repository, with ${source === 'check' ? 'what --format json prints' : "this step's output report"}.`,
  },
})
