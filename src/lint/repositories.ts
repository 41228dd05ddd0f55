import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { ReadFile } from '../workflow/repository-files.ts'

/** The repository around a file. */
export interface RepositoryFolder {
  readonly root: string
  /** Reads its files by their paths inside it; undefined for what is not there, not inside, or very long. */
  readonly readFile: ReadFile
}

/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024

/** Finds the repository of a file; those that were found are kept as long as the result is in use. */
export function repositories(): (file: string) => RepositoryFolder {
  const byFolder = new Map<string, string>()
  const byRoot = new Map<string, RepositoryFolder>()
  return (file) => {
    const folder = dirname(resolve(file))
    const root = byFolder.get(folder) ?? rootOf(folder)
    byFolder.set(folder, root)
    const found = byRoot.get(root) ?? { root, readFile: readerIn(root) }
    byRoot.set(root, found)
    return found
  }
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
