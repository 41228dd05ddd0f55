import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { ReadFile } from '../workflow/repository-files.ts'
import { type Roots, readInside } from './source-files.ts'

/** The repository around a file. */
export interface RepositoryFolder extends Roots {
  /** Reads its files by their paths inside it; undefined for what is not there, not inside, or very long. */
  readonly readFile: ReadFile
  /** Names of its workflow files in `.github/workflows`. */
  workflows(): readonly string[]
}

/** Finds the repository of a file; those that were found are kept as long as the result is in use. */
export function repositories(): (file: string) => RepositoryFolder {
  const byFolder = new Map<string, RepositoryFolder>()
  const byRoot = new Map<string, RepositoryFolder>()
  return (file) => {
    const folder = dirname(resolve(file))
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const root = rootOf(folder)
    const repository = byRoot.get(root) ?? repositoryAt(root)
    byRoot.set(root, repository)
    byFolder.set(folder, repository)
    return repository
  }
}

function repositoryAt(root: string): RepositoryFolder {
  const folder = join(root, '.github', 'workflows')
  return {
    root,
    gitRoot: folderAbove(root, '.git'),
    readFile: (path) => {
      const bytes = readInside(resolve(root, path), root)
      return typeof bytes === 'string' ? undefined : bytes.toString('utf8')
    },
    workflows: () => (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /\.ya?ml$/i.test(name)),
  }
}

/** The folder above `.github/workflows`, else the nearest that looks like a repository's. */
function rootOf(folder: string): string {
  const above = join(folder, '..', '..')
  if (relative(above, folder) === join('.github', 'workflows')) return above
  return folderAbove(folder, '.git', '.github') ?? folder
}

/** Returns the nearest folder, this one or one above it, that holds an entry of one of these names; undefined if none does. */
export function folderAbove(folder: string, ...names: readonly string[]): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (names.some((name) => existsSync(join(at, name)))) return at
    if (at === dirname(at)) return undefined
  }
}
