import { lowered } from '../expressions/lowered.ts'
import {
  asText,
  joined,
  literal,
  literalOf,
  literals,
  type PossibleValues,
  union,
  unknown,
} from '../expressions/possibilities.ts'
import { assign, setArguments } from './assignments.ts'
import { textBinding, valuesOf } from './bindings.ts'
import { fieldsOf, wordValue } from './expansion.ts'
import { fileOf, set, writeTo } from './github-files.ts'
import { linesOf } from './printed.ts'
import {
  emptyBranch,
  endScope,
  goOnBehind,
  type Level,
  performUnknown,
  runBranch,
  type ShellRun,
  setLocal,
} from './run.ts'
import { type Command, plainText, type Word } from './shell-script.ts'
import { onlyText, type Status } from './status.ts'

/** Runs a command that the shell, or the interpreter, does itself; gives how it ends where that is known. */
export type Builtin = (command: Command, run: ShellRun) => Status | undefined

const echo: Builtin = ({ words }, run) => {
  const isOption = (word: Word) => /^-[neE]+$/.test(plainText(word))
  const options = words.filter(isOption).map(plainText)
  const values = words.slice(1).flatMap((word) => (isOption(word) ? [] : [wordValue(word, run)]))
  const end = options.some((option) => option.includes('n')) ? [] : [literal('\n')]
  const text = values.flatMap((value, index) => (index === 0 ? [value] : [literal(' '), value]))
  setByCommand(joined(text), run)
  run.out?.push({ kind: 'text', values: joined([...text, ...end]) })
  return undefined
}

const printf: Builtin = ({ words }, run) => {
  const [format = literal(''), ...values] = words.slice(1).map((word) => wordValue(word, run))
  const text = onlyText(format)
  run.out?.push({ kind: 'text', values: text === undefined ? format : formatted(text, values) })
  return undefined
}

/** A format whose directives are all `%s`; unknown values for others. */
function formatted(format: string, values: readonly PossibleValues[]): PossibleValues {
  const pieces = format.replaceAll('\\n', '\n').split('%s')
  if (pieces.join('') === '\n' && pieces.length === 2) return joined(values.flatMap((value) => [value, literal('\n')]))
  return joined(
    pieces.flatMap((piece, index) => {
      const text = piece.includes('%') ? [literal(piece.slice(0, piece.indexOf('%'))), unknown] : [literal(piece)]
      return index === 0 ? text : [values[index - 1] ?? unknown, ...text]
    }),
  )
}

/** `::set-output name=tag::1`, as workflows wrote it before there was a file. */
function setByCommand(printed: PossibleValues, run: ShellRun): void {
  const [only] = printed
  const [first, ...more] = only === undefined ? [] : asText(only.value)
  const found = typeof first === 'string' ? /^::set-output name=([\w-]+)::(.*)$/s.exec(first) : null
  if (found === null || only === undefined) return
  const [, name = '', rest = ''] = found
  set('output', name, [{ ...only, value: { kind: 'text', text: [rest, ...more] } }], run)
}

/** `cat` without a file, and filters that keep what matters of their input. */
const cat: Builtin = ({ words }, run) => {
  const isFed = words.slice(1).every((word) => plainText(word).startsWith('-'))
  run.out?.push({ kind: 'text', values: (isFed ? run.input : undefined) ?? unknown })
  return undefined
}

const tee: Builtin = ({ words }, run) => {
  const printed = [{ kind: 'text', values: run.input ?? unknown }] as const
  for (const word of words.slice(1)) {
    const file = fileOf(word)
    if (file !== undefined) writeTo(file, printed, run)
  }
  run.out?.push(...printed)
  return undefined
}

/** `Out-File $env:GITHUB_ENV`, `Add-Content -Path … -Value …` of PowerShell. */
const outFile: Builtin = ({ words }, run) => {
  const file = words.map(fileOf).find(Boolean)
  const at = words.findIndex((word) => /^-value$/i.test(plainText(word)))
  const values = at === -1 ? run.input : wordValue(words[at + 1] ?? [], run)
  if (file !== undefined) writeTo(file, [{ kind: 'text', values: values ?? unknown }], run)
  return undefined
}

const declare: Builtin = ({ assignments, words: [first = [], ...more] }, run) => {
  const isLocal = plainText(first) === 'local'
  const isLowered = more.some((word) => /^-[a-zA-Z]*l/.test(plainText(word)))
  for (const one of assignments) {
    if (isLocal) setLocal(run, one.name)
    assign(one, run)
    const set = isLowered ? run.frame.own.get(one.name) : undefined
    if (set !== undefined) run.frame.own.set(one.name, textBinding(lowered(valuesOf(set))))
  }
  if (isLocal)
    for (const word of more) {
      setLocal(run, plainText(word))
      run.frame.own.set(plainText(word), textBinding(literal('')))
    }
  return undefined
}

