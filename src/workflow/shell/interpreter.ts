import type { Contexts } from '../expressions/contexts.ts'
import { asText, type PossibleValues, union } from '../expressions/possibilities.ts'
import { setArguments } from './assignments.ts'
import { textBinding, valuesOf } from './bindings.ts'
import { capture, runCommand, withRedirects } from './commands.ts'
import { type Fields, fieldsOf, wordValue } from './expansion.ts'
import { substituted, whole } from './printed.ts'
import {
  type BranchEnd,
  beginRun,
  emptyBranch,
  goOnBehind,
  performUnknown,
  runBranch,
  runScope,
  type ShellRun,
} from './run.ts'
import { type Group, plainText, type Script, type ShellNode, type Word } from './shell-script.ts'
import { parseShell } from './shell-syntax.ts'
import { onlyText, type Status, unknownStatus } from './status.ts'

/** Reads a text as a script. */
export type Parser = (text: string) => Script

/**
 * Follows every run that a script may take: branches apart, with the values that a variable has in any of them behind them.
 * Tells each call of a program, and gives what the script has set for later steps, with `output:` or `env:` before each name.
 */
export function interpret(
  text: string,
  parse: Parser,
  contexts: Contexts,
  perform: ShellRun['perform'],
): ReadonlyMap<string, PossibleValues> {
  const run = beginRun(contexts, { perform, printed: printedBy, runText, callFunction })
  runScope(run, 'script', () => runScript(parse(text), run))
  if (run.budget.commands <= 0) performUnknown(run)
  const settings = new Map<string, PossibleValues>()
  for (const [name, binding] of run.frame.own) if (name.includes(':')) settings.set(name, valuesOf(binding))
  return settings
}

/** Scripts inside scripts, and calls inside calls, are followed so deep. */
const deepest = 30

function runText(run: ShellRun, text: string, isOwnShell: boolean): void {
  deeper(run, () => {
    if (isOwnShell) runScope(run, 'script', () => runScript(parseShell(text), run), { isSubshell: true })
    else runScript(parseShell(text), run)
  })
}

function callFunction(run: ShellRun, name: string, ways: readonly Fields[]): boolean {
  const body = run.functions.get(name)
  if (body === undefined) return false
  const inside = () => {
    for (const one of setArguments(ways, run)) run.scopes.at(-1)?.locals.add(one)
    runScript(body, run)
  }
  deeper(run, () => runScope(run, 'function', inside))
  return true
}

function deeper(run: ShellRun, body: () => void): void {
  if (run.depth >= deepest) {
    performUnknown(run)
    return
  }
  run.depth++
  body()
  run.depth--
}

/** What the commands of a substitution print; they are run as well. */
function printedBy(run: ShellRun, body: Script): PossibleValues {
  return substituted(capture(run, () => runScope(run, 'script', () => runScript(body, run), { isSubshell: true })))
}

/** Runs commands in order; gives how the last of them ends. */
export function runScript(script: Script, run: ShellRun): Status {
  let status = unknownStatus
  for (const node of script) {
    if (run.ended !== undefined || run.budget.commands <= 0) break
    run.budget.commands--
    status = runNode(node, run)
  }
  return status
}

function runNode(node: ShellNode, run: ShellRun): Status {
  switch (node.kind) {
    case 'command':
      return runCommand(node, run)
    case 'pipeline':
      return runPipeline(node.parts, run)
    case 'not':
      return negated(runNode(node.of, run))
    case 'chain':
      return runChain(node, run)
    case 'if':
      return runIf(node, run)
    case 'case':
      return runCase(node, run)
    case 'for':
      return runFor(node, run)
    case 'while':
      return runWhile(node, run)
    case 'group':
      return runGroup(node, run)
    case 'function':
      run.functions.set(node.name, node.body)
      return unknownStatus
    case 'unread':
      performUnknown(run)
      return unknownStatus
  }
}

const negated = ({ truth }: Status): Status => ({ truth: truth === 'unknown' ? truth : !truth, isTest: true })

/** Each part runs in a subshell, and is fed what the one before it prints. */
function runPipeline(parts: readonly ShellNode[], run: ShellRun): Status {
  const { input } = run
  let status = unknownStatus
  for (const [index, part] of parts.entries()) {
    const body = () => {
      status = inSubshell(part, run)
    }
    if (index === parts.length - 1) body()
    else run.input = whole(capture(run, body))
  }
  run.input = input
  return status
}

function inSubshell(node: ShellNode, run: ShellRun): Status {
  if (node.kind === 'command') return runCommand(node, run)
  let status = unknownStatus
  const body = () => {
    status = runNode(node, run)
  }
  runScope(run, 'script', body, { isSubshell: true })
  return status
}

