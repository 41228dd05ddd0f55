import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'

/** The bytes of a file that was named or found; one that may not be read is wrong use. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new UsageError((words) => words.unreadable(file))
  }
}

/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024

type ReadFile = (path: string) => string | undefined

// Files of one folder follow each other.
let last: { readonly folder: string; readonly read: ReadFile } | undefined

/** Reads files of the repository that a workflow file belongs to, by their paths inside it; nothing for what is not there, not inside, or very long. */
export function repositoryAround(file: string): ReadFile {
  const folder = dirname(resolve(file))
  if (last?.folder !== folder) last = { folder, read: readerIn(rootOf(folder)) }
  return last.read
}

/** The folder above `.github/workflows`, else the nearest that looks like a repository's. */
function rootOf(folder: string): string {
  const above = join(folder, '..', '..')
  if (relative(above, folder) === join('.github', 'workflows')) return above
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || existsSync(join(at, '.github'))) return at
    if (at === dirname(at)) return folder
  }
}

function readerIn(root: string): ReadFile {
  return (path) => {
    try {
      const [folder, file] = [realpathSync(root), realpathSync(resolve(root, path))]
      return isInside(folder, file) && isReadable(file) ? readFileSync(file, 'utf8') : undefined
    } catch {
      return undefined
    }
  }
}

/** A link out of the repository is not its file. */
const isInside = (folder: string, file: string): boolean =>
  file.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** A pipe would never end. */
function isReadable(file: string): boolean {
  const stats = statSync(file)
  return stats.isFile() && stats.size <= mostBytes
}
