import type { GithubRepository } from '../facts.ts'

/** A repository as GitHub writes it: `octo/app`. */
export const fullName = ({ owner, name }: GithubRepository): string => `${owner}/${name}`

/** Reads a repository as GitHub writes it; nothing where the owner or the name is missing. */
export function readFullName(text: string): GithubRepository | undefined {
  const [owner, name] = text.split('/')
  return owner && name ? { owner, name } : undefined
}
