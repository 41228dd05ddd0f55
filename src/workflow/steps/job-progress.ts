import type { Level } from '../../github/permission-scopes.ts'
import type { Contexts, OpenContexts } from '../expressions/contexts.ts'
import { literal, type PossibleValues, union } from '../expressions/possibilities.ts'
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
  /** What the file gives of `packages` to the job. */
  readonly packages: Level | 'default'
  mayUsePackagesWrite: boolean
  /** By what tells them apart, the last one behind all others. */
  readonly logins: Map<string, PastLogin>
  readonly pushes: Push[]
  readonly misnamed: Push[]
  readonly preflights: PreflightStep[]
  readonly needs: Need[]
  readonly unknownActions: string[]
}

/** The step that has an effect. */
export interface StepAround extends StepPlace {
  readonly isGuarded: boolean
  /** True if its `if:` may keep it from running, so that what it sets may not be set. */
  readonly mayBeSkipped: boolean
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
    case 'unknown-action':
      progress.unknownActions.push(effect.name)
      return
    case 'uses-packages':
      progress.mayUsePackagesWrite = true
      return
    case 'env':
      setVariable(effect.name.toUpperCase(), effect.value, step, progress)
      return
    case 'output':
      setOutput(effect.name.toLowerCase(), effect.value, step, progress)
  }
}

/** Sets a variable for the steps behind this one. */
export function setVariable(
  name: string,
  values: PossibleValues,
  { mayBeSkipped }: Pick<StepAround, 'mayBeSkipped'>,
  { contexts: { env } }: JobProgress,
): void {
  env.set(name, mayBeSkipped ? union([values, env.get(name) ?? literal('')]) : values)
}

function setOutput(
  name: string,
  values: PossibleValues,
  { id, mayBeSkipped }: StepAround,
  { contexts: { outputs } }: JobProgress,
): void {
  const before = outputs.get(id)?.get(name) ?? literal('')
  outputs.set(id, name, mayBeSkipped ? union([values, before]) : values)
}

const needAt = ({ scope, level, because, failsWithout }: NeedEffect, place: SymbolicLocation): Need => ({
  scope,
  level,
  because,
  failsWithout,
  place,
})

function preflightAt({ credential, images }: Extract<Effect, { kind: 'preflight' }>, step: StepAround): PreflightStep {
  const isKnown = images.every(({ registry, image }) => registry === 'other' || image !== undefined)
  return {
    place: step.place,
    credential,
    images: isKnown ? [...new Set(images.flatMap(({ image }) => image ?? []))] : [],
    names: writtenNames(images, step),
  }
}

/** The oldest of more logins are forgotten. */
const mostLogins = 100

/** The same login again counts at its last place only. */
function addLogin(
  login: Login,
  { place, isWrittenHere, scriptKey, isGuarded }: StepAround,
  progress: JobProgress,
): void {
  const { logins } = progress
  const past: PastLogin = {
    ...login,
    isGuarded: isGuarded || login.isOptional === true,
    step: { place, isWrittenHere, ...(scriptKey !== undefined && { scriptKey }) },
  }
  const key = loginKey(past)
  logins.delete(key)
  logins.set(key, past)
  const [oldest] = logins.keys()
  if (logins.size <= mostLogins || oldest === undefined) return
  logins.delete(oldest)
  progress.mayBeLoggedIn = true
}

const loginKey = ({ registry, stores, credential, hosts = [], home, isGuarded }: PastLogin): string =>
  JSON.stringify([registry, stores, credential, isGuarded, home, hosts.map(({ text }) => text)])

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

function addOpaque(effect: Opaque, step: StepAround, progress: JobProgress): void {
  const { mayPush, mayLogIn, holdsToken } = effect
  const isLoggedIn = [...progress.logins.values()].some(({ registry }) => registry !== 'other')
  const isPush = mayPush === true || (mayPush === 'where-logged-in' && isLoggedIn)
  if (isPush || mayPushUnread(effect, isLoggedIn, progress)) addPush(perhaps, step, progress)
  progress.mayBeLoggedIn ||= mayLogIn
  progress.mayUsePackagesWrite ||= holdsToken || isLoggedIn || mayLogIn || step.contexts.env.holdsJobToken
}

/** Code that nobody has read may push with the login of the job, or with a secret of its own, if the token may write. */
function mayPushUnread(
  { runsRepository, isGivenSecret }: Opaque,
  isLoggedIn: boolean,
  { packages }: JobProgress,
): boolean {
  if (runsRepository !== true) return false
  return packages === 'write' ? isLoggedIn || isGivenSecret === true : packages === 'default' && isLoggedIn
}

const perhaps: PushEffect = {
  kind: 'push',
  tool: 'unknown',
  accepts: ['docker', 'containers', 'helm', 'regctl'],
  images: [],
  happens: 'unknown',
  isOptional: false,
}
