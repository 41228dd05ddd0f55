import type { Contexts } from '../expressions/contexts.ts'
import { evaluateExpression } from '../expressions/evaluate.ts'
import {
  asText,
  joined,
  literal,
  literalOf,
  type PossibleValue,
  type PossibleValues,
  type Text,
  unknown,
} from '../expressions/possibilities.ts'
import { type Binding, textBinding, valuesOf } from './bindings.ts'
import { parameterValue } from './parameter-expansion.ts'
import type { Script, Word, WordPart } from './shell-script.ts'

/** What the value of a word is made from. */
export interface Expander {
  readonly contexts: Contexts
  /** What a variable holds; undefined if nothing is known to set it. */
  variable(name: string): Binding | undefined
  /** What the commands of a substitution print. */
  printed(body: Script): PossibleValues
}

/** The values of a word that is not split: of an assignment, or of a target. */
export const wordValue = (word: Word, expander: Expander): PossibleValues =>
  joined(word.map((part) => valuesOf(partValue(part, expander))))

function partValue(part: WordPart, expander: Expander): Binding {
  switch (part.kind) {
    case 'text':
      return textBinding(literal(part.text))
    case 'expression':
      return textBinding(evaluateExpression(part.text, expander.contexts))
    case 'variable':
      return parameterValue(part, expander.variable(part.name), () => wordValue(part.operand, expander))
    case 'substitution':
      return textBinding(expander.printed(part.body))
  }
}

/** One way in which words may be split into fields (POSIX Shell Command Language, 2.6.5). */
export interface Fields {
  readonly fields: readonly PossibleValue[]
  /** True if some run certainly gets these. */
  readonly isSure: boolean
}

/** More ways than this are not told apart. */
const mostWays = 32

/** A word of more parts names nothing that matters here. */
const mostParts = 200

interface Way {
  readonly fields: PossibleValue[]
  isSure: boolean
}

/** The fields that words are split into, each way; an unknown field for a word that has too many ways. */
export function fieldsOf(words: readonly Word[], expander: Expander): readonly Fields[] {
  let ways: readonly Way[] = [{ fields: [], isSure: true }]
  for (const word of words) {
    const found = fieldsOfWord(word, expander)
    const additions = ways.length * found.length > mostWays ? [unknownWay()] : found
    const [only] = additions
    if (only !== undefined && additions.length === 1) for (const way of ways) append(way, only)
    else ways = ways.flatMap((way) => additions.map((addition) => append(copied(way), addition)))
  }
  return ways
}

const unknownWay = (): Way => ({ fields: [...unknown], isSure: false })

const copied = ({ fields, isSure }: Way): Way => ({ fields: [...fields], isSure })

function append(way: Way, { fields, isSure }: Way): Way {
  for (const field of fields) way.fields.push(field)
  way.isSure &&= isSure
  return way
}

/** A word that is being split: its fields so far, and the one that goes on. */
interface Draft extends Way {
  open: PossibleValue | undefined
}

function fieldsOfWord(word: Word, expander: Expander): readonly Way[] {
  if (word.length > mostParts) return [unknownWay()]
  let drafts: readonly Draft[] = [{ fields: [], isSure: true, open: undefined }]
  for (const part of word) {
    const isSplit = part.kind !== 'text' && !part.isQuoted
    const next = waysOf(partValue(part, expander))
    const [only] = next
    if (drafts.length * next.length > mostWays) return [unknownWay()]
    if (only !== undefined && next.length === 1) for (const draft of drafts) goOn(draft, only, isSplit)
    else drafts = drafts.flatMap((draft) => next.map((way) => branched(draft, way, isSplit)))
  }
  for (const draft of drafts) close(draft)
  return drafts
}

/** The texts that a part may be, each with the elements of a list. */
const waysOf = (binding: Binding): readonly PossibleValues[] =>
  binding.kind === 'text'
    ? binding.values.map((value) => [value])
    : binding.lists.flatMap((list) => (list.every(({ length }) => length === 1) ? [list.flat()] : [unknown]))

function branched(draft: Draft, elements: PossibleValues, isSplit: boolean): Draft {
  const next: Draft = { ...draft, fields: [...draft.fields] }
  goOn(next, elements, isSplit)
  next.isSure &&= elements.every(({ isSure }) => isSure)
  return next
}

function goOn(draft: Draft, elements: PossibleValues, isSplit: boolean): void {
  // A list without elements is no field, even in quotes.
  if (elements.length === 0 && draft.open !== undefined && literalOf(asText(draft.open.value)) === '')
    draft.open = undefined
  for (const [index, element] of elements.entries()) {
    if (index > 0) close(draft)
    if (isSplit) addSplit(draft, element)
    else draft.open = extended(draft.open, asText(element.value), element)
  }
}

function close(draft: Draft): void {
  if (draft.open !== undefined) draft.fields.push(draft.open)
  draft.open = undefined
}

function addSplit(draft: Draft, element: PossibleValue): void {
  for (const piece of asText(element.value)) {
    const [first = '', ...more] = typeof piece === 'string' ? piece.split(/\s+/) : []
    if (typeof piece !== 'string') draft.open = extended(draft.open, [piece], element)
    else if (first !== '') draft.open = extended(draft.open, [first], element)
    for (const one of more) {
      close(draft)
      if (one !== '') draft.open = extended(undefined, [one], element)
    }
  }
}

/** The fields of one that is split after all. */
export function splitFields(field: PossibleValue): PossibleValues {
  const draft: Draft = { fields: [], isSure: true, open: undefined }
  addSplit(draft, field)
  close(draft)
  return draft.fields
}

function extended(open: PossibleValue | undefined, text: Text, { isSure, from }: PossibleValue): PossibleValue {
  const piece: PossibleValue = { value: { kind: 'text', text }, isSure, ...(from !== undefined && { from }) }
  if (open === undefined) return piece
  const [whole = piece] = joined([[open], [piece]])
  return whole
}
