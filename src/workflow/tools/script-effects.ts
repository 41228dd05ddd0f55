import type { Contexts } from '../expressions/contexts.ts'
import { evaluateExpression } from '../expressions/evaluate.ts'
import { segmentsOf } from '../expressions/expression-syntax.ts'
import type { PossibleValues } from '../expressions/possibilities.ts'
import type { ReadFile } from '../repository-files.ts'
import { valuesOf } from '../shell/bindings.ts'
import type { Fields } from '../shell/expansion.ts'
import { printedBy } from '../shell/filters.ts'
import { interpret } from '../shell/interpreter.ts'
import { parsePowerShell } from '../shell/powershell-syntax.ts'
import { type Call, emptyBranch, goOnBehind, runBranch, type ShellRun } from '../shell/run.ts'
import { parseShell } from '../shell/shell-syntax.ts'
import { onlyText } from '../shell/status.ts'
import { holdsSecret } from '../steps/credential-text.ts'
import { type Effect, unseenLogin } from '../steps/effects.ts'
import { builderOptions, builtPush, isBuilder } from './builders.ts'
import { type Contained, commandOf, containedIn } from './containers.ts'
import { eitherWay } from './either-way.ts'
import { type Home, homeOf } from './home.ts'
import { otherEffects, otherLanguage } from './other-programs.ts'
import {
  type CallAround,
  type ProgramCall,
  programName,
  readProgramCall,
  startsWithWords,
  textOfField,
} from './program-call.ts'
import { programs } from './programs.ts'
import { registryEffects } from './registry-calls.ts'
import { type Inner, innerCommands } from './runners.ts'

/** A script with the names of GitHub's expressions still in it. */
export interface Script {
  readonly text: string
  /** The step's `shell:`, or the default. */
  readonly shell: string
  readonly contexts: Contexts
  readonly readFile: ReadFile
}

/** What the commands of a `run:` script do, in order, in any of its runs. */
export function scriptEffects({ text: written, shell, contexts, readFile }: Script): readonly Effect[] {
  const { text, holdsSecret } = withKnownExpressions(written, contexts)
  if (/^(python|node|perl|ruby|deno|bun)/.test(shell)) return otherLanguage(text)
  const state: State = {
    readFile,
    effects: loginFiles.test(text) ? [unseenLogin] : [],
    user: 'own',
    mayHoldSecret: holdsSecret || contexts.env.holdsSecret,
  }
  const parse = /^(pwsh|powershell)/.test(shell) ? parsePowerShell : parseShell
  const settings = interpret(text, parse, contexts, (call, run) => perform(call, run, state))
  return [...state.effects, ...[...settings].map(([name, values]) => setting(name, values))]
}

/** Puts the expressions in that have one value in every run, as the runner does before a shell reads the script. */
function withKnownExpressions(
  text: string,
  contexts: Contexts,
): { readonly text: string; readonly holdsSecret: boolean } {
  let hasSecret = false
  const pieces = segmentsOf(text).map((segment) => {
    if (segment.kind === 'text') return segment.text
    const values = evaluateExpression(segment.text, contexts)
    hasSecret ||= holdsSecret(values)
    const known = values.some(({ from }) => from !== undefined) ? undefined : onlyText(values)
    return known ?? `\${{ ${segment.text} }}`
  })
  return { text: pieces.join(''), holdsSecret: hasSecret }
}

function setting(key: string, value: PossibleValues): Effect {
  const at = key.indexOf(':')
  return { kind: key.startsWith('env:') ? 'env' : 'output', name: key.slice(at + 1), value }
}

/** Where logins are kept: docker's config.json, podman's auth.json, helpers, and variables that name or hold such a file. */
const loginFiles =
  /\b(config|auth)\.json\b|DOCKER_AUTH_CONFIG|REGISTRY_AUTH_FILE|credsStore|credHelpers|docker-credential-/

interface State {
  readonly readFile: ReadFile
  readonly effects: Effect[]
  /** The user whose commands run. */
  user: Home['user']
  readonly mayHoldSecret: boolean
}

const byName = new Map(programs.flatMap((program) => program.names.map((name) => [name, program] as const)))

