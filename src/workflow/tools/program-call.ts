import { asText, literal, literals, type PossibleValues, unknown } from '../expressions/possibilities.ts'
import type { Command } from '../shell/shell-script.ts'
import { type ShellState, wordValue } from '../shell/shell-values.ts'

/** An option with its value, `true` where it has none. */
export interface Option {
  readonly name: string
  readonly value: PossibleValues
  /** True where an expression decides whether the option is there. */
  readonly isOptional: boolean
}

/** A call of a program in a script: its operands without options, and its options. */
export interface ProgramCall {
  readonly program: string
  readonly operands: readonly PossibleValues[]
  readonly options: readonly Option[]
  readonly command: Command
  readonly shell: ShellState
}

/** The words of a command with their values, without what only runs another command: `sudo`, `if`, `nix develop -c`. */
export const callOf = (command: Command, shell: ShellState): readonly PossibleValues[] =>
  insideNix(wordsOf(command, shell))

/** The program may come with words of its own, out of a variable or behind `eval`. */
function wordsOf(command: Command, shell: ShellState): readonly PossibleValues[] {
  const values = command.words.map((word) => wordValue(word, shell))
  const at = prefixLength(values)
  const [first = '', ...more] =
    literals(values[at] ?? [])[0]
      ?.trim()
      .split(/\s+/) ?? []
  const isSplit = command.words[at]?.some(({ kind }) => kind !== 'text') || literals(values[at - 1] ?? [])[0] === 'eval'
  if (!isSplit || more.length === 0) return values.slice(at)
  return withoutPrefix([...[first, ...more].map(literal), ...values.slice(at + 1)])
}

/** What `nix run nixpkgs#skopeo -- copy …` and `nix develop -c docker push …` run (nix.dev, "nix run", "nix develop"). */
function insideNix(words: readonly PossibleValues[]): readonly PossibleValues[] {
  const [program = '', verb = '', ...texts] = words.map((word) => literals(word)[0] ?? '')
  if (program !== 'nix') return words
  if (verb === 'run') {
    const name = texts.map((text) => /\bnixpkgs\b[^#]*#(?:[\w-]+\.)*([\w-]+)$/.exec(text)?.[1]).find(Boolean)
    const end = texts.indexOf('--')
    return name === undefined || end === -1 ? words : [literal(name), ...words.slice(end + 3)]
  }
  const at = texts.findIndex((text) => text === '-c' || text === '--command')
  return at === -1 || !['develop', 'shell'].includes(verb) ? words : withoutPrefix(words.slice(at + 3))
}

const withoutPrefix = (words: readonly PossibleValues[]): readonly PossibleValues[] => words.slice(prefixLength(words))

const keywords: ReadonlySet<string> = new Set(['if', 'then', 'elif', 'else', 'do', 'while', 'until', '!', '{', '&'])
const runners: ReadonlySet<string> = new Set(
  'sudo time exec command env nohup timeout eval xargs retry nice stdbuf npx bunx ionice setsid travis_retry with_backoff'.split(
    ' ',
  ),
)

function prefixLength(words: readonly PossibleValues[]): number {
  let at = 0
  let isRun = false
  for (; at < words.length; at++) {
    const text = literals(words[at] ?? [])[0] ?? ''
    if (keywords.has(text)) continue
    if (runners.has(text)) isRun = true
    else if (!isRun || !/^(-|[A-Za-z_]\w*=|\d+[smh]?$)|^\{\}$/.test(text)) break
  }
  return at
}

/** The program's own name: `/usr/local/bin/crane` and `./crane.exe` are crane. */
export const programName = (first: PossibleValues | undefined): string =>
  (first &&
    literals(first)[0]
      ?.replace(/^.*[\\/]/, '')
      .replace(/\.(exe|cmd)$/, '')) ??
  ''

/** Sorts the words behind a program into operands and options. */
export function readProgramCall(
  words: readonly PossibleValues[],
  valueOptions: ReadonlySet<string>,
  command: Command,
  shell: ShellState,
): ProgramCall {
  const [first, ...rest] = words
  const operands: PossibleValues[] = []
  const options: Option[] = []
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? unknown
    const option = optionIn(word)
    if (option === undefined) operands.push(word)
    else if (option.value !== undefined || !valueOptions.has(option.name))
      options.push({ ...option, value: option.value ?? literal('true') })
    else options.push({ ...option, value: rest[++at] ?? unknown })
  }
  return { program: programName(first), operands: operands.filter((value) => !isEmpty(value)), options, command, shell }
}

const isEmpty = (value: PossibleValues): boolean => value.length === 1 && literals(value)[0] === ''

function optionIn(
  word: PossibleValues,
): { name: string; value: PossibleValues | undefined; isOptional: boolean } | undefined {
  for (const { value } of word) {
    const [first, ...more] = value.kind === 'text' ? value.text : []
    const found = typeof first === 'string' ? /^(--?[A-Za-z][\w.-]*)(?:[=:]([\s\S]*))?$/.exec(first) : null
    if (found === null) continue
    const [, name = '', text] = found
    const isOptional = word.length > 1
    if (text === undefined) return more.length === 0 ? { name, value: undefined, isOptional } : undefined
    return { name, value: [{ value: { kind: 'text', text: [text, ...more] }, isSure: true }], isOptional }
  }
  return undefined
}

/** Values of the options with one of these names. */
export const optionValues = (call: ProgramCall, names: readonly string[]): readonly PossibleValues[] =>
  call.options.filter(({ name }) => names.includes(name)).map(({ value }) => value)

/** Whether the first operands are these words. */
export const startsWithWords = ({ operands }: ProgramCall, words: readonly string[]): boolean =>
  words.every((word, index) => literals(operands[index] ?? []).includes(word))

/** Whether nothing is known of a value. */
export const isUnknown = ({ value }: PossibleValues[number]): boolean =>
  asText(value).every((piece) => typeof piece !== 'string' && piece.kind === 'unknown')

/** What stands behind a beginning, such as the `key=` of `key=value`; values that begin otherwise are left out. */
export const behind = (values: PossibleValues, beginning: RegExp): PossibleValues =>
  values.flatMap(({ value, isSure }) => {
    const [first, ...more] = asText(value)
    const found = typeof first === 'string' ? beginning.exec(first)?.[0].length : undefined
    return typeof first !== 'string' || found === undefined
      ? []
      : [{ value: { kind: 'text', text: [first.slice(found), ...more] }, isSure }]
  })

/** What the environment of a call, its own assignments and the script's included, holds in a variable; nothing where nobody sets it. */
export function variableOf({ command, shell }: ProgramCall, name: string): PossibleValues | undefined {
  const own = command.assignments.some((assignment) => assignment.name === name)
  return own || shell.variables.has(name) ? shell.variables.get(name) : shell.contexts.env.get(name)
}