const unset: Builtin = ({ words }, run) => {
  for (const word of words.slice(1)) run.frame.own.set(plainText(word), textBinding(literal('')))
  return undefined
}

/** `read name`: each line of the input; nobody knows the parts of a line. */
const read: Builtin = ({ words }, run) => {
  const names = words
    .slice(1)
    .map(plainText)
    .filter((name) => /^[A-Za-z_]\w*$/.test(name))
  const lines = union((run.input ?? unknown).map((one) => linesIn(one)))
  for (const name of names) run.frame.own.set(name, textBinding(names.length === 1 ? lines : unknown))
  return { truth: 'unknown', isTest: true }
}

function linesIn(one: PossibleValues[number]): PossibleValues {
  const lines = linesOf(asText(one.value))
  return lines.length === 0 ? literal('') : lines.map((text) => ({ ...one, value: { kind: 'text', text } }))
}

/** `mapfile -t lines`, whose elements nobody counts. */
const mapfile: Builtin = ({ words }, run) => {
  const name = plainText(words.at(-1) ?? [])
  if (name !== '') run.frame.own.set(name, { kind: 'list', lists: [[union((run.input ?? unknown).map(linesIn))]] })
  return undefined
}

/** `throw` of PowerShell fails the step. */
const fail: Builtin = (_, run) => {
  endScope(run, 'script', true)
  return undefined
}

const setOptions: Builtin = ({ words }, run) => {
  const at = words.findIndex((word) => plainText(word) === '--')
  if (at !== -1) setArguments(fieldsOf(words.slice(at + 1), run), run)
  return undefined
}

const shift: Builtin = (_, run) => {
  const all = run.variable('@')
  if (all?.kind === 'list')
    setArguments(
      all.lists.map((list) => ({ fields: list.slice(1).flatMap((element) => element.slice(0, 1)), isSure: true })),
      run,
    )
  return undefined
}

/** `exit` without a number ends as the command before it, which has not failed. */
const leave =
  (level: Level): Builtin =>
  ({ words }, run) => {
    const [status = literal('0')] = words.slice(1).map((word) => wordValue(word, run))
    const number = onlyText(status)
    endScope(run, level, level === 'script' && number !== undefined && /^[1-9]\d*$/.test(number))
    return undefined
  }

/** What only asks: substitutions in it are run all the same. */
const ask: Builtin = ({ words }, run) => {
  for (const word of words) if (word.some(({ kind }) => kind === 'substitution')) wordValue(word, run)
  return undefined
}

/** Runs its words as a script. */
const evaluate: Builtin = ({ words }, run) => {
  const text = joined(
    words.slice(1).flatMap((word, index) => [...(index === 0 ? [] : [literal(' ')]), wordValue(word, run)]),
  )
  for (const script of literals(text)) run.runText(script, false)
  if (text.some(({ value }) => literalOf(asText(value)) === undefined)) performUnknown(run)
  return undefined
}

/** `trap '…' EXIT`: what it runs may run, at the end or not at all. */
const trap: Builtin = ({ words }, run) => {
  const text = onlyText(wordValue(words[1] ?? [], run))
  if (text !== undefined && words.length > 2)
    goOnBehind(run, [runBranch(run, () => run.runText(text, false)), emptyBranch(run)])
  return undefined
}

/** What the shell, or the interpreter, does itself, by its name. */
export const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['echo', echo],
  ['printf', printf],
  ['cat', cat],
  ['tee', tee],
  ...['export', 'local', 'declare', 'readonly', 'typeset'].map((name): [string, Builtin] => [name, declare]),
  ['unset', unset],
  ['read', read],
  ['mapfile', mapfile],
  ['readarray', mapfile],
  ['set', setOptions],
  ['shift', shift],
  ['exit', leave('script')],
  ['return', leave('function')],
  ['break', leave('loop')],
  ['continue', leave('loop')],
  ...[':', 'true', 'false', '[', '[[', 'test', '((', 'shopt', 'let'].map((name): [string, Builtin] => [name, ask]),
  ...['Write-Output', 'Write-Host'].map((name): [string, Builtin] => [name, echo]),
  ...['Out-File', 'Add-Content', 'Set-Content', 'Tee-Object'].map((name): [string, Builtin] => [name, outFile]),
  ['throw', fail],
  ['eval', evaluate],
  ['trap', trap],
])
