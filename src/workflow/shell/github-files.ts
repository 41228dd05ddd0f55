import {
  asText,
  joined,
  literal,
  literalOf,
  type PossibleValue,
  type PossibleValues,
  type Text,
} from '../expressions/possibilities.ts'
import { textBinding } from './bindings.ts'
import { linesOf, type Printed, settingIn } from './printed.ts'
import { goOnBehind, runBranch, type ShellRun } from './run.ts'
import type { Word } from './shell-script.ts'

/** A file whose lines set something for later steps: `$GITHUB_ENV`, `$GITHUB_OUTPUT`. */
export type GithubFile = 'env' | 'output'

const files: ReadonlyMap<string, GithubFile> = new Map([
  ['GITHUB_ENV', 'env'],
  ['GITHUB_OUTPUT', 'output'],
])

/** The file that a word names; undefined for any other. */
export function fileOf(word: Word): GithubFile | undefined {
  const [part] = word.filter((one) => one.kind !== 'text' || one.text !== '')
  return part?.kind === 'variable' ? files.get(part.name) : undefined
}

/** Sets what printed text says in one of these files. */
export function writeTo(file: GithubFile, printed: Printed, run: ShellRun): void {
  for (const piece of printed) {
    if (piece.kind === 'text') writeText(file, piece.values, run)
    else
      goOnBehind(
        run,
        piece.of.map((one) => runBranch(run, () => writeTo(file, one, run))),
      )
  }
}

function writeText(file: GithubFile, values: PossibleValues, run: ShellRun): void {
  const [only, ...more] = values
  const open = run.open.get(file)
  if (only === undefined) return
  if (more.length === 0) for (const line of linesOf(asText(only.value))) writeLine(file, line, only, run)
  else if (open !== undefined) open.parts.push(values)
  else
    goOnBehind(
      run,
      values.map((one) => runBranch(run, () => writeText(file, [one], run))),
    )
}

function writeLine(file: GithubFile, line: Text, written: PossibleValue, run: ShellRun): void {
  const open = run.open.get(file)
  const values: PossibleValues = [{ ...written, value: { kind: 'text', text: line } }]
  if (open !== undefined) {
    if (literalOf(line)?.trim() !== open.end) open.parts.push(values)
    else {
      run.open.delete(file)
      set(file, open.name, joined(withLineEnds(open.parts)), run)
    }
    return
  }
  const setting = settingIn(line)
  if (setting?.end !== undefined) run.open.set(file, { name: setting.name, end: setting.end, parts: [] })
  if (setting?.value !== undefined)
    set(file, setting.name, [{ ...written, value: { kind: 'text', text: setting.value } }], run)
}

const withLineEnds = (lines: readonly PossibleValues[]): readonly PossibleValues[] =>
  lines.flatMap((line, index) => (index === 0 ? [line] : [literal('\n'), line]))

/** Sets an output of the step, or a variable for later steps. */
export function set(file: GithubFile, name: string, values: PossibleValues, run: ShellRun): void {
  run.frame.own.set(file === 'env' ? `env:${name.toUpperCase()}` : `output:${name.toLowerCase()}`, textBinding(values))
}
