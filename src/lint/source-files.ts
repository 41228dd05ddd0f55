import { readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'
import type { SourceFile } from './lint-files.ts'
import type { RepositoryFolder } from './repositories.ts'

/** Reads a file that was named or found. Throws UsageError if it cannot be read. */
export function readSource(file: string, { root }: RepositoryFolder): SourceFile {
  const bytes = readBytes(file)
  const text = bytes.toString('utf8')
  return {
    path: relative(root, resolve(file)).replaceAll('\\', '/'),
    text,
    shownAs: file,
    diffAs: file,
    isReadOnly: !Buffer.from(text, 'utf8').equals(bytes),
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new UsageError((words) => words.unreadable(file))
  }
}

/** Writes a text over a file. Throws UsageError if it cannot be written. */
export function writeSource(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new UsageError((words) => words.unwritable(file))
  }
}
