import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { named, quoted } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  /** What the registry answered, if it was this program that asked. */
  readonly seen?: string | undefined
}

/** A limit, sometimes in the disguise of a 403: no verdict, and it passes by itself (docs/facts.md, Refusals). */
export const rateLimited = defineRule({
  id: 'rate-limited',
  subject: 'registry',
  verdict: 'inconclusive',
  severity: 'warning',
  who: 'nobody',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const answer = known(facts.answer)
    return answer?.kind === 'unanswered' && answer.reason === 'rate-limited'
      ? { detail: { seen: answer.detail }, confidence: 'certain' }
      : undefined
  },
  explain: (_: LogFacts): Diagnosis<Detail> => ({ detail: {}, confidence: 'likely' }),
  words: {
    summary: 'The registry asked to slow down',
    title: () => 'The registry is limiting requests',
    problem: ({ detail, images }) =>
      detail.seen === undefined
        ? 'The registry is limiting requests, at times in the words of a refusal. It says nothing about permissions.'
        : `Asking about ${named(images)} ended with ${quoted(detail.seen)}. That is a rate limit, not a refusal; whether access is granted is unknown.`,
    remedy: ({ source }) =>
      `Wait a few minutes, then ${source === 'check' ? 'ask again' : 'choose Re-run jobs → Re-run failed jobs'}. If many jobs push at once, run fewer side by side, in strategy:${toCopy('max-parallel: 2')}`,
  },
})
