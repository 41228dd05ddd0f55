import type { Caller } from './caller.ts'
import { lookUp, memberRole } from './role.ts'
import { isSame } from './same-name.ts'
import { ownerOf, type Repository, type World } from './world.ts'

/** Whether a repository is open to all, to members, or to those who were let in. */
export function visibilityOf({ private: isPrivate, internal }: Repository): 'public' | 'private' | 'internal' {
  if (internal) return 'internal'
  return isPrivate ? 'private' : 'public'
}

/** Whether a caller sees that a repository is there. */
export function maySee(world: World, caller: Caller, name: string, found = lookUp(world.repositories, name)): boolean {
  if (found === undefined || visibilityOf(found) === 'public') return found !== undefined
  if (caller.kind !== 'known') return false
  const { credential } = caller
  const owner = ownerOf(name)
  switch (credential.kind) {
    case 'job-token':
      return isSame(credential.repository, name)
    case 'app-installation':
      return isSame(credential.owner, owner) && (credential.permissions['contents'] ?? 'none') !== 'none'
    case 'classic-pat':
    case 'oauth':
      if (!credential.scopes.includes('repo')) return false
  }
  const { user } = credential
  return (
    isSame(owner, user) ||
    memberRole(world, owner, user) !== undefined ||
    lookUp(found.collaborators, user) !== undefined
  )
}
