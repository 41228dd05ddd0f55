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
import { guardsOf } from '../shell/shell-guards.ts'
import { type Command, plainText } from '../shell/shell-script.ts'
import { parseShell } from '../shell/shell-syntax.ts'
import { inputOf, type ShellState, wordValue } from '../shell/shell-values.ts'
import { type Effect, unseenLogin } from '../steps/effects.ts'
import { builderOptions } from './builders.ts'
import { otherEffects, otherLanguage } from './other-programs.ts'
import { callOf, type ProgramCall, programName, readProgramCall, startsWithWords } from './program-call.ts'
import { programs } from './programs.ts'
import { registryEffects } from './registry-calls.ts'

/** A script with the names of GitHub's expressions still in it. */
export interface Script extends Pick<ShellState, 'contexts' | 'readFile'> {
  readonly text: string
  /** The step's `shell:`, empty for the default. */
  readonly shell: string
}

/** What the commands of a `run:` script do, in order. */
export function scriptEffects({ text: script, shell, contexts, readFile }: Script): readonly Effect[] {
  if (/^(python|node|perl|ruby|deno|bun)/.test(shell)) return otherLanguage(script)
  const isPowerShell = /^(pwsh|powershell)/.test(shell)
  const text = isPowerShell ? script.replace(/`\r?\n/g, ' ').replace(/^\s*\$(\w+)\s*=\s*/gm, '$1=') : script
  const effects = loginFiles.test(script) ? [unseenLogin] : []
  const state: State = { contexts, readFile, variables: new Map(), effects, group: [], depth: 0 }
  runAll(parseShell(text), false, state)
  return state.effects
}

/** Where logins are kept: docker's config.json, podman's auth.json, helpers, and variables that name or hold such a file. */
const loginFiles =
  /\b(config|auth)\.json\b|DOCKER_AUTH_CONFIG|REGISTRY_AUTH_FILE|credsStore|credHelpers|docker-credential-/

interface State extends ShellState {
  readonly variables: Map<string, PossibleValues>
  readonly effects: Effect[]
  /** What `echo` has printed since the last `{`, which a redirection behind the `}` may send somewhere. */
  group: PossibleValues[]
  /** How many scripts inside scripts were read. */
  depth: number
}

const deepest = 20

const byName = new Map(programs.flatMap((program) => program.names.map((name) => [name, program] as const)))

function runAll(commands: readonly Command[], isGuarded: boolean, state: State): void {
  const guards = guardsOf(commands)
  for (const [index, command] of commands.entries()) run(command, isGuarded || guards[index] === true, state)
}

function run(command: Command, isGuarded: boolean, state: State): void {
  for (const inner of nested(command)) run(inner, isGuarded, state)
  for (const { name, value } of command.assignments) state.variables.set(name, wordValue(value, state))
  state.effects.push(...fileEffects(command, state))
  const words = callOf(command, state)
  if (words.length === 0) return
  bindLoop(words, state)
  const name = programName(words[0])
  const inner = shells.has(name) ? (scriptArgument(words) ?? literals(inputOf(command, state) ?? [])[0]) : undefined
  if (inner !== undefined && state.depth++ < deepest) runAll(parseShell(inner), isGuarded, state)
  const program = byName.get(name)
  const call = readProgramCall(words, program?.valueOptions ?? builderOptions(name), command, state)
  const effects = [
    ...(program === undefined ? [] : registryEffects(call, program)),
    ...(program === undefined || isContainerRun(call) ? otherEffects(call) : []),
  ]
  state.effects.push(...(isGuarded ? effects.map(optional) : effects))
}

const optional = (effect: Effect): Effect =>
  effect.kind === 'push' || effect.kind === 'login' ? { ...effect, isOptional: true } : effect

const isContainerRun = (call: ProgramCall): boolean => startsWithWords(call, ['run']) || startsWithWords(call, ['exec'])

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'nix-shell'])

function* nested({ words, assignments }: Command): Generator<Command> {
  for (const word of [...assignments.map(({ value }) => value), ...words])
    for (const part of word) if (part.kind === 'substitution') yield* part.commands
}

function scriptArgument(words: readonly PossibleValues[]): string | undefined {
  const at = words.findIndex((word) => literals(word).some((text) => /^-[a-z]*c$|^--(run|command)$/.test(text)))
  return at === -1 ? undefined : literals(words[at + 1] ?? [])[0]
}

/** `for tag in a b; do`: the variable is each of them. */
function bindLoop(words: readonly PossibleValues[], { variables }: State): void {
  const [first, name, keyword] = words.slice(0, 3).map((word) => literals(word)[0])
  if (first === 'for' && name !== undefined && keyword === 'in')
    variables.set(name, union(words.slice(3).map(separated)))
}

const separated = (values: PossibleValues): PossibleValues =>
  union(
    values.map((possible) => {
      const text = literalOf(asText(possible.value))
      return text === undefined
        ? [possible]
        : text
            .split(/\s+/)
            .filter(Boolean)
            .flatMap((one) => literal(one))
    }),
  )

/** Lines that go to `$GITHUB_ENV` and `$GITHUB_OUTPUT` (docs.github.com, "Workflow commands"). */
function fileEffects(command: Command, state: State): readonly Effect[] {
  const [first, second] = command.words.slice(0, 2).map(plainText)
  if (first === '{') state.group = []
  const echo = [first, first === '{' ? second : undefined].findIndex((word) => word === 'echo' || word === 'printf')
  const printed =
    echo === -1 ? [] : [joined(command.words.slice(echo + 1, echo + 2).map((word) => wordValue(word, state)))]
  state.group.push(...printed)
  const kind = [...command.redirects.map(({ target }) => target), ...command.words.slice(1)].map(fileKind).find(Boolean)
  if (kind === undefined) return []
  const contents = first === '}' ? state.group : echo === -1 ? [inputOf(command, state) ?? unknown] : printed
  return contents.flat().flatMap((possible) => settings(possible, kind))
}

function fileKind(word: Command['words'][number]): 'env' | 'output' | undefined {
  const [part] = word.filter((one) => one.kind !== 'text' || one.text !== '')
  if (part?.kind !== 'variable') return undefined
  return part.name === 'GITHUB_ENV' ? 'env' : part.name === 'GITHUB_OUTPUT' ? 'output' : undefined
}

function settings({ value, isSure }: PossibleValues[number], kind: 'env' | 'output'): readonly Effect[] {
  const [first, ...more] = asText(value)
  const found = typeof first === 'string' ? /^([A-Za-z_][\w-]*)=([^\n]*)/.exec(first) : null
  if (found === null || typeof first !== 'string') return []
  const [whole, name = '', start = ''] = found
  const rest = whole.length < first.length ? [] : more
  return [{ kind, name, value: [{ value: { kind: 'text', text: [start, ...rest] }, isSure }] }]
}
