import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024

/** The folder of the repository that a workflow file belongs to: above `.github/workflows`, else the nearest that looks like one. */
export function repositoryRoot(file: string): string {
  const folder = dirname(resolve(file))
  const above = join(folder, '..', '..')
  if (relative(above, folder) === join('.github', 'workflows')) return above
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || existsSync(join(at, '.github'))) return at
    if (at === dirname(at)) return folder
  }
}

/** Reads files of a repository by their paths inside it; nothing for what is not there, not inside, or very long. */
export function repositoryReader(root: string): (path: string) => string | undefined {
  return (path) => {
    const file = resolve(root, path)
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
    try {
      return statSync(file).size > mostBytes ? undefined : readFileSync(file, 'utf8')
    } catch {
      return undefined
    }
  }
}
