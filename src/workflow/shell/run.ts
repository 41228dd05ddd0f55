import { contextValue } from '../expressions/context-value.ts'
import type { Contexts } from '../expressions/contexts.ts'
import { literal, type PossibleValues, unknown } from '../expressions/possibilities.ts'
import { type Binding, type Frame, frameIn, join, lookUp, textBinding } from './bindings.ts'
import type { Expander, Fields } from './expansion.ts'
import type { Printed, PrintedPiece } from './printed.ts'
import type { Script } from './shell-script.ts'

/** What ends early: the turn of a loop, a function, or the script. */
export type Level = 'loop' | 'function' | 'script'

/** A part of a script that something in it may end early. */
interface Scope {
  readonly level: Level
  readonly outer: Frame
  /** What is set where it ends, each way. */
  readonly ends: Frame[]
  /** Variables that are gone behind it. */
  readonly locals: Set<string>
}

/** How a program is called in a script. */
export interface Call {
  /** Its words, each way in which they may be. */
  readonly ways: readonly Fields[]
  /** What it is fed on its standard input. */
  readonly input: PossibleValues | undefined
  /** True if some runs of the step do not reach it. */
  readonly isGuarded: boolean
}

/** A script that runs, and how far it is. */
export interface ShellRun extends Expander {
  frame: Frame
  scopes: Scope[]
  /** Printed text, if somebody makes use of it. */
  out: PrintedPiece[] | undefined
  input: PossibleValues | undefined
  /** How many conditions lead here. */
  conditions: number
  /** Levels that some runs have left early. */
  left: ReadonlySet<Level>
  /** The level that every run has left here. */
  ended: Level | undefined
  depth: number
  /** How many turns of loops lead here, one by one. */
  turns: number
  readonly functions: Map<string, Script>
  /** Values of several lines that are being written to GitHub's files. */
  readonly open: Map<string, { readonly name: string; readonly end: string; readonly parts: PossibleValues[] }>
  /** Commands that may still be run. */
  readonly budget: { commands: number }
  /** Runs a program. */
  perform(call: Call, run: ShellRun): void
  /** Runs a text as a script, with the variables of this one; what a shell of its own sets is gone behind it. */
  runText(text: string, isOwnShell: boolean): void
  /** Calls a function of the script with arguments; false if there is none of this name. */
  callFunction(name: string, ways: readonly Fields[]): boolean
}

/** What only a whole interpreter can do for a run. */
interface Interpreter extends Pick<ShellRun, 'perform'> {
  printed(run: ShellRun, body: Script): PossibleValues
  runText(run: ShellRun, text: string, isOwnShell: boolean): void
  callFunction(run: ShellRun, name: string, ways: readonly Fields[]): boolean
}

/** More commands of one script are not run. */
const mostCommands = 20_000

/** A run of a script before its first command. */
export function beginRun(contexts: Contexts, { perform, printed, runText, callFunction }: Interpreter): ShellRun {
  const run: ShellRun = {
    contexts,
    frame: frameIn(undefined),
    scopes: [],
    out: undefined,
    input: undefined,
    conditions: 0,
    left: new Set(),
    ended: undefined,
    depth: 0,
    turns: 1,
    functions: new Map(),
    open: new Map(),
    budget: { commands: mostCommands },
    perform,
    variable: (name) => lookUp(run.frame, name) ?? variableAround(name, contexts),
    printed: (body) => printed(run, body),
    runText: (text, isOwnShell) => runText(run, text, isOwnShell),
    callFunction: (name, ways) => callFunction(run, name, ways),
  }
  return run
}

/** Runs a program that nobody knows. */
export const performUnknown = (run: ShellRun): void =>
  run.perform({ ways: [{ fields: unknown, isSure: false }], input: run.input, isGuarded: isGuarded(run) }, run)

/** Whether some runs do not get here. */
export const isGuarded = ({ conditions, left }: ShellRun): boolean => conditions > 0 || left.size > 0

function variableAround(name: string, contexts: Contexts): Binding | undefined {
  const values = contexts.env.get(name.toUpperCase()) ?? runnerVariable(name, contexts)
  return values && textBinding(values)
}

/** `GITHUB_REPOSITORY` is `github.repository`, and so are its like; the token is in no variable by itself. */
function runnerVariable(name: string, contexts: Contexts): PossibleValues | undefined {
  const known = /^GITHUB_(?!TOKEN$|ENV$|OUTPUT$|PATH$)(\w+)$/.exec(name)?.[1]
  return known === undefined ? undefined : contextValue(['github', known.toLowerCase()], contexts)
}

