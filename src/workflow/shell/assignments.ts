import { joined, literal, type PossibleValue, type PossibleValues, union } from '../expressions/possibilities.ts'
import { type Binding, joinedList, listBinding, textBinding, valuesOf } from './bindings.ts'
import { type Fields, fieldsOf, wordValue } from './expansion.ts'
import { bindingBefore, type ShellRun } from './run.ts'
import type { Assignment, Word } from './shell-script.ts'

/** Sets a variable of a script. */
export function assign({ name, isAppending, value }: Assignment, run: ShellRun): void {
  const before = isAppending ? (run.variable(name) ?? bindingBefore(name, run)) : undefined
  run.frame.own.set(name, 'list' in value ? listOf(value.list, before, run) : textOf(value, before, run))
}

function textOf(word: Word, before: Binding | undefined, run: ShellRun): Binding {
  const values = wordValue(word, run)
  return textBinding(before === undefined ? values : joined([valuesOf(before), values]))
}

function listOf(words: readonly Word[], before: Binding | undefined, run: ShellRun): Binding {
  const lists = fieldsOf(words, run).map(({ fields, isSure }) =>
    fields.map((field) => [isSure ? field : { ...field, isSure }]),
  )
  const known = before?.kind === 'list' ? before.lists : before === undefined ? [[]] : listsIn(before.values)
  return listBinding(
    known.flatMap((list) => lists.map((more) => [...list, ...more])),
    () => union([...known.flat(), ...lists.flat()]),
  )
}

/** A text is a list of one element, an empty one of none. */
const listsIn = (values: PossibleValues): readonly (readonly PossibleValues[])[] =>
  values.map((value) => (isEmpty(value) ? [] : [[value]]))

const isEmpty = ({ value }: PossibleValue): boolean =>
  value.kind === 'text' && value.text.every((piece) => piece === '')

/** What a script's own arguments, or those of a function, are. */
export function setArguments(ways: readonly Fields[], run: ShellRun): readonly string[] {
  const lists = ways.map(({ fields }) => fields.map((field) => [field]))
  const set: (readonly [string, Binding])[] = [['@', listBinding(lists, () => union(lists.flat()))]]
  for (let at = 0; at < mostPositions; at++) {
    const values = lists.map((list) => list[at] ?? literal(''))
    set.push([String(at + 1), textBinding(union(values))])
  }
  set.push(['*', textBinding(union(lists.map(joinedList)))])
  for (const [name, binding] of set) run.frame.own.set(name, binding)
  return set.map(([name]) => name)
}

const mostPositions = 9
