/** A repository as GitHub writes it: `octo/app`. */
export const fullName = ({ owner, name }: GithubRepository): string => `${owner}/${name}`

/** Reads a repository as GitHub writes it. Returns undefined if the owner or the name is missing. */
export function readFullName(text: string): GithubRepository | undefined {
  const [owner, name] = text.split('/')
  return owner && name ? { owner, name } : undefined
}

/** A repository on GitHub, not one of a registry. */
export interface GithubRepository {
  readonly owner: string
  readonly name: string
}

/** Whether two names mean the same account or repository: GitHub ignores case. */
export const isSameName = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase()

/** Whether both are the same repository of the same owner. */
export const isSameRepository = (one: GithubRepository, other: GithubRepository | undefined): boolean =>
  isSameName(one.owner, other?.owner) && isSameName(one.name, other?.name)
