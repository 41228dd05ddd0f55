import type { Caller } from '../caller.ts'
import type { Credential } from '../credential.ts'
import { isReadable } from '../may-pull.ts'
import type { Refusal } from '../refusal-texts.ts'
import { lookUp } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import { packageAt, type State } from '../state.ts'
import { readingRefusal } from '../token-layer.ts'
import { type Answer, json } from '../wire.ts'
import type { ContainerPackage, World } from '../world.ts'
import { account } from './accounts.ts'
import { notFound, problem } from './guard.ts'
import { repositoryFields } from './repositories.ts'

/** `GET /orgs/{owner}/packages/container/{name}` and its twin for users: 404 is missing or invisible, 403 if the token may not read packages. */
export const readPackage =
  (ownerKind: 'organization' | 'user') =>
  (state: State, caller: Caller, { owner = '', name = '' }: Parameters): Answer => {
    if (caller.kind !== 'known') return problem(401, 'Requires authentication')
    if (lookUp(state.world.owners, owner)?.kind !== ownerKind) return notFound()
    const repository = `${owner}/${name}`.toLowerCase()
    const refusal = isApp(caller.credential, owner) ? undefined : readingRefusal(state, caller.credential, owner)
    if (refusal !== undefined && refusal !== 'installation-elsewhere') return refused(refusal, caller.credential, owner)
    const subject = packageAt(state, repository)
    const mayRead = refusal === undefined ? isReadable : isPublic
    const isShown =
      isApp(caller.credential, owner) || (subject && mayRead(state, subject, repository, caller.credential))
    return subject !== undefined && isShown
      ? json(200, packageFields(state.world, subject, owner, name))
      : problem(404, 'Package not found.')
  }

/** An App whose installation may read packages reads those of its owner one by one, though it pulls none (docs/facts.md, Packages). */
const isApp = (credential: Credential, owner: string): boolean =>
  credential.kind === 'app-installation' &&
  isSame(credential.owner, owner) &&
  (credential.permissions['packages'] ?? 'none') !== 'none'

const isPublic = (_: State, { visibility }: ContainerPackage): boolean => visibility === 'public'

/** Why a credential may not read packages at all. */
export function refused(refusal: Refusal, { kind }: Credential, owner: string): Answer {
  if (refusal === 'sso-required') {
    const sso = `required; url=https://github.com/orgs/${owner}/sso?authorization_request=AZSCKL3XEWQ2`
    const message =
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.'
    return problem(403, message, { 'x-github-sso': sso })
  }
  if (refusal === 'classic-forbidden') {
    const message = `\`${owner}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`
    return problem(403, message)
  }
  if (kind === 'classic-pat' || kind === 'oauth') {
    return problem(403, 'You need at least read:packages scope to get a package.')
  }
  const holder = kind === 'fine-grained-pat' ? 'personal access token' : 'integration'
  return problem(403, `Resource not accessible by ${holder}`)
}

/** A package as REST answers show it. */
export function packageFields(world: World, subject: ContainerPackage, owner: string, name: string): object {
  const { visibility, repository } = subject
  return {
    id: 900_001 + Object.values(world.packages).indexOf(subject),
    name,
    package_type: 'container',
    visibility,
    owner: account(world, owner),
    html_url: `https://github.com/${lookUp(world.owners, owner)?.kind === 'user' ? 'users' : 'orgs'}/${owner}/packages/container/package/${encodeURIComponent(name)}`,
    ...(repository === undefined ? {} : { repository: repositoryFields(world, repository) }),
  }
}
