import { contextValue } from '../expressions/context-value.ts'
import type { Contexts } from '../expressions/contexts.ts'
import { evaluateExpression } from '../expressions/evaluate.ts'
import { lowered } from '../expressions/lowered.ts'
import { joined, literal, literals, type PossibleValues, union, unknown } from '../expressions/possibilities.ts'
import type { Command, Word, WordPart } from './shell-script.ts'

/** What a script knows when one of its commands runs. */
export interface ShellState {
  readonly contexts: Contexts
  /** Variables that the script has set itself. */
  readonly variables: ReadonlyMap<string, PossibleValues>
  /** Reads a file by its path from the script's folder, where that is possible. */
  readFile(path: string): string | undefined
}

/** The values that a word of a script may have. */
export const wordValue = (word: Word, shell: ShellState): PossibleValues =>
  joined(word.map((part) => partValue(part, shell)))

function partValue(part: WordPart, shell: ShellState): PossibleValues {
  switch (part.kind) {
    case 'text':
      return literal(part.text)
    case 'expression':
      return evaluateExpression(part.text, shell.contexts)
    case 'variable':
      return variableValue(part.name, part.modifier, shell)
    case 'substitution':
      return outputOf(part.commands.at(-1), shell)
  }
}

function variableValue(name: string, modifier: string, { contexts, variables }: ShellState): PossibleValues {
  const value = variables.get(name) ?? contexts.env.get(name.toUpperCase()) ?? runnerVariable(name, contexts)
  if (modifier === '') return value ?? unknown
  if (/^,,?$|^@L$/.test(modifier)) return lowered(value ?? unknown)
  const fallback = /^:?-(.*)$/s.exec(modifier)?.[1]
  if (fallback === undefined) return unknown
  return value ?? (/[$`"']/.test(fallback) ? unknown : union([literal(fallback), unknown]))
}

/** `GITHUB_REPOSITORY` is `github.repository`, and so are its like; the token is in no variable by itself. */
function runnerVariable(name: string, contexts: Contexts): PossibleValues | undefined {
  const known = /^GITHUB_(?!TOKEN$|ENV$|OUTPUT$|PATH$)(\w+)$/.exec(name)?.[1]
  return known === undefined ? undefined : contextValue(['github', known.toLowerCase()], contexts)
}

const deepest = 20

/** What a command prints, for the few that scripts make names with: echo, printf, and filters to lower case behind them. */
function outputOf(command: Command | undefined, shell: ShellState, depth = 0): PossibleValues {
  if (command === undefined || depth > deepest) return unknown
  const [program, ...args] = command.words
  const name = program && literals(wordValue(program, shell))[0]
  if (name === 'echo' || name === 'printf') return echoed(args, shell)
  if (name === 'jq') return tagsByJq(command, shell)
  const source = command.pipedFrom
    ? outputOf(command.pipedFrom, shell, depth + 1)
    : command.input && wordValue(command.input, shell)
  if (source === undefined || !isLowering(name, args, shell)) return unknown
  return lowered(source)
}

/** What `echo` and `printf` print; of a format only what stands before its first directive. */
function echoed(args: readonly Word[], shell: ShellState): PossibleValues {
  const words = args
    .map((arg) => wordValue(arg, shell))
    .filter((value) => !literals(value).some((text) => /^-[neE]+$/.test(text)))
  const [format] = words
  if (format !== undefined && literals(format).some((text) => /^%s(\\n)?$/.test(text))) return words[1] ?? unknown
  return joined(words.flatMap((value, index) => (index === 0 ? [value] : [literal(' '), value])))
}

/** The tags that `jq` takes out of what docker/metadata-action has left as JSON, behind the option that the filter puts there. */
function tagsByJq({ words, input = [], pipedFrom }: Command, shell: ShellState): PossibleValues {
  const fed = [...words, input, ...(pipedFrom?.words ?? [])].flat()
  const isMetadata = fed.some((part) => part.kind === 'variable' && part.name === 'DOCKER_METADATA_OUTPUT_JSON')
  const filter = words.flatMap((word) => literals(wordValue(word, shell))).find((text) => /\.tags\b/.test(text))
  const tags = shell.contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS')
  if (!isMetadata || filter === undefined || tags === undefined) return unknown
  return joined([literal(/"((-t|--tag) )/.exec(filter)?.[1] ?? ''), tags])
}

function isLowering(name: string | undefined, args: readonly Word[], shell: ShellState): boolean {
  const texts = args.flatMap((arg) => literals(wordValue(arg, shell)))
  if (name === 'tr') return /^\[?(A-Z|:upper:)\]?$/.test(texts[0] ?? '') && /^\[?(a-z|:lower:)\]?$/.test(texts[1] ?? '')
  if (name === 'awk') return texts.some((text) => text.includes('tolower('))
  if (name === 'sed') return texts.some((text) => text.includes('\\L'))
  return name === 'cat' || name === 'xargs'
}

/** What a command is fed on its standard input. */
export function inputOf(command: Command, shell: ShellState): PossibleValues | undefined {
  if (command.input !== undefined) return wordValue(command.input, shell)
  return command.pipedFrom && outputOf(command.pipedFrom, shell)
}
