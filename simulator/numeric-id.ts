import { isSame } from './same-name.ts'
import type { World } from './world.ts'

/** The numeric id of a repository: its own, or one made up from its place in the world. */
export function repositoryId(world: World, repository: string): number {
  const names = Object.keys(world.repositories)
  const place = names.findIndex((name) => isSame(name, repository))
  const name = names[place]
  return (name === undefined ? undefined : world.repositories[name]?.id) ?? 700_000_001 + place
}

/** The numeric id of an account. */
export const ownerId = (world: World, owner: string): number =>
  500_001 + Object.keys(world.owners).findIndex((name) => isSame(name, owner))
