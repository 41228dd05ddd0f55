import { createHash } from 'node:crypto'
import { blobOid, type Files } from './git-objects.ts'
import { lookUp } from './role.ts'
import type { Repository, World } from './world.ts'

/** The files of a repository at a ref: its full or short name or a commit; the default branch if none is named. */
export function filesAt(world: World, name: string, ref?: string): Files | undefined {
  const repository = lookUp(world.repositories, name)
  if (repository === undefined) return undefined
  const wanted = ref ?? defaultRef(repository)
  return allRefs(name, repository).find((one) => isNamed(one, wanted))?.files
}

/** The text of a blob by its id, in any ref of a repository. */
export function blobIn(world: World, name: string, oid: string): string | undefined {
  const repository = lookUp(world.repositories, name)
  const refs = repository === undefined ? [] : allRefs(name, repository)
  return refs.flatMap(({ files }) => Object.values(files)).find((text) => blobOid(text) === oid)
}

/** The commit of a ref; that of the default branch for a ref that the world does not have, such as a merge ref. */
export function shaAt(world: World, name: string, ref: string): string {
  const repository = lookUp(world.repositories, name)
  if (repository === undefined) return madeUpSha(name, ref)
  const refs = allRefs(name, repository)
  return (refs.find((one) => isNamed(one, ref)) ?? refs.find((one) => isNamed(one, defaultRef(repository))))?.sha ?? ''
}

/** The full name of the default branch: `refs/heads/main`. */
export const defaultRef = ({ defaultBranch }: Repository): string => `refs/heads/${defaultBranch}`

interface Ref {
  readonly name: string
  readonly sha: string
  readonly files: Files
}

function allRefs(name: string, repository: Repository): readonly Ref[] {
  const main = defaultRef(repository)
  const declared = { [main]: { sha: undefined, files: repository.files }, ...repository.refs }
  return Object.entries(declared).map(([ref, { sha, files }]) => ({
    name: ref,
    sha: sha ?? madeUpSha(name, ref),
    files,
  }))
}

const isNamed = ({ name, sha }: Ref, wanted: string): boolean =>
  wanted === sha || wanted === name || name === `refs/heads/${wanted}` || name === `refs/tags/${wanted}`

const madeUpSha = (name: string, ref: string): string => createHash('sha1').update(`${name} ${ref}`).digest('hex')
