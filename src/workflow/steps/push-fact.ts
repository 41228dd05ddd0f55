import { mistypedHosts } from '../../github/hosts.ts'
import { isSameName } from '../../github/repository.ts'
import type { LoginCredential, Push } from '../model.ts'
import { type Difference, differenceOf, ownHome } from '../tools/home.ts'
import type { PushEffect } from './effects.ts'
import { kindOf, type MentionedImage, seenBy } from './image-reference.ts'
import type { JobProgress, PastLogin, StepAround } from './job-progress.ts'
import { writtenNames } from './written-name.ts'

/** A push to GHCR, or one that misses it by its names. */
export interface PushFact {
  readonly kind: 'pushes' | 'misnamed'
  readonly push: Push
}

/** A push as a fact of its job, given the logins before it; undefined if it is meant for another registry. */
export function pushFact(effect: PushEffect, step: StepAround, progress: JobProgress): PushFact | undefined {
  const { isGuarded, contexts } = step
  const logins = [...progress.logins.values()]
  const accepted = logins.filter(({ stores }) => stores.some((store) => effect.accepts.includes(store)))
  const serving = accepted.filter((login) => differenceFrom(login, effect) === undefined)
  const mentioned = seenBy(contexts.registry, effect.images)
  const isGhcr = goesToGhcr({ ...effect, images: mentioned }, accepted)
  const mayBeLoggedIn = progress.mayBeLoggedIn || loginVariables.some((name) => contexts.env.get(name) !== undefined)
  const isLoggedInToGhcrAlone =
    !mayBeLoggedIn && logins.length > 0 && logins.every(({ registry }) => registry === 'ghcr')
  if (isGhcr === false && !mentioned.some((image) => missesGhcr(image, isLoggedInToGhcrAlone))) return undefined
  const images = imagesOnGhcr(mentioned)
  const missed = serving.length > 0 ? undefined : accepted.find(({ registry }) => registry === 'ghcr')
  const missedBy = missed && differenceFrom(missed, effect)
  const names = writtenNames(mentioned, step)
  const push: Push = {
    place: step.place,
    tool: effect.tool,
    isCertain: isGhcr !== 'unknown' && effect.happens === true,
    isGuarded: isGuarded || effect.isOptional,
    credential: effect.credential ?? servingCredential(effect, serving, mayBeLoggedIn),
    images: images.flatMap((image) => image ?? []),
    names,
    unguarded: isGuarded || effect.isOptional ? [] : names,
    isOwn: images.length > 0 && images.every((image) => image !== undefined && isOwn(image, contexts.repository)),
    isLoggedInToGhcrAlone,
    ...(missedBy !== undefined && { missedLogin: missedBy }),
  }
  return { kind: isGhcr === false ? 'misnamed' : 'pushes', push }
}

const differenceFrom = (login: PastLogin, push: PushEffect): Difference | undefined =>
  differenceOf(login.home ?? ownHome, push.home ?? ownHome)

/** Whether a name of another registry may have been meant for GHCR. */
function missesGhcr({ registry, host, isPartial = false }: MentionedImage, isLoggedInToGhcrAlone: boolean): boolean {
  if (registry !== 'other') return false
  if (host === undefined) return isLoggedInToGhcrAlone && !isPartial
  const name = host.replace(/:\d+$/, '')
  return name === oldRegistry || mistypedHosts.includes(name)
}

/** GitHub's registry before GHCR, which takes `packages: write` too. */
const oldRegistry = 'docker.pkg.github.com'

/** Variables that hold a login, or name a file of logins (docs.docker.com, containers-auth.json(5)). */
const loginVariables: readonly string[] = ['DOCKER_AUTH_CONFIG', 'REGISTRY_AUTH_FILE']

/** Whether a push goes to GHCR: by the names of its images, else by the registries that the job is logged in to. */
function goesToGhcr({ images }: PushEffect, serving: readonly PastLogin[]): boolean | 'unknown' {
  const named = kindOf(images)
  if (named !== 'unknown') return named === 'ghcr'
  const kinds = new Set(serving.map(({ registry }) => registry))
  if (kinds.has('ghcr')) return kinds.size === 1 ? true : 'unknown'
  return kinds.size === 0 || kinds.has('unknown') ? 'unknown' : false
}

/** The login that serves a push: the last one that nothing guards, or one of the guarded ones after it. */
function servingCredential(
  { otherwise }: PushEffect,
  serving: readonly PastLogin[],
  mayBeLoggedIn: boolean,
): LoginCredential | 'none' {
  const sure = serving.filter(({ registry }) => registry === 'ghcr')
  const relevant = sure.length > 0 ? sure : serving.filter(({ registry }) => registry === 'unknown')
  const last = relevant.findLastIndex(({ isGuarded }) => !isGuarded)
  const candidates = relevant.slice(Math.max(0, last))
  const credentials = new Set(
    candidates.map(({ registry, credential }) => (registry === 'ghcr' ? credential : 'unknown')),
  )
  const [credential] = credentials
  if (credential === undefined) return mayBeLoggedIn ? 'unknown' : (otherwise ?? 'none')
  return credentials.size === 1 ? credential : 'unknown'
}

/** Each image once that is on GHCR or may be; one without a name where the text does not tell it. */
const imagesOnGhcr = (images: readonly MentionedImage[]): readonly (string | undefined)[] => [
  ...new Set(images.filter(({ registry }) => registry !== 'other').map(({ image }) => image)),
]

/** True if an image belongs to the owner of the workflow's own repository. */
function isOwn(image: string, repository: string | undefined): boolean {
  const [, owner = ''] = image.split('/')
  if (/^\$\{\{ github\.(repository|repository_owner) \}\}$/.test(owner)) return true
  return isSameName(owner, repository?.split('/')[0])
}
