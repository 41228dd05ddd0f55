import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readInside, readRegular } from './source-files.ts'

/** What became of a file that was to be written. */
export type Written = 'written' | 'changed' | 'unwritable'

/**
 * Replaces a file's bytes whole or not at all: a neighbour is written, synced and renamed over it. `changed` if the file no
 * longer holds what was read; a link is followed inside of `root` only.
 */
export function replaceFile(path: string, root: string, before: Buffer, after: string): Written {
  try {
    const seen = readInside(path, root)
    if (typeof seen === 'string') return 'unwritable'
    if (!seen.equals(before)) return 'changed'
    return replaceBy(realpathSync(path), before, after)
  } catch {
    return 'unwritable'
  }
}

function replaceBy(file: string, before: Buffer, after: string): Written {
  const neighbour = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeNew(neighbour, after, statSync(file).mode)
    const seen = readRegular(file)
    if (typeof seen === 'string' || !seen.equals(before)) return 'changed'
    renameSync(neighbour, file)
    return 'written'
  } finally {
    rmSync(neighbour, { force: true })
  }
}

function writeNew(path: string, text: string, mode: number): void {
  const handle = openSync(path, 'wx', mode)
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    // The mode that a file is made with is subject to the umask.
    fchmodSync(handle, mode)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
