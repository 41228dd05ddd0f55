import { child, itemsOf, type Node, textOf } from '../document.ts'
import { openContexts } from '../expressions/contexts.ts'
import { type JobProgress, setVariable } from './job-progress.ts'

/** Steps that run in the background of those behind them (docs/facts.md, Permissions: parallel steps). */
export interface Background {
  /** What each of them will leave, by its `id:`, or its place where it has none. */
  readonly running: Map<string, Pending>
  /** Ids of those that a later step cancels. */
  readonly cancelled: ReadonlySet<string>
}

/** What a step has left that nobody waits for yet. */
interface Pending {
  readonly progress: JobProgress
  readonly loginsBefore: ReadonlySet<string>
}

/** Nothing runs in the background yet of these steps. */
export const beginBackground = (steps: Node | undefined): Background => ({
  running: new Map(),
  cancelled: new Set(itemsOf(steps).flatMap((step) => textOf(child(step, 'cancel'))?.toLowerCase() ?? [])),
})

/** Whether a step is no work, but waits for others or cancels one. */
export const isWaiting = (step: Node): boolean =>
  ['wait', 'wait-all', 'cancel'].some((key) => child(step, key) !== undefined)

/** Whether a step lets those behind it run at once. */
export const isInBackground = (step: Node): boolean => textOf(child(step, 'background')) === 'true'

/** Reads a step apart from those beside it: what they leave it does not see, nor they what it leaves. Returns what it leaves. */
export function runInBackground(
  step: Node,
  { running, cancelled }: Background,
  progress: JobProgress,
  read: (own: JobProgress, isCancelled: boolean) => void,
): JobProgress {
  const id = textOf(child(step, 'id'))?.toLowerCase()
  const own: JobProgress = { ...progress, contexts: openContexts(progress.contexts), logins: new Map(progress.logins) }
  read(own, id !== undefined && cancelled.has(id))
  progress.mayUsePackagesWrite ||= own.mayUsePackagesWrite
  running.set(id ?? String(running.size), { progress: own, loginsBefore: new Set(progress.logins.keys()) })
  return own
}

/** Takes over what the steps have left that a `wait:` names, or all of them. */
export function waitFor(step: Node, background: Background, progress: JobProgress): void {
  const target = child(step, 'wait')
  const names = [target, ...itemsOf(target)].flatMap((one) => textOf(one)?.toLowerCase() ?? [])
  for (const name of names) takeOver(name, background, progress)
  const all = child(step, 'wait-all')
  if (all !== undefined && textOf(all) !== 'false') waitForAll(background, progress)
}

/** Takes over what all steps in the background have left. */
export function waitForAll(background: Background, progress: JobProgress): void {
  for (const name of background.running.keys()) takeOver(name, background, progress)
}

function takeOver(name: string, { running }: Background, progress: JobProgress): void {
  const pending = running.get(name)
  if (pending === undefined) return
  running.delete(name)
  const { contexts, logins, mayBeLoggedIn } = pending.progress
  for (const [key, login] of logins) if (!pending.loginsBefore.has(key)) progress.logins.set(key, login)
  for (const [variable, values] of contexts.env.own) setVariable(variable, values, { mayBeSkipped: false }, progress)
  for (const [id, outputs] of contexts.outputs.own)
    for (const [output, values] of outputs) progress.contexts.outputs.set(id, output, values)
  progress.mayBeLoggedIn ||= mayBeLoggedIn
}
