import type { Caller } from './caller.ts'
import type { Credential } from './credential.ts'
import type { Refusal } from './refusal-texts.ts'
import { includes, lookUp, memberRole, repositoryRole, userRole } from './role.ts'
import { isSame } from './same-name.ts'
import { packageAt, type State } from './state.ts'
import { packagesLevel, personRefusal } from './token-layer.ts'
import { ownerOf } from './world.ts'

/** Returns why the caller may not push to a repository, or undefined if it may. Which text belongs to which state: docs/facts.md, Refusals. */
export function mayPush(state: State, caller: Caller, repository: string): Refusal | undefined {
  if (caller.kind === 'anonymous') return 'not-authenticated'
  if (caller.kind === 'rejected') return 'rejected-bearer'
  if (lookUp(state.world.owners, ownerOf(repository)) === undefined) return 'owner-not-found'
  const { credential } = caller
  switch (credential.kind) {
    case 'job-token':
      return jobMayPush(state, credential, repository)
    case 'app-installation':
      return appMayPush(state, credential, repository)
    case 'fine-grained-pat':
      return 'scopes-mismatch'
    case 'classic-pat':
    case 'oauth':
      return (
        personRefusal(state, credential, ownerOf(repository), ['write:packages']) ??
        userMayPush(state, credential.user, repository)
      )
  }
}

type OfKind<K extends Credential['kind']> = Extract<Credential, { kind: K }>

function jobMayPush(state: State, credential: OfKind<'job-token'>, repository: string): Refusal | undefined {
  const { world } = state
  const owner = ownerOf(repository)
  if (!isSame(ownerOf(credential.repository), owner)) return 'installation-elsewhere'
  const mayWrite = packagesLevel(state, credential) === 'write'
  const subject = packageAt(state, repository)
  if (subject === undefined) {
    return mayWrite && lookUp(world.owners, owner)?.packageCreation === 'allowed' ? undefined : 'installation-create'
  }
  const role = repositoryRole(world, subject, credential.repository)
  if (!mayWrite)
    return subject.visibility === 'private' && role === 'none' ? 'installation-create' : 'installation-write'
  if (includes(role, 'write')) return undefined
  const isHidden = subject.visibility === 'private' && role === 'none' && subject.repository !== undefined
  return isHidden && !isSame(subject.repository, credential.repository) ? 'read-package' : 'write-package'
}

function appMayPush(state: State, credential: OfKind<'app-installation'>, repository: string): Refusal {
  if (!isSame(credential.owner, ownerOf(repository))) return 'installation-elsewhere'
  return packageAt(state, repository) === undefined ? 'app-create' : 'app-write'
}

function userMayPush(state: State, user: string, repository: string): Refusal | undefined {
  const { world } = state
  const owner = ownerOf(repository)
  const subject = packageAt(state, repository)
  if (subject === undefined) return mayCreate(state, user, owner) ? undefined : 'create-package'
  const role = userRole(world, subject, owner, user)
  if (includes(role, 'write')) return undefined
  return subject.visibility === 'private' && role === 'none' ? 'read-package' : 'write-package'
}

function mayCreate({ world }: State, user: string, owner: string): boolean {
  const belongs = isSame(owner, user) || memberRole(world, owner, user) !== undefined
  return belongs && lookUp(world.owners, owner)?.packageCreation === 'allowed'
}
