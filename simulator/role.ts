import { repositoryId } from './numeric-id.ts'
import { isSame } from './same-name.ts'
import type { ContainerPackage, World } from './world.ts'

/** What package settings grant. */
export type Role = 'none' | 'read' | 'write' | 'admin'

const ladder: readonly Role[] = ['none', 'read', 'write', 'admin']

/** Whether a role includes another. */
export const includes = (role: Role, wanted: Role): boolean => ladder.indexOf(role) >= ladder.indexOf(wanted)

const highest = (roles: readonly Role[]): Role => ladder.findLast((role) => roles.includes(role)) ?? 'none'

/** The value of a key in any case. */
export const lookUp = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  // A world may hold ten thousand repositories.
  Object.hasOwn(record, name) ? record[name] : Object.entries(record).find(([key]) => isSame(key, name))?.[1]

/** What a package grants to the workflows of a repository: its own grant, else what the linked repository inherits. */
export function repositoryRole(world: World, subject: ContainerPackage, repository: string): Role {
  const grant = lookUp(subject.repositories, repository)
  if (grant !== undefined) {
    return grant.id === undefined || grant.id === repositoryId(world, repository) ? grant.role : 'none'
  }
  const isLinked = subject.repository !== undefined && isSame(subject.repository, repository)
  return isLinked && subject.inherits ? 'write' : 'none'
}

/** What a user may do with a package of an owner: as owner, by a grant, or as a collaborator of the linked repository. */
export function userRole(world: World, subject: ContainerPackage, owner: string, user: string): Role {
  const isOwner = isSame(owner, user) || memberRole(world, owner, user) === 'owner'
  const linked = subject.repository === undefined ? undefined : lookUp(world.repositories, subject.repository)
  const inherited = subject.inherits && linked !== undefined ? lookUp(linked.collaborators, user) : undefined
  return highest([isOwner ? 'admin' : 'none', lookUp(subject.users, user) ?? 'none', inherited ?? 'none'])
}

/** The role of a user in an organisation. */
export function memberRole(world: World, owner: string, user: string): 'owner' | 'member' | undefined {
  const organization = lookUp(world.owners, owner)
  return organization === undefined ? undefined : lookUp(organization.members, user)
}
