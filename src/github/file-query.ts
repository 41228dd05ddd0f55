import { at, textAt } from '../http/json.ts'
import type { GraphqlProblem } from './graphql-problems.ts'

/** A file that is wanted of a repository: by its path at a branch, tag or commit, or as a blob by its id. */
export type WantedFile = { readonly repository: string } & (
  | { readonly ref: string; readonly path: string }
  | { readonly oid: string }
)

/** What a repository has there. */
export type FoundFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'file'
      readonly oid: string
      readonly byteSize: number
      /** Absent if it was not asked for, or if GitHub does not show all of it. */
      readonly text?: string
      readonly isBinary: boolean
      /** Whether its repository is private or internal. */
      readonly isPrivate: boolean
    }

const fragment = `
fragment File on GitObject {
  oid
  ... on Blob { byteSize isBinary isTruncated text @include(if: $withTexts) }
}`

/** A query for files of several repositories, with its variables. */
export interface FilesQuery {
  readonly query: string
  readonly variables: Readonly<Record<string, string | boolean>>
}

/** Makes one query for all of these files. What a file or a server wrote goes into it as a variable only. */
export function filesQuery(wanted: readonly WantedFile[], withTexts: boolean): FilesQuery {
  const repositories = [...new Set(wanted.map(({ repository }) => repository))]
  const variables: Record<string, string | boolean> = { withTexts }
  const fields = repositories.map((repository, at) => {
    const [owner = '', name = ''] = repository.split('/')
    variables[`owner${at}`] = owner
    variables[`name${at}`] = name
    const objects = wanted.flatMap((file, index) =>
      file.repository === repository ? [object(file, index, variables)] : [],
    )
    return `r${at}: repository(owner: $owner${at}, name: $name${at}) { isPrivate ${objects.join(' ')} }`
  })
  const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}!`)
  return { query: `query Files(${declared.join(', ')}) {\n${fields.join('\n')}\n}${fragment}`, variables }
}

function object(file: WantedFile, index: number, variables: Record<string, string | boolean>): string {
  if ('oid' in file) variables[`id${index}`] = file.oid
  else variables[`expression${index}`] = `${file.ref}:${file.path}`
  const argument = 'oid' in file ? `oid: $id${index}` : `expression: $expression${index}`
  return `f${index}: object(${argument}) { ...File }`
}

function typeOf(variable: string): string {
  if (variable === 'withTexts') return 'Boolean'
  return variable.startsWith('id') ? 'GitObjectID' : 'String'
}

/**
 * Reads an answer to `filesQuery`, in the order of what was wanted. A repository that there is not, or that the credential may not
 * see, has no files.
 */
export function readFiles(
  wanted: readonly WantedFile[],
  data: unknown,
  problems: readonly GraphqlProblem[],
): readonly FoundFile[] {
  const repositories = [...new Set(wanted.map(({ repository }) => repository))]
  return wanted.map(({ repository }, index) => {
    const [above, below] = [`r${repositories.indexOf(repository)}`, `f${index}`]
    const problem = problems.find(({ path: [first, second] }) => first === above && (second ?? below) === below)
    if (problem !== undefined && problem.type !== 'NOT_FOUND') return { kind: 'failed', message: problem.message }
    const found = at(data, above)
    const object = found === null ? null : at(found, below)
    return object === undefined
      ? { kind: 'failed', message: 'GitHub left it out of its answer' }
      : foundIn(object, at(found, 'isPrivate') !== false)
  })
}

function foundIn(object: unknown, isPrivate: boolean): FoundFile {
  const [oid, size] = [textAt(object, 'oid'), at(object, 'byteSize')]
  if (oid === undefined || typeof size !== 'number') return { kind: 'absent' }
  const text = textAt(object, 'text')
  return {
    kind: 'file',
    oid,
    byteSize: size,
    isBinary: at(object, 'isBinary') === true,
    isPrivate,
    ...(text !== undefined && at(object, 'isTruncated') === false && { text }),
  }
}

/** True if GitHub can be asked for a path at a ref: `git rev-parse` takes more than names, searches among it. */
export const mayAskFor = (ref: string, path: string): boolean =>
  /^(?!-)[\w./+@-]{1,250}$/.test(ref) && !/\.\.|@\{|^@$/.test(ref) && isInside(path)

const isInside = (path: string): boolean =>
  path.length < 1000 &&
  !/[\p{Cc}\\]/u.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
