import picomatch from 'picomatch'
import { oneOf, readOptions, UsageError } from '../terminal/usage-error.ts'
import { obstacleTo } from '../terminal/whole-file.ts'

/** What audit is asked to do. */
export interface AuditOptions {
  readonly owner: string
  /** Globs for names of repositories; empty for all. */
  readonly repositories: readonly string[]
  readonly includesArchived: boolean
  readonly includesForks: boolean
  readonly assumeDefault?: 'read' | 'write'
  readonly cache?: string
  readonly patches?: string
  readonly format: Format
  readonly output?: string
  /** A file that gets the report as Markdown, too. */
  readonly summary?: string
}

/** How an audit is written. */
export type Format = (typeof formats)[number]

const formats = ['text', 'json', 'markdown', 'html'] as const
const defaults = ['read', 'write'] as const
const included = ['archived', 'forks'] as const

/** Letters, digits, dashes, and the underscore of managed users. */
const ownerName = /^[a-z0-9][a-z0-9_-]{0,99}$/i

/** Reads the arguments of `audit`. Throws `UsageError`. */
export function readArguments(args: readonly string[]): AuditOptions {
  const { values, positionals } = readOptions(args, {
    repo: { type: 'string', multiple: true },
    include: { type: 'string', multiple: true },
    'assume-default': { type: 'string' },
    cache: { type: 'string' },
    patches: { type: 'string' },
    format: { type: 'string', default: 'text' },
    output: { type: 'string' },
    summary: { type: 'string' },
  })
  const include = (values.include ?? [])
    .flatMap((list) => list.split(','))
    .map((one) => oneOf('--include', one.trim(), included))
  const { 'assume-default': assumed, cache, patches, output, summary } = values
  const owner = ownerIn(positionals)
  return {
    owner,
    repositories: (values.repo ?? []).map((glob) => checkGlob(glob, owner)),
    includesArchived: include.includes('archived'),
    includesForks: include.includes('forks'),
    ...(assumed !== undefined && { assumeDefault: oneOf('--assume-default', assumed, defaults) }),
    ...(cache !== undefined && { cache: checkPath('--cache', cache, 'folder') }),
    ...(patches !== undefined && { patches: checkPath('--patches', patches, 'folder') }),
    format: oneOf('--format', values.format, formats),
    ...(output !== undefined && { output: checkPath('--output', output, 'file') }),
    ...(summary !== undefined && { summary: checkPath('--summary', summary, 'file') }),
  }
}

function ownerIn([owner, ...more]: readonly string[]): string {
  if (owner === undefined) throw new UsageError((words) => words.noOwner)
  if (more[0] !== undefined) throw new UsageError((words) => words.oneOwner(more[0] ?? ''))
  const [login = '', name] = owner.replace(/^https:\/\/[^/]+\//, '').split('/')
  if (name !== undefined && name !== '') throw new UsageError((words) => words.ownerNotRepository(login, name))
  if (!ownerName.test(owner)) throw new UsageError((words) => words.notAnOwner(owner))
  return owner
}

/** More take a matcher long, and no name needs them. */
const mostStars = 5

function checkGlob(glob: string, owner: string): string {
  const stars = glob.replaceAll('**', '*').split('*').length - 1
  const isElsewhere = isName(glob) && glob.includes('/') && !glob.toLowerCase().startsWith(`${owner.toLowerCase()}/`)
  if (glob === '' || glob.length > 200 || stars > mostStars || isElsewhere)
    throw new UsageError((words) => words.notAGlob('--repo', glob))
  return glob
}

function checkPath(option: string, path: string, kind: 'file' | 'folder'): string {
  const obstacle = path === '' ? { kind: 'no-folder' as const } : obstacleTo(path, kind)
  if (obstacle !== undefined) throw new UsageError((words) => words.notWritable(option, path, obstacle))
  return path
}

const globSigns = /[*?[\]{}()!+@|\\]/

/** Whether a glob is one name, so that nothing has to be searched for. */
export const isName = (glob: string): boolean => !globSigns.test(glob)

/** Returns whether a repository, by its full name, matches one of the globs: for its name, or with a slash for its full name. */
export function matcherOf(globs: readonly string[]): (fullName: string) => boolean {
  const matchers = globs.map((glob) => ({
    isWhole: glob.includes('/'),
    matches: picomatch(glob, { nocase: true, dot: true, noextglob: true, strictBrackets: false }),
  }))
  return (fullName) => {
    const name = fullName.slice(fullName.indexOf('/') + 1)
    return matchers.some(({ isWhole, matches }) => matches(isWhole ? fullName : name))
  }
}
