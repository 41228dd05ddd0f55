import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { SourceFile } from './lint-files.ts'

/** Why a path could not be read. */
export type UnreadReason =
  | 'missing'
  | 'no-workflows'
  | 'no-match'
  | 'not-regular'
  | 'too-large'
  | 'outside'
  | 'unreadable'

/** A file that was read, or why not. */
export type ReadSource = { readonly kind: 'source'; readonly source: SourceFile; readonly bytes: Buffer } | Unread

/** A path that could not be read. */
export interface Unread {
  readonly kind: 'unread'
  readonly path: string
  readonly reason: UnreadReason
}

/** Longer files are no workflow or action. */
export const mostBytes = 1024 * 1024

/** Where a file is: the folder of its repository, and the folder above it that git works in, if there is one. */
export interface Roots {
  readonly root: string
  readonly gitRoot?: string | undefined
}

/** Reads a workflow file of a repository, after a look at what it is: a regular file of at most 1 MiB inside of the repository. */
export function readSource(path: string, roots: Roots): ReadSource {
  const bytes = readInside(path, roots.root)
  if (typeof bytes === 'string') return { kind: 'unread', path, reason: bytes }
  return { kind: 'source', source: sourceOf(path, path, roots, bytes), bytes }
}

/** A workflow file as it is linted, from its bytes: `path` is where it is, `shownAs` what people call it. */
export function sourceOf(path: string, shownAs: string, roots: Roots, bytes: Buffer): SourceFile {
  const text = bytes.toString('utf8')
  const isUtf8 = Buffer.from(text, 'utf8').equals(bytes)
  const inside = pathBelow(roots.root, path) ?? path
  const diffAs = pathBelow(roots.gitRoot, path) ?? pathBelow(process.cwd(), path) ?? inside
  return { path: inside, text, shownAs, diffAs, ...(!isUtf8 && { unchanged: 'encoding' }) }
}

/** Returns the path of a file below a folder, with forward slashes, or undefined if it is not below it. */
function pathBelow(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined) return undefined
  const below = relative(folder, resolve(path)).replaceAll('\\', '/')
  return below.startsWith('../') || isAbsolute(below) ? undefined : below
}

/** Returns the bytes of a regular file of at most 1 MiB that is inside of a folder, links followed, or why there are none. */
export function readInside(path: string, root: string): Buffer | UnreadReason {
  try {
    const [folder, file] = [realpathSync(root), realpathSync(path)]
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return 'outside'
    return readRegular(file)
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unreadable'
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

// A pipe is not waited for; Windows has no such flag.
const readAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Returns the bytes of a regular file of at most 1 MiB. A device or a pipe is not opened. */
export function readRegular(file: string): Buffer | UnreadReason {
  if (!statSync(file).isFile()) return 'not-regular'
  const handle = openSync(file, readAtOnce)
  try {
    const stats = fstatSync(handle)
    if (!stats.isFile()) return 'not-regular'
    if (stats.size > mostBytes) return 'too-large'
    return readAll(handle, stats.size)
  } finally {
    closeSync(handle)
  }
}

/** Reads to the end: a file of /proc shows no size, and any may grow meanwhile. */
function readAll(handle: number, size: number): Buffer | UnreadReason {
  const pieces: Buffer[] = []
  let length = 0
  for (;;) {
    const room = Buffer.allocUnsafe(pieces.length === 0 ? size + 1 : 64 * 1024)
    const read = readSync(handle, room, 0, room.length, null)
    if (read === 0) return pieces.length === 1 ? (pieces[0] ?? room) : Buffer.concat(pieces)
    length += read
    if (length > mostBytes) return 'too-large'
    pieces.push(room.subarray(0, read))
  }
}
