import type { Caller } from './caller.ts'
import type { Credential } from './credential.ts'
import type { Refusal } from './refusal-texts.ts'
import { includes, memberRole, repositoryRole, userRole } from './role.ts'
import { packageAt, type State } from './state.ts'
import { readingRefusal } from './token-layer.ts'
import { type ContainerPackage, ownerOf } from './world.ts'

/** Returns why the caller may not pull from a repository, or undefined if it may. Anybody may pull a public package. */
export function mayPull(state: State, caller: Caller, repository: string): Refusal | undefined {
  if (caller.kind === 'rejected') return 'rejected-bearer'
  const subject = packageAt(state, repository)
  if (subject?.visibility === 'public') return undefined
  if (caller.kind === 'anonymous') return 'not-authenticated'
  const refusal = readingRefusal(state, caller.credential, ownerOf(repository))
  if (refusal !== undefined) return refusal
  if (subject === undefined) return 'name-unknown'
  return isReadable(state, subject, repository, caller.credential) ? undefined : 'read-package'
}

/** Whether the package lets the holder of a credential read it. */
export function isReadable(
  { world }: State,
  subject: ContainerPackage,
  repository: string,
  credential: Credential,
): boolean {
  if (subject.visibility === 'public') return true
  const owner = ownerOf(repository)
  if (credential.kind === 'job-token') {
    return subject.visibility === 'internal' || includes(repositoryRole(world, subject, credential.repository), 'read')
  }
  if (!('user' in credential)) return false
  const isColleague = subject.visibility === 'internal' && memberRole(world, owner, credential.user) !== undefined
  return isColleague || includes(userRole(world, subject, owner, credential.user), 'read')
}
