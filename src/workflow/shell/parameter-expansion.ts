import { lowered } from '../expressions/lowered.ts'
import {
  asText,
  hole,
  literal,
  literalOf,
  type PossibleValue,
  type PossibleValues,
  truthOf,
  union,
  unknown,
  unsure,
} from '../expressions/possibilities.ts'
import { type Binding, textBinding, valuesOf } from './bindings.ts'
import type { VariablePart } from './shell-script.ts'

/** What `$name` and `${name:-operand}` come to (Bash Reference Manual, "Shell Parameter Expansion"). */
export function parameterValue(
  { name, operator, operand }: VariablePart,
  binding: Binding | undefined,
  operandValue: () => PossibleValues,
): Binding {
  if (/^\[[@*]\]$/.test(operator)) return operand.length === 0 ? (binding ?? nothing) : textBinding(unknown)
  if (operator === '' && operand.length === 0)
    return name === '@' || name === '*' ? (binding ?? nothing) : scalar(binding)
  return textBinding(changed(operator, binding && valuesOf(binding), operandValue))
}

const nothing: Binding = textBinding(unknown)

/** A list without an index is its first element. */
function scalar(binding: Binding | undefined): Binding {
  if (binding?.kind !== 'list') return binding ?? nothing
  return textBinding(union(binding.lists.map(([first = literal('')]) => first)))
}

function changed(operator: string, values: PossibleValues | undefined, operand: () => PossibleValues): PossibleValues {
  switch (operator) {
    case ':-':
    case '-':
    case ':=':
    case '=':
      return values === undefined ? union([operand(), unknown]) : filled(values, operand)
    case ':+':
    case '+':
      return values === undefined ? union([literal(''), unsure(operand())]) : replaced(values, operand)
    case ':?':
    case '?':
      return values ?? unknown
    case ',':
    case ',,':
    case '@L':
      return lowered(values ?? unknown)
    case ':':
      return slug
    default:
      return operator.startsWith('[') ? (values ?? unknown) : trimmed(operator, values ?? unknown, operand())
  }
}

/** A part of a commit's name, most often. */
const slug = hole('', 'component', 'unknown')

/** The values, with an operand for those that are empty. */
const filled = (values: PossibleValues, operand: () => PossibleValues): PossibleValues =>
  union(values.map((one) => (literalOf(asText(one.value)) === '' ? operand() : [one])))

/** An operand for the values that are not empty. */
const replaced = (values: PossibleValues, operand: () => PossibleValues): PossibleValues =>
  union(values.map((one) => replacement(one, operand)))

function replacement({ value, isSure }: PossibleValue, operand: () => PossibleValues): PossibleValues {
  const text = literalOf(asText(value))
  if (text === '') return literal('')
  const isThere = text !== undefined || truthOf(value) === true
  const values = isSure ? operand() : unsure(operand())
  return isThere ? values : union([literal(''), values])
}

/** `${name#v}`, `${name%-*}`: what is left of texts that are known whole; a path without its folders is a component. */
function trimmed(operator: string, values: PossibleValues, pattern: PossibleValues): PossibleValues {
  const [first] = pattern
  const text = first && literalOf(asText(first.value))
  if (operator === '##' && text === '*/') return union(values.map((one) => withoutFolders(one)))
  if (text === undefined || pattern.length > 1 || !/^[#%]{1,2}$/.test(operator)) return unknown
  return union(values.map((one) => withoutAffix(one, operator, text)))
}

function withoutFolders({ value, isSure }: PossibleValue): PossibleValues {
  const text = literalOf(asText(value))
  if (text === undefined) return slug
  const rest = literal(text.slice(text.lastIndexOf('/') + 1))
  return isSure ? rest : unsure(rest)
}

/** Patterns with a sign for anything are followed only where it is outermost: `-*` from the end, `*-` from the beginning. */
function withoutAffix({ value, isSure }: PossibleValue, operator: string, pattern: string): PossibleValues {
  const text = literalOf(asText(value))
  const isPrefix = operator.startsWith('#')
  const [fixed, isOpen] = isPrefix
    ? [pattern.replace(/^\*/, ''), pattern.startsWith('*')]
    : [pattern.replace(/\*$/, ''), pattern.endsWith('*')]
  if (text === undefined || fixed === '' || /[*?[\]\\]/.test(fixed)) return unknown
  const rest = literal(
    isPrefix ? behindPrefix(text, fixed, operator, isOpen) : beforeSuffix(text, fixed, operator, isOpen),
  )
  return isSure ? rest : unsure(rest)
}

function behindPrefix(text: string, fixed: string, operator: string, isOpen: boolean): string {
  const at = !isOpen
    ? text.startsWith(fixed)
      ? 0
      : -1
    : operator === '#'
      ? text.indexOf(fixed)
      : text.lastIndexOf(fixed)
  return at === -1 ? text : text.slice(at + fixed.length)
}

function beforeSuffix(text: string, fixed: string, operator: string, isOpen: boolean): string {
  const end = text.endsWith(fixed) ? text.length - fixed.length : -1
  const at = !isOpen ? end : operator === '%' ? text.lastIndexOf(fixed) : text.indexOf(fixed)
  return at === -1 ? text : text.slice(0, at)
}
