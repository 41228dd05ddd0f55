import type { Contexts } from '../expressions/contexts.ts'
import { asText, literal, literalOf, type PossibleValue, type PossibleValues } from '../expressions/possibilities.ts'
import type { ReadFile } from '../repository-files.ts'
import type { Home } from './home.ts'

/** An option with its value, `true` where it has none. */
export interface Option {
  readonly name: string
  readonly value: PossibleValues
}

/** What a program may look at beside its words. */
export interface CallAround {
  readonly contexts: Contexts
  /** What it is fed on its standard input. */
  readonly input: PossibleValues | undefined
  /** Whose logins it uses. */
  readonly home: Home
  /** True if the environment, or a variable of the script, holds a secret. */
  readonly mayHoldSecret: boolean
  /** What its environment, or the script, holds in a variable; undefined if nobody sets it. */
  variable(name: string): PossibleValues | undefined
  /** Reads a file by its path from the script's folder, if that is possible. */
  readonly readFile: ReadFile
}

/** A call of a program in a script: its operands without options, and its options. */
export interface ProgramCall extends CallAround {
  readonly program: string
  /** All of its words behind the program. */
  readonly words: readonly PossibleValue[]
  readonly operands: readonly PossibleValues[]
  readonly options: readonly Option[]
}

/** The text of a field that is known whole; empty for any other. */
export const textOfField = (field: PossibleValue | undefined): string => (field && literalOf(asText(field.value))) ?? ''

/** The program's own name: `/usr/local/bin/crane` and `./crane.exe` are crane. */
export function programName(text: string): string {
  const at = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'))
  return text.slice(at + 1).replace(/\.(exe|cmd)$/, '')
}

/** Sorts the words behind a program into operands and options, of which some take the next word as their value. */
export function readProgramCall(
  words: readonly PossibleValue[],
  valueOptions: ReadonlySet<string>,
  around: CallAround,
): ProgramCall {
  const [first, ...rest] = words
  const operands: PossibleValues[] = []
  const options: Option[] = []
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]
    if (word === undefined) continue
    const option = optionIn(word)
    if (option === undefined) operands.push([word])
    else if (option.value !== undefined) options.push({ name: option.name, value: [option.value] })
    else if (valueOptions.has(option.name) || valueOptions.has(`-${option.name}`))
      options.push({ name: option.name, value: rest.slice(++at, at + 1) })
    else options.push({ name: option.name, value: literal('true') })
  }
  return {
    ...around,
    program: programName(textOfField(first)),
    words: rest,
    operands: operands.filter((value) => !isEmpty(value)),
    options,
  }
}

const isEmpty = ([value]: PossibleValues): boolean => value?.value.kind === 'text' && literalOf(value.value.text) === ''

function optionIn(word: PossibleValue): { name: string; value: PossibleValue | undefined } | undefined {
  const [first, ...more] = asText(word.value)
  const found = typeof first === 'string' ? /^(--?[A-Za-z][\w.-]*)(?:[=:](.*))?$/s.exec(first) : null
  const [, name = '', text] = found ?? []
  if (found === null || (text === undefined && more.length > 0)) return undefined
  if (text === undefined) return { name, value: undefined }
  return {
    name,
    value: { ...word, value: { kind: 'text', text: text === '' && more.length > 0 ? more : [text, ...more] } },
  }
}

/** Values of the options with one of these names. */
export const optionValues = (call: ProgramCall, names: readonly string[]): readonly PossibleValues[] =>
  call.options.filter(({ name }) => names.includes(name)).map(({ value }) => value)

/** Whether the first operands are these words. */
export const startsWithWords = ({ operands }: ProgramCall, words: readonly string[]): boolean =>
  words.every((word, index) => textOfField(operands[index]?.[0]) === word)

/** Whether nothing is known of a value. */
export const isUnknown = ({ value }: PossibleValue): boolean =>
  asText(value).every((piece) => typeof piece !== 'string' && piece.kind === 'unknown')

/** What is behind a beginning, such as the `key=` of `key=value`; values that begin otherwise are left out. */
export const behind = (values: PossibleValues, beginning: RegExp): PossibleValues =>
  values.flatMap(({ value, ...more }) => {
    const [first, ...rest] = asText(value)
    const found = typeof first === 'string' ? beginning.exec(first)?.[0].length : undefined
    if (typeof first !== 'string' || found === undefined) return []
    return [
      {
        ...more,
        value: { kind: 'text', text: found < first.length || rest.length === 0 ? [first.slice(found), ...rest] : rest },
      },
    ]
  })
