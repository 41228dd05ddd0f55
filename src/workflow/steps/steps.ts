import { withoutTrailingSlashes } from '../../github/hosts.ts'
import type { Level } from '../../github/permission-scopes.ts'
import { actionEffects } from '../actions/action-effects.ts'
import { preflightStep } from '../actions/preflight-step.ts'
import { child, entriesOf, itemsOf, type Node, textOf } from '../document.ts'
import { type Contexts, noContexts, openContexts } from '../expressions/contexts.ts'
import { evaluateCondition, evaluateText } from '../expressions/evaluate.ts'
import { isAlwaysTrue, mayBeTrue, type PossibleValues } from '../expressions/possibilities.ts'
import type { LoginStep, Need, PreflightStep, Push, SymbolicLocation } from '../model.ts'
import type { ReadFile } from '../repository-files.ts'
import { type Script, scriptEffects } from '../tools/script-effects.ts'
import { beginBackground, isInBackground, isWaiting, runInBackground, waitFor, waitForAll } from './background.ts'
import type { Effect } from './effects.ts'
import { apply, type JobProgress, loginFact, type StepAround, setVariable } from './job-progress.ts'
import { readBelow } from './read-below.ts'
import { noDefaults, type RunDefaults, runDefaults } from './run-defaults.ts'
import { type LocalAction, type Session, spend } from './session.ts'
import { withEnv } from './with-env.ts'

/** What the steps of a job do, and the contexts behind the last of them. */
export interface StepsRead {
  readonly contexts: Contexts
  readonly pushes: readonly Push[]
  readonly misnamed: readonly Push[]
  readonly logins: readonly LoginStep[]
  readonly preflights: readonly PreflightStep[]
  readonly needs: readonly Need[]
  readonly unknownActions: readonly string[]
  readonly mayUsePackagesWrite: boolean
}

/** What holds for a job's steps before the first of them runs. */
export interface StepsBegin {
  readonly contexts: Contexts
  /** Place of the job's `steps:`. */
  readonly place: SymbolicLocation
  /** Whether an `if:` of the job, or of a job that calls it, guards them all. */
  readonly isGuarded: boolean
  /** What the file gives of `packages` to the job. */
  readonly packages: Level | 'default'
  /** True on a runner that may be logged in already. */
  readonly mayBeLoggedIn: boolean
  readonly defaults: RunDefaults
}

interface Around extends Pick<StepsBegin, 'defaults'> {
  readonly place: SymbolicLocation
  readonly isGuarded: boolean
  /** How many composite actions lead here. */
  readonly depth: number
}

const deepest = 10

/** Follows the steps of a job in order: who logs in where, who pushes what with which credential. */
export function readSteps(steps: Node | undefined, begin: StepsBegin, session: Session): StepsRead {
  const { mayBeLoggedIn, isGuarded, defaults, packages } = begin
  const progress: JobProgress = {
    contexts: openContexts(begin.contexts),
    mayBeLoggedIn,
    packages,
    mayUsePackagesWrite: false,
    logins: new Map(),
    pushes: [],
    misnamed: [],
    preflights: [],
    needs: [],
    unknownActions: [],
  }
  readSequence(steps, { place: begin.place, isGuarded, defaults, depth: 0 }, progress, session)
  return { ...progress, logins: [...progress.logins.values()].map(loginFact) }
}

/** Reads steps in order; of those in the background, what they leave counts once they are waited for. */
function readSequence(steps: Node | undefined, around: Around, progress: JobProgress, session: Session): void {
  const background = beginBackground(steps)
  for (const [index, step] of itemsOf(steps).entries()) {
    const place = { ...around.place, path: [...around.place.path, index] }
    const group = child(step, 'parallel')
    if (group !== undefined) readGroup(group, { ...around, place: below(place, 'parallel') }, progress, session)
    else if (isWaiting(step)) waitFor(step, background, progress)
    else if (isInBackground(step)) {
      const own = runInBackground(step, background, progress, (inside, isCancelled) =>
        readStep(step, { ...around, place, isGuarded: around.isGuarded || isCancelled }, inside, session),
      )
      // Nobody knows whether it has logged in when the steps behind it run.
      progress.mayBeLoggedIn ||= own.mayBeLoggedIn || own.logins.size > progress.logins.size
    } else if (!readStep(step, { ...around, place }, progress, session)) break
  }
  waitForAll(background, progress)
}

const below = ({ file, path }: SymbolicLocation, key: string): SymbolicLocation => ({ file, path: [...path, key] })

/** Reads steps that run side by side: none of them is before another. */
function readGroup(group: Node, around: Around, progress: JobProgress, session: Session): void {
  const background = beginBackground(group)
  for (const [index, step] of itemsOf(group).entries()) {
    const place = { ...around.place, path: [...around.place.path, index] }
    runInBackground(step, background, progress, (own) => readStep(step, { ...around, place }, own, session))
  }
  waitForAll(background, progress)
}

