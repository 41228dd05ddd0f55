import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'

/** Why nothing can be written at a path; `failed` with the system's code, such as ENOSPC. */
export type Unwritable =
  | { readonly kind: 'link' | 'no-folder' | 'not-a-file' | 'not-a-folder' }
  | { readonly kind: 'failed'; readonly code: string }

/** Says why a file was not written. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  readonly path: string
  readonly reason: Unwritable

  constructor(path: string, reason: Unwritable) {
    super(`${path}: ${reason.kind}`)
    this.path = path
    this.reason = reason
  }
}

/**
 * Writes a file whole or not at all, through no link: a neighbour is written and renamed over it. Chunks are written as they come.
 * Throws `WriteError`.
 */
export function writeWholeFile(path: string, chunks: Iterable<string>): void {
  const obstacle = obstacleTo(path, 'file')
  if (obstacle !== undefined) throw new WriteError(path, obstacle)
  const target = resolve(path)
  const neighbour = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeNew(neighbour, chunks)
    renameSync(neighbour, target)
  } catch (error) {
    throw new WriteError(path, { kind: 'failed', code: codeOf(error) })
  } finally {
    rmSync(neighbour, { force: true })
  }
}

function writeNew(path: string, chunks: Iterable<string>): void {
  // Fails if somebody has put a file or a link there.
  const handle = openSync(path, 'wx')
  try {
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk)
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    }
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a folder and those above it, through no link. Throws `WriteError`. */
export function makeFolder(path: string): void {
  const obstacle = obstacleTo(path, 'folder')
  if (obstacle !== undefined) throw new WriteError(path, obstacle)
  try {
    mkdirSync(resolve(path), { recursive: true })
  } catch (error) {
    throw new WriteError(path, { kind: 'failed', code: codeOf(error) })
  }
}

/** Returns why a file, or a folder with what is missing above it, cannot be made at a path; undefined if nothing is in the way. */
export function obstacleTo(path: string, kind: 'file' | 'folder'): Unwritable | undefined {
  const target = resolve(path)
  const { root } = parse(target)
  const parts = target.slice(root.length).split(/[/\\]/)
  try {
    for (const depth of parts.keys()) {
      const obstacle = obstacleAt(join(root, ...parts.slice(0, depth + 1)), kind, depth, depth === parts.length - 1)
      if (obstacle !== 'go on') return obstacle
    }
    return undefined
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) }
  }
}

function obstacleAt(
  path: string,
  kind: 'file' | 'folder',
  depth: number,
  isTarget: boolean,
): Unwritable | undefined | 'go on' {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return kind === 'file' && !isTarget ? { kind: 'no-folder' } : undefined
  // Directly below the root, systems have links of their own: `/tmp` of macOS.
  if (found.isSymbolicLink()) return depth > 0 || isTarget ? { kind: 'link' } : 'go on'
  if (isTarget && kind === 'file') return found.isFile() ? undefined : { kind: 'not-a-file' }
  return found.isDirectory() ? 'go on' : { kind: 'not-a-folder' }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
