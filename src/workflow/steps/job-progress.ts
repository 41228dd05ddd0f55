import type { Contexts, OpenContexts } from '../expressions/contexts.ts'
import { isJobToken, type PossibleValues } from '../expressions/possibilities.ts'
import type { LoginStep, Need, PreflightStep, Push, SymbolicLocation } from '../model.ts'
import type { Effect, Login, NeedEffect, Opaque, PushEffect } from './effects.ts'
import { pushFact } from './push-fact.ts'
import { placeOf, type StepPlace, writtenNames } from './written-name.ts'

/** A login that a job has made, and whether an `if:`, or a condition of its script, may have kept it from it. */
export interface PastLogin extends Login {
  readonly isGuarded: boolean
  readonly step: StepPlace
}

/** How far a job is: what its steps so far have left behind, and what they were seen to do. */
export interface JobProgress {
  contexts: OpenContexts
  mayBeLoggedIn: boolean
  mayUsePackagesWrite: boolean
  readonly logins: PastLogin[]
  readonly pushes: Push[]
  readonly misnamed: Push[]
  readonly preflights: PreflightStep[]
  readonly needs: Need[]
}

/** The step that has an effect. */
export interface StepAround extends StepPlace {
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
      addLogin(effect, step, progress)
      return
    case 'push':
      addPush(effect, step, progress)
      return
    case 'need':
      progress.needs.push(needAt(effect, step.place))
      return
    case 'preflight':
      progress.preflights.push(preflightAt(effect, step))
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

function preflightAt({ credential, images }: Extract<Effect, { kind: 'preflight' }>, step: StepAround): PreflightStep {
  const isKnown = images.every(({ registry, image }) => registry === 'other' || image !== undefined)
  return {
    place: step.place,
    credential,
    images: isKnown ? [...new Set(images.flatMap(({ image }) => image ?? []))] : [],
    names: writtenNames(images, step),
  }
}

/** The same login again counts at its last place only. */
function addLogin(login: Login, { isGuarded, ...step }: StepAround, { logins }: JobProgress): void {
  const key = loginKey(login, isGuarded || login.isOptional === true)
  const before = logins.findIndex((one) => loginKey(one, one.isGuarded) === key)
  if (before !== -1) logins.splice(before, 1)
  logins.push({ ...login, isGuarded: isGuarded || login.isOptional === true, step })
}

const loginKey = ({ registry, stores, credential, hosts = [] }: Login, isGuarded: boolean): string =>
  JSON.stringify([registry, stores, credential, isGuarded, hosts.map(({ text }) => text)])

/** A login as a fact of its job. */
export const loginFact = ({
  step,
  key,
  registry,
  hosts = [],
  credential,
  missingSecrets = [],
  isGuarded,
}: PastLogin): LoginStep => ({
  place: placeOf(step, key),
  registry,
  hosts: writtenNames(hosts, step),
  credential,
  missingSecrets,
  isGuarded,
})

function addPush(effect: PushEffect, step: StepAround, progress: JobProgress): void {
  const found = pushFact(effect, step, progress)
  if (found === undefined) return
  progress.mayUsePackagesWrite = true
  progress[found.kind].push(found.push)
}

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
