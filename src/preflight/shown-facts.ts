import type { Observed } from '../http/observed.ts'
import type { Redact } from '../http/redact.ts'
import type { Answer, Refused } from '../oci/answer.ts'
import type { Facts } from './facts.ts'

/** Characters that are kept of a text that a server wrote. */
const longestText = 2000

/** Takes secrets out of what servers wrote, as some echo what they were sent, then cuts it: only now, for it was judged as it came. */
export function shownFacts(facts: Facts, redact: Redact): Facts {
  const shown = (text: string) => redact(text).slice(0, longestText)
  return {
    ...facts,
    answer: shownAnswer(facts.answer, shown),
    controlRequest: shownAnswer(facts.controlRequest, shown),
    package: withoutSecrets(facts.package, shown),
    owner: withoutSecrets(facts.owner, shown),
    health: withoutSecrets(facts.health, shown),
    running: withoutSecrets(facts.running, shown),
    onDefaultBranch: withoutSecrets(facts.onDefaultBranch, shown),
  }
}

/** Of an observation only the error is a text that is shown. */
const withoutSecrets = <T>(fact: Observed<T>, shown: Redact): Observed<T> =>
  fact.kind === 'failed' ? { ...fact, error: shown(fact.error) } : fact

function shownAnswer(fact: Observed<Answer>, shown: Redact): Observed<Answer> {
  if (fact.kind !== 'observed') return withoutSecrets(fact, shown)
  const { value } = fact
  if (value.kind === 'refused') return { ...fact, value: shownRefusal(value, shown) }
  if (value.kind === 'granted') return fact
  const refusal = value.refusal && shownRefusal(value.refusal, shown)
  return { ...fact, value: { ...value, detail: shown(value.detail), ...(refusal && { refusal }) } }
}

const shownRefusal = ({ code, message, ...refusal }: Refused, shown: Redact): Refused => ({
  ...refusal,
  ...(code !== undefined && { code: shown(code) }),
  ...(message !== undefined && { message: shown(message) }),
})