/** What a variable, an output (`output:name`) or an environment variable of later steps (`env:NAME`) is before anything sets it. */
export function bindingBefore(name: string, { contexts }: ShellRun): Binding {
  const variable = name.replace(/^env:/, '')
  return (name.startsWith('output:') ? undefined : variableAround(variable, contexts)) ?? textBinding(literal(''))
}

/** What a branch of a script has set and printed; undefined for what it has set if no run goes on behind it. */
export interface BranchEnd {
  readonly frame: Frame
  readonly ended: Level | undefined
  readonly printed: Printed
}

/** Runs what only some runs reach, apart from the others. */
export function runBranch(run: ShellRun, body: () => void, isCondition = true): BranchEnd {
  const { frame, out } = run
  run.frame = frameIn(frame)
  if (out !== undefined) run.out = []
  run.conditions += isCondition ? 1 : 0
  body()
  const end = { frame: run.frame, ended: run.ended, printed: run.out ?? [] }
  run.conditions -= isCondition ? 1 : 0
  run.frame = frame
  run.out = out
  run.ended = undefined
  return end
}

const rank: Readonly<Record<Level, number>> = { loop: 0, function: 1, script: 2 }

/** Goes on behind several branches, of which each run has taken one. */
export function goOnBehind(run: ShellRun, ends: readonly BranchEnd[]): void {
  const live = ends.filter(({ ended }) => ended === undefined)
  joinInto(
    run,
    live.map(({ frame }) => frame),
  )
  if (live.length === 0) {
    const levels = ends.flatMap(({ ended }) => ended ?? [])
    run.ended = levels.toSorted((one, other) => rank[one] - rank[other])[0]
  }
  if (ends.some(({ printed }) => printed.length > 0))
    run.out?.push({ kind: 'choice', of: ends.map(({ printed }) => printed) })
}

const joinInto = (run: ShellRun, frames: readonly Frame[]): void =>
  join(run.frame, frames, (name) => bindingBefore(name, run))

/** A branch that sets and prints nothing. */
export const emptyBranch = (run: ShellRun): BranchEnd => ({ frame: frameIn(run.frame), ended: undefined, printed: [] })

interface ScopeOptions {
  /** True if it may run not at all. */
  readonly mayBeSkipped?: boolean
  /** True if only GitHub's files, and no variables, keep what is set. */
  readonly isSubshell?: boolean
}

/** Runs a part of a script that something in it may end early. */
export function runScope(run: ShellRun, level: Level, body: () => void, options: ScopeOptions = {}): void {
  const { frame, left } = run
  const scope: Scope = { level, outer: frame, ends: [], locals: new Set() }
  run.scopes.push(scope)
  run.frame = frameIn(frame)
  body()
  if (run.ended === undefined) scope.ends.push(run.frame)
  run.scopes.pop()
  run.frame = frame
  run.left =
    options.isSubshell === true
      ? left
      : new Set([...run.left].filter((one) => rank[one] > rank[level] || left.has(one)))
  const ends = scope.ends.map((end) => kept(end, scope, options))
  joinInto(run, options.mayBeSkipped === true ? [...ends, frameIn(frame)] : ends)
  const isOver = run.ended !== undefined && (rank[run.ended] <= rank[level] || options.isSubshell === true)
  if (isOver || options.mayBeSkipped === true) run.ended = undefined
}

function kept({ own, outer }: Frame, { locals }: Scope, { isSubshell = false }: ScopeOptions): Frame {
  if (locals.size === 0 && !isSubshell) return { own, outer }
  return { own: new Map([...own].filter(([name]) => !locals.has(name) && (!isSubshell || name.includes(':')))), outer }
}

/** More early ends of one scope are not told apart. */
const mostEnds = 32

/** Ends a scope early; a script that ends as a failure leaves nothing to what follows, and keeps no run from it. */
export function endScope(run: ShellRun, level: Level, isFailure = false): void {
  const scope = run.scopes.findLast((one) => one.level === level)
  if (scope === undefined) return
  run.ended = level
  if (isFailure) return
  if (isGuarded(run)) run.left = new Set([...run.left, level])
  if (scope.ends.length < mostEnds) scope.ends.push(flattened(run.frame, scope.outer))
}

/** What is set between two frames, as one. */
function flattened(frame: Frame, outer: Frame): Frame {
  const own = new Map<string, Binding>()
  for (let at: Frame | undefined = frame; at !== undefined && at !== outer; at = at.outer)
    for (const [name, binding] of at.own) if (!own.has(name)) own.set(name, binding)
  return { own, outer }
}

/** Sets a variable that is gone behind the function around it. */
export function setLocal(run: ShellRun, name: string): void {
  run.scopes.findLast(({ level }) => level === 'function')?.locals.add(name)
}
