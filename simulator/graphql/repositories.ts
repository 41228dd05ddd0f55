import type { Caller } from '../caller.ts'
import { filesAt } from '../ref.ts'
import { lookUp } from '../role.ts'
import { isSame } from '../same-name.ts'
import { maySee, visibilityOf } from '../sight.ts'
import { ownerOf, type Repository, type World } from '../world.ts'
import { failure } from './failure.ts'
import { blobOf, gitObject, type ReadText } from './git-object.ts'

/** Who asks what world, and how many texts of files may still be read in time. */
export interface Asking {
  readonly world: World
  readonly caller: Caller
  readonly readText: ReadText
}

/** A repository as resolvers of GitHub's schema; an error if GitHub shows nothing of it. */
export function repository(name: string, found: Repository, asking: Asking): object {
  if (found.refused !== undefined) return failure('FORBIDDEN', found.refused)
  const visibility = visibilityOf(found)
  return {
    __typename: 'Repository',
    name: name.split('/')[1],
    nameWithOwner: name,
    isArchived: found.archived,
    isFork: found.fork,
    isPrivate: visibility !== 'public',
    isEmpty: found.empty,
    visibility: visibility.toUpperCase(),
    defaultBranchRef: found.empty ? null : { __typename: 'Ref', name: found.defaultBranch },
    object: (args: ObjectArguments) => (found.empty ? null : object(name, args, asking)),
  }
}

/** The repository of a name, null if it does not exist or the caller may not see it. */
export function repositoryNamed(name: string, asking: Asking): object | null {
  const { world, caller } = asking
  const found = lookUp(world.repositories, name)
  if (found === undefined || !maySee(world, caller, name, found)) return null
  const spelt = Object.hasOwn(world.repositories, name)
    ? name
    : (Object.keys(world.repositories).find((one) => isSame(one, name)) ?? name)
  return repository(spelt, found, asking)
}

interface ObjectArguments {
  readonly expression?: string
  readonly oid?: string
}

/** `object(expression:)` takes what `git rev-parse` does: here `<ref>:<path>`, and HEAD for the default branch. */
function object(name: string, { expression, oid }: ObjectArguments, { world, readText }: Asking): object | null {
  if (oid !== undefined) return blobOf(filesAt(world, name) ?? {}, oid, readText)
  const [ref = '', path = ''] = (expression ?? '').split(/:(.*)/s)
  const files = filesAt(world, name, ref === 'HEAD' ? undefined : ref)
  return files === undefined ? null : gitObject(files, path, readText)
}

/** What the `repositories` of an owner take. */
export interface ConnectionArguments {
  readonly first?: number
  readonly after?: string | null
  readonly isFork?: boolean | null
  readonly isArchived?: boolean | null
  readonly privacy?: 'PUBLIC' | 'PRIVATE' | null
}

/** Repositories of an owner in the order of their creation, which is that of the world. */
export function connection(owner: string, args: ConnectionArguments, asking: Asking): object {
  const { first, after } = args
  if (first === undefined) throw failure('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.')
  if (first < 1 || first > 100)
    throw failure('EXCESSIVE_PAGINATION', `Requesting ${first} records on the connection exceeds the \`first\` limit.`)
  const all = Object.entries(asking.world.repositories).filter(
    ([name, found]) =>
      isSame(ownerOf(name), owner) && isWanted(found, args) && maySee(asking.world, asking.caller, name, found),
  )
  const start = after ? all.findIndex(([name]) => cursorOf(name) === after) + 1 : 0
  if (after && start === 0)
    throw failure('INVALID_CURSOR_ARGUMENTS', `\`${after}\` does not appear to be a valid cursor.`)
  const page = all.slice(start, start + first)
  const last = page.at(-1)?.[0]
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      endCursor: last === undefined ? null : cursorOf(last),
    },
    nodes: page.map(([name, found]) => repository(name, found, asking)),
  }
}

const isWanted = (found: Repository, { isFork, isArchived, privacy }: ConnectionArguments): boolean =>
  (isFork ?? found.fork) === found.fork &&
  (isArchived ?? found.archived) === found.archived &&
  (privacy ?? privacyOf(found)) === privacyOf(found)

/** An internal repository counts as private here. */
const privacyOf = (found: Repository): 'PUBLIC' | 'PRIVATE' => (visibilityOf(found) === 'public' ? 'PUBLIC' : 'PRIVATE')

const cursorOf = (name: string): string => Buffer.from(`cursor:v2:${name}`).toString('base64')