/** Adds what a call does, in any of the ways that it may be made. */
function perform(call: Call, run: ShellRun, state: State): void {
  const ways = call.ways.map((way) => ({ isSure: way.isSure, effects: wayEffects(way, call, run, state) }))
  const effects = eitherWay(ways)
  for (const effect of effects) state.effects.push(call.isGuarded ? optional(effect) : effect)
}

const optional = (effect: Effect): Effect =>
  effect.kind === 'push' || effect.kind === 'login' ? { ...effect, isOptional: true } : effect

function wayEffects({ fields }: Fields, call: Call, run: ShellRun, state: State): readonly Effect[] {
  return innerCommands(fields, call.input).flatMap((inner) => {
    const outer = state.user
    state.user = inner.user ?? outer
    const effects = innerEffects(inner, call, run, state)
    state.user = outer
    return effects
  })
}

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'nix-shell', 'su', 'script'])

function innerEffects(inner: Inner, call: Call, run: ShellRun, state: State): readonly Effect[] {
  const { words } = inner
  const name = programName(textOfField(words[0]))
  const text = shells.has(name) ? (scriptArgument(words) ?? onlyText(call.input ?? [])) : undefined
  const isAlone = call.ways.length === 1
  if (text !== undefined) {
    conditionally(run, isAlone, () => run.runText(text, true))
    return []
  }
  if (callsFunction(words, run, isAlone)) return []
  run.out?.push({ kind: 'text', values: printedBy(name, words.slice(1).map(textOfField), run) })
  const program = byName.get(name)
  const called = readProgramCall(words, program?.valueOptions ?? builderOptions(name), around(inner, call, run, state))
  const contained = containedIn(name, called.words)
  return [
    ...(program === undefined ? [] : registryEffects(called, program)),
    ...(program === undefined || isContainerRun(called) ? otherEffects(called) : []),
    ...(contained === undefined ? [] : containedEffects(contained, called)),
  ]
}

/** What a registry's client does in a container: it may have the logins of the job, or others. */
export function containedEffects(contained: Contained, around: CallAround): readonly Effect[] {
  const words = commandOf(contained, (name) => byName.has(programName(name)) || isBuilder(programName(name)))
  const name = programName(textOfField(words[0]))
  const program = byName.get(name)
  const call = readProgramCall(words, program?.valueOptions ?? builderOptions(name), around)
  const effects = program === undefined ? [builtPush(call)] : registryEffects(call, program)
  return effects.flatMap((effect) =>
    effect?.kind === 'push' ? [{ ...effect, happens: 'unknown', credential: effect.credential ?? 'unknown' }] : [],
  )
}

/** Runs a function of the script, also one that another function or program is given: `retry publish app`. */
function callsFunction(words: Fields['fields'], run: ShellRun, isAlone: boolean): boolean {
  const at = words.findIndex((word) => run.functions.has(textOfField(word)))
  if (at === -1) return false
  const from = run.functions.has(textOfField(words[0])) ? 0 : at
  const name = textOfField(words[from])
  conditionally(run, isAlone, () => run.callFunction(name, [{ fields: words.slice(from + 1), isSure: true }]))
  return from === 0
}

function conditionally(run: ShellRun, isAlone: boolean, body: () => void): void {
  if (isAlone) body()
  else goOnBehind(run, [runBranch(run, body), emptyBranch(run)])
}

function around({ assignments }: Inner, call: Call, run: ShellRun, state: State): CallAround {
  const variable = (name: string): PossibleValues | undefined => {
    const own = assignments.findLast(([assigned]) => assigned === name)?.[1]
    if (own !== undefined) return [own]
    const binding = run.variable(name)
    return binding && valuesOf(binding)
  }
  return {
    contexts: run.contexts,
    input: call.input,
    home: homeOf(state.user, variable('DOCKER_CONFIG')),
    mayHoldSecret: state.mayHoldSecret,
    variable,
    readFile: state.readFile,
  }
}

const isContainerRun = (call: ProgramCall): boolean => startsWithWords(call, ['run']) || startsWithWords(call, ['exec'])

function scriptArgument(words: Fields['fields']): string | undefined {
  const at = words.findIndex((word) => /^-[a-z]*c$|^--(run|command)$/.test(textOfField(word)))
  return at === -1 ? undefined : textOfField(words[at + 1])
}
