import { assign } from './assignments.ts'
import { builtins } from './builtins.ts'
import { fieldsOf, wordValue } from './expansion.ts'
import { fileOf, writeTo } from './github-files.ts'
import type { Printed } from './printed.ts'
import { isGuarded, type ShellRun } from './run.ts'
import { type Command, plainText, type Redirect, type Word } from './shell-script.ts'
import { type Status, statusOf, unknownStatus } from './status.ts'

/** Runs a simple command; gives how it ends. */
export function runCommand(command: Command, run: ShellRun): Status {
  const { assignments, words, redirects, input } = command
  let status = unknownStatus
  withRedirects(redirects, input, run, () => {
    const [first = []] = words
    const builtin = builtins.get(plainText(first))
    if (words.length === 0) for (const one of assignments) assign(one, run)
    else if (builtin !== undefined) status = builtin(command, run) ?? statusOf(command, run)
    else status = callProgram(command, run)
  })
  return status
}

/** Assignments before a program hold for its call alone. */
function callProgram(command: Command, run: ShellRun): Status {
  const { frame } = run
  if (command.assignments.length > 0) run.frame = { own: new Map(), outer: frame }
  for (const one of command.assignments) assign(one, run)
  run.perform({ ways: fieldsOf(command.words, run), input: run.input, isGuarded: isGuarded(run) }, run)
  if (command.assignments.length > 0)
    for (const [name, binding] of run.frame.own) if (name.includes(':')) frame.own.set(name, binding)
  run.frame = frame
  return statusOf(command, run)
}

/** Runs something, and gives what it prints. */
export function capture(run: ShellRun, body: () => void): Printed {
  const { out } = run
  const own: Printed[number][] = []
  run.out = own
  body()
  run.out = out
  return own
}

/** Runs something whose output and input are redirected. */
export function withRedirects(
  redirects: readonly Redirect[],
  input: Word | undefined,
  run: ShellRun,
  body: () => void,
): void {
  const before = run.input
  if (input !== undefined) run.input = wordValue(input, run)
  const outputs = redirects.filter(({ isOfErrors, operator }) => !isOfErrors && operator.includes('>'))
  const file = outputs.map(({ target }) => fileOf(target)).find(Boolean)
  if (outputs.length === 0) body()
  else {
    const printed = capture(run, body)
    if (file !== undefined) writeTo(file, printed, run)
  }
  run.input = before
}