/** Reads one step; false if there is no budget left to read the next. */
function readStep(step: Node, around: Around, progress: JobProgress, session: Session): boolean {
  if (!spend(session.budget, workOf(step))) {
    const { place, isGuarded } = around
    apply(
      unread,
      { place, isWrittenHere: false, isGuarded, mayBeSkipped: true, id: '', contexts: progress.contexts },
      progress,
    )
    return false
  }
  const guard = child(step, 'if')
  const condition = textOf(guard)
  const outcome = condition === undefined ? undefined : evaluateCondition(condition, progress.contexts)
  if (outcome !== undefined && mayBeTrue(outcome) === false) return true
  const contexts = withEnv(progress.contexts, child(step, 'env'))
  const { place, depth, defaults } = around
  const own = {
    place,
    isWrittenHere: depth === 0,
    ...(child(step, 'run') !== undefined && { scriptKey: ['run'] }),
    depth,
    defaults,
    isGuarded: around.isGuarded || guard !== undefined,
    mayBeSkipped: outcome !== undefined && !isAlwaysTrue(outcome),
    id: textOf(child(step, 'id'))?.toLowerCase() ?? '',
    contexts,
  }
  const action = actionOf(step, around, session)
  if (action.kind === 'composite') readComposite(action.root, step, own, progress, session)
  else for (const effect of effectsOf(action.kind, step, own, session)) apply(effect, own, progress)
  return true
}

/** A long script takes as much as several steps. */
const workOf = (step: Node): number => 1 + Math.floor((textOf(child(step, 'run'))?.length ?? 0) / 500)

/** `./` and `$/` begin the path of an action in this repository (docs/facts.md, Permissions). */
function actionOf(step: Node, { depth }: Around, session: Session): LocalAction {
  const folder = /^[.$]\/(.*)$/.exec(textOf(child(step, 'uses')) ?? '')?.[1]
  if (folder === undefined) return elsewhere
  return depth < deepest ? session.readAction(withoutTrailingSlashes(folder)) : unreadable
}

const elsewhere: LocalAction = { kind: 'other' }
const unreadable: LocalAction = { kind: 'unreadable' }

/** The repository's own action may do anything. */
const unread: Effect = { kind: 'opaque', mayPush: true, mayLogIn: true, holdsToken: true }

function effectsOf(
  kind: Exclude<LocalAction['kind'], 'composite'>,
  step: Node,
  { place, isWrittenHere, contexts, defaults }: StepAround & Around,
  { files }: Session,
): readonly Effect[] {
  if (kind === 'unreadable') return [unread]
  const uses = textOf(child(step, 'uses'))
  if (uses === undefined) return scriptEffects(scriptOf(step, contexts, defaults, files.text))
  const [action = ''] = uses.split('@')
  const call = {
    action: action.toLowerCase(),
    inputs: inputTexts(step),
    writtenNames: inputNames(step),
    place,
    isWrittenHere,
    contexts,
    readFile: files.text,
  }
  return kind === 'preflight' ? preflightStep(call) : actionEffects(call)
}

function scriptOf(step: Node, contexts: Contexts, defaults: RunDefaults, readFile: ReadFile): Script {
  const { shell, folder } = runDefaults(step, defaults)
  return {
    text: textOf(child(step, 'run')) ?? '',
    shell,
    contexts,
    readFile: readBelow(folder, readFile),
  }
}

const inputTexts = (step: Node): ReadonlyMap<string, string> =>
  new Map(entriesOf(child(step, 'with')).map(({ key, value }) => [key.toLowerCase(), textOf(value) ?? '']))

const inputNames = (step: Node): ReadonlyMap<string, string> =>
  new Map(entriesOf(child(step, 'with')).map(({ key }) => [key.toLowerCase(), key]))

function readComposite(
  action: Node,
  step: Node,
  own: Around & StepAround,
  progress: JobProgress,
  session: Session,
): void {
  const outer = progress.contexts
  const inputs = compositeInputs(action, step, own.contexts)
  progress.contexts = openContexts({ ...own.contexts, inputs, outputs: noContexts.outputs })
  for (const inner of itemsOf(child(child(action, 'runs'), 'steps'))) {
    const around = { place: own.place, isGuarded: own.isGuarded, defaults: noDefaults, depth: own.depth + 1 }
    if (!readStep(inner, around, progress, session)) break
  }
  const set = progress.contexts
  progress.contexts = outer
  for (const [name, value] of set.env.own) setVariable(name, value, own, progress)
  for (const [name, value] of outputsOf(action, set)) apply({ kind: 'output', name, value }, own, progress)
}

const outputsOf = (action: Node, contexts: Contexts): ReadonlyMap<string, PossibleValues> =>
  new Map(
    entriesOf(child(action, 'outputs')).map(({ key, value }) => [
      key.toLowerCase(),
      textValue(child(value, 'value'), contexts),
    ]),
  )

const textValue = (node: Node | undefined, contexts: Contexts): PossibleValues =>
  evaluateText(textOf(node) ?? '', contexts)

function compositeInputs(action: Node, step: Node, contexts: Contexts): Contexts['inputs'] {
  const given = new Map(entriesOf(child(step, 'with')).map(({ key, value }) => [key.toLowerCase(), value]))
  return new Map(
    entriesOf(child(action, 'inputs')).map(({ key, value }) => {
      const name = key.toLowerCase()
      return [name, textValue(given.get(name) ?? child(value, 'default'), contexts)]
    }),
  )
}
