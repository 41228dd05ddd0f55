import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'

/** A limit, sometimes in the disguise of a 403: no verdict, and it passes by itself (docs/facts.md, Refusals). */
export const rateLimited = defineRule({
  id: 'rate-limited',
  subject: 'registry',
  verdict: 'inconclusive',
  severity: 'warning',
  who: 'nobody',
  diagnose(facts: Facts): Diagnosis<{ seen: string }> | undefined {
    const answer = known(facts.answer)
    return answer?.kind === 'unanswered' && answer.reason === 'rate-limited'
      ? { detail: { seen: answer.detail }, confidence: 'certain' }
      : undefined
  },
  words: {
    summary: 'The registry asked to slow down',
    title: () => 'The registry is limiting requests',
    problem: ({ detail, images }) =>
      `Asking about ${named(images)} ended with ${quoted(detail.seen)}. That is a rate limit, not a refusal; whether access is granted is unknown.`,
    remedy: () =>
      'Wait a few minutes, then choose Re-run jobs → Re-run failed jobs. If many jobs push at once, run fewer side by side: in strategy:, set max-parallel: 2',
  },
})
