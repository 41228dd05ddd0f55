import type { GithubRepository } from '../facts.ts'

/** A repository as GitHub writes it: `octo/app`. */
export const fullName = ({ owner, name }: GithubRepository): string => `${owner}/${name}`
