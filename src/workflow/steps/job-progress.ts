import type { Contexts, OpenContexts } from '../expressions/contexts.ts'
import { isJobToken, type PossibleValues } from '../expressions/possibilities.ts'
import type { Need, PreflightStep, Push, SymbolicLocation } from '../model.ts'
import type { Effect, Login, NeedEffect, Opaque, PushEffect } from './effects.ts'
import { pushFact } from './push-fact.ts'

/** A login that a job has made, and whether an `if:`, or a condition of its script, may have kept it from it. */
export interface PastLogin extends Login {
  readonly isGuarded: boolean
}

/** How far a job is: what its steps so far have left behind, and what they were seen to do. */
export interface JobProgress {
  contexts: OpenContexts
  mayBeLoggedIn: boolean
  mayUsePackagesWrite: boolean
  readonly logins: PastLogin[]
  readonly pushes: Push[]
  readonly preflights: PreflightStep[]
  readonly needs: Need[]
}

/** The step that has an effect. */
export interface StepAround {
  readonly place: SymbolicLocation
  readonly isGuarded: boolean
  /** Its `id:`, empty for none. */
  readonly id: string
  /** What it sees, its own `env:` included. */
  readonly contexts: Contexts
}

/** Carries an effect of a step over into the job's progress. */
export function apply(effect: Effect, step: StepAround, progress: JobProgress): void {
  switch (effect.kind) {
    case 'login':
      addLogin({ ...effect, isGuarded: step.isGuarded || effect.isOptional === true }, progress)
      return
    case 'push':
      addPush(effect, step, progress)
      return
    case 'need':
      progress.needs.push(needAt(effect, step.place))
      return
    case 'preflight':
      progress.preflights.push({ place: step.place, credential: effect.credential, images: effect.images })
      return
    case 'opaque':
      addOpaque(effect, step, progress)
      return
    case 'uses-packages':
      progress.mayUsePackagesWrite = true
      return
    case 'env':
      progress.contexts.env.set(effect.name.toUpperCase(), effect.value)
      return
    case 'output':
      addOutput(progress.contexts, step.id, effect.name, effect.value)
  }
}

const needAt = ({ scope, level, because, failsWithout }: NeedEffect, place: SymbolicLocation): Need => ({
  scope,
  level,
  because,
  failsWithout,
  place,
})

function addOutput({ outputs }: OpenContexts, id: string, name: string, value: PossibleValues): void {
  outputs.set(id, new Map([...(outputs.get(id) ?? []), [name.toLowerCase(), value]]))
}

/** The same login again counts at its last place only. */
function addLogin(login: PastLogin, { logins }: JobProgress): void {
  const key = JSON.stringify(login)
  const before = logins.findIndex((one) => JSON.stringify(one) === key)
  if (before !== -1) logins.splice(before, 1)
  logins.push(login)
}

function addPush(effect: PushEffect, step: StepAround, progress: JobProgress): void {
  const push = pushFact(effect, step, progress)
  const isOnOldRegistry = effect.images.some(({ host }) => host === oldRegistry)
  progress.mayUsePackagesWrite ||= push !== undefined || isOnOldRegistry
  if (push !== undefined) progress.pushes.push(push)
}

/** GitHub's registry before GHCR, which takes `packages: write` too. */
const oldRegistry = 'docker.pkg.github.com'

function addOpaque({ mayPush, mayLogIn, holdsToken }: Opaque, step: StepAround, progress: JobProgress): void {
  const isLoggedIn = progress.logins.some(({ registry }) => registry !== 'other')
  if (mayPush === true || (mayPush === 'where-logged-in' && isLoggedIn)) addPush(perhaps, step, progress)
  progress.mayBeLoggedIn ||= mayLogIn
  progress.mayUsePackagesWrite ||= holdsToken || isLoggedIn || mayLogIn || isTokenIn(step.contexts)
}

const perhaps: PushEffect = {
  kind: 'push',
  tool: 'unknown',
  accepts: ['docker', 'containers', 'helm', 'regctl'],
  images: [],
  happens: 'unknown',
  isOptional: false,
}

/** Whether a variable holds the job's token. */
const isTokenIn = ({ env }: Contexts): boolean =>
  [...env.values()].flat().some(({ value }) => value.kind === 'text' && value.text.some(isJobToken))