/**
 * `first && …` runs what follows if the first succeeds. Where that is work, and no test, it fails the step if it fails, and
 * keeps no run of it from what follows.
 */
function runChain({ first, rest }: Extract<ShellNode, { kind: 'chain' }>, run: ShellRun): Status {
  let status = runNode(first, run)
  let isTest = status.isTest
  for (const { operator, node } of rest) {
    if (run.ended !== undefined) break
    const isSkipped = status.truth === (operator === '||')
    if (isSkipped) continue
    let next = unknownStatus
    const isCondition = operator === '||' || isTest
    const end = runBranch(
      run,
      () => {
        run.conditions += isLeaving(node) && !isCondition ? 1 : 0
        next = runNode(node, run)
        run.conditions -= isLeaving(node) && !isCondition ? 1 : 0
      },
      isCondition,
    )
    goOnBehind(run, status.truth === 'unknown' ? [end, emptyBranch(run)] : [end])
    isTest ||= next.isTest
    status = { truth: status.truth === 'unknown' ? 'unknown' : next.truth, isTest }
  }
  return status
}

const leaving: ReadonlySet<string> = new Set(['exit', 'return', 'break', 'continue'])

const isLeaving = (node: ShellNode): boolean => node.kind === 'command' && leaving.has(plainText(node.words[0] ?? []))

function runIf({ branches, otherwise }: Extract<ShellNode, { kind: 'if' }>, run: ShellRun): Status {
  const ends: BranchEnd[] = []
  let isDecided = false
  for (const { condition, body } of branches) {
    const { truth } = runScript(condition, run)
    if (run.ended !== undefined) return unknownStatus
    if (truth !== false) ends.push(runBranch(run, () => runScript(body, run)))
    isDecided = truth === true
    if (isDecided) break
  }
  if (!isDecided) ends.push(runBranch(run, () => runScript(otherwise, run)))
  goOnBehind(run, ends)
  return { truth: 'unknown', isTest: true }
}

function runCase({ word, arms }: Extract<ShellNode, { kind: 'case' }>, run: ShellRun): Status {
  const text = onlyText(wordValue(word, run))
  const ends: BranchEnd[] = []
  let isDecided = false
  for (const { patterns, body } of arms) {
    const fits = patterns.map((pattern) => matches(text, pattern, run))
    if (fits.every((fit) => fit === false)) continue
    ends.push(runBranch(run, () => runScript(body, run)))
    isDecided = fits.includes(true)
    if (isDecided) break
  }
  goOnBehind(run, isDecided ? ends : [...ends, emptyBranch(run)])
  return { truth: 'unknown', isTest: true }
}

function matches(text: string | undefined, pattern: Word, run: ShellRun): boolean | 'unknown' {
  const known = onlyText(wordValue(pattern, run))
  if (known === '*') return true
  return text === undefined || known === undefined || /[*?[\]|(]/.test(known) ? 'unknown' : text === known
}

function runFor({ name, words, body }: Extract<ShellNode, { kind: 'for' }>, run: ShellRun): Status {
  const ways = fieldsOf(words, run)
  const turns = ways.flatMap(({ fields }) => fields)
  if (turns.length === 0) return unknownStatus
  const isSure = ways.every(({ fields }) =>
    fields.some(({ value }) => asText(value).some((piece) => typeof piece === 'string')),
  )
  const turn = (values: PossibleValues) => {
    run.frame.own.set(name, textBinding(values))
    runTurns(run, isSure, () => runScript(body, run))
  }
  const isUnrolled = turns.length <= mostTurns / run.turns
  run.turns *= isUnrolled ? turns.length : 1
  if (isUnrolled) for (const one of turns) turn([one])
  else turn(union(turns.map((one) => [one])))
  run.turns /= isUnrolled ? turns.length : 1
  return unknownStatus
}

/** Turns of loops inside each other are taken apart as long as they are no more. */
const mostTurns = 16

/** Runs the body of a loop once, with what its variables may hold in any turn. */
function runTurns(run: ShellRun, isSure: boolean, body: () => void): void {
  run.conditions += isSure ? 0 : 1
  runScope(run, 'loop', body, { mayBeSkipped: !isSure })
  run.conditions -= isSure ? 0 : 1
}

function runWhile({ condition, body }: Extract<ShellNode, { kind: 'while' }>, run: ShellRun): Status {
  const { truth } = runScript(condition, run)
  if (run.ended !== undefined) return unknownStatus
  runTurns(run, truth === true, () => runScript(body, run))
  return unknownStatus
}

function runGroup({ body, isSubshell, redirects, input }: Group, run: ShellRun): Status {
  let status = unknownStatus
  const inside = () => {
    status = runScript(body, run)
  }
  withRedirects(redirects, input, run, () => {
    if (isSubshell) runScope(run, 'script', inside, { isSubshell })
    else inside()
  })
  return status
}
