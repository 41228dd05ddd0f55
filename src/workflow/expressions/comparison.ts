import {
  anyBoolean,
  asText,
  isJobToken,
  literalOf,
  ofJson,
  type PossibleValue,
  type PossibleValues,
  type Text,
  unknown,
  unsure,
  type Value,
  varies,
} from './possibilities.ts'

/**
 * Compares two values as GitHub does (docs.github.com, "Evaluate expressions", operators): two texts in any case, all else by
 * their numbers, and what is no number equals nothing. The answer is unknown where a value is.
 */
export function compare(operator: string, left: PossibleValue, right: PossibleValue): PossibleValues {
  const [one, other] = [asText(left.value), asText(right.value)]
  const [known, otherKnown] = [literalOf(one), literalOf(other)]
  if ((known === '' && isNeverEmpty(other)) || (otherKnown === '' && isNeverEmpty(one)))
    return operator === '==' || operator === '!=' ? sureOf(left, right, ofJson(operator === '!=')) : unknown
  if (known === undefined || otherKnown === undefined) return varies(one) && varies(other) ? anyBoolean : unknown
  return sureOf(left, right, ofJson(holds(operator, left.value, right.value, known, otherKnown)))
}

const sureOf = (left: PossibleValue, right: PossibleValue, answer: PossibleValues): PossibleValues =>
  left.isSure && right.isSure ? answer : unsure(answer)

/** The job's own token is never empty, nor is a text of which a part is known. */
const isNeverEmpty = (text: Text): boolean =>
  text.some((piece) => (typeof piece === 'string' ? piece !== '' : isJobToken(piece)))

function holds(operator: string, left: Value, right: Value, one: string, other: string): boolean {
  const isTextual = left.kind === 'text' && right.kind === 'text'
  const order = isTextual ? textOrder(one, other) : numberOf(left, one) - numberOf(right, other)
  switch (operator) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    default:
      return order >= 0
  }
}

const textOrder = (one: string, other: string): number => {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  return left === right ? 0 : left < right ? -1 : 1
}

function numberOf(value: Value, text: string): number {
  if (value.kind === 'json') return Number(value.json)
  return text.trim() === '' ? 0 : Number(text)
}
