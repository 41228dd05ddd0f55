import type { GithubRepository } from '../facts.ts'

/** Whether two names mean the same account or repository: GitHub ignores case. */
export const isSameName = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase()

/** Whether both are the same repository of the same owner. */
export const isSameRepository = (one: GithubRepository, other: GithubRepository | undefined): boolean =>
  isSameName(one.owner, other?.owner) && isSameName(one.name, other?.name)
