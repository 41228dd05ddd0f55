import type { Caller } from './caller.ts'
import { lookUp } from './role.ts'
import { isSame } from './same-name.ts'
import type { State } from './state.ts'
import type { ContainerPackage, World } from './world.ts'

/**
 * The package that a first push makes: a job's token links it to its repository and takes its visibility, a person's
 * makes it private and the person its admin, linked only by the image's source label (docs/facts.md, P3).
 */
export function newPackage({ world }: State, caller: Caller, source: string | undefined): ContainerPackage {
  const credential = caller.kind === 'known' ? caller.credential : undefined
  if (credential?.kind === 'job-token') {
    const isPrivate = lookUp(world.repositories, credential.repository)?.private ?? true
    return {
      ...unlinked,
      visibility: isPrivate ? 'private' : 'public',
      repository: credential.repository,
      repositories: { [credential.repository]: { role: 'admin', id: undefined } },
    }
  }
  const users = credential !== undefined && 'user' in credential ? { [credential.user]: 'admin' as const } : {}
  return { ...unlinked, users, repository: linkedBy(world, source) }
}

const unlinked: ContainerPackage = {
  visibility: 'private',
  repository: undefined,
  inherits: true,
  repositories: {},
  users: {},
  tags: [],
}

function linkedBy({ repositories }: World, source: string | undefined): string | undefined {
  const name = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(source ?? '')?.[1]
  return name === undefined ? undefined : Object.keys(repositories).find((repository) => isSame(repository, name))
}
