import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What package.json says of this program. */
export interface OwnPackage {
  readonly version: string
  /** The repository's address in a browser: `https://github.com/octo/app`. */
  readonly repository: string
}

/** Reads the nearest package.json: that of dist/ for a bundle, else the project's. */
export function ownPackage(): OwnPackage {
  // Not new URL(…, import.meta.url): the bundler would take that for a file to carry along.
  const path = nearestPackage(dirname(fileURLToPath(import.meta.url)))
  const { version, repository } = JSON.parse(readFileSync(path, 'utf8')) as {
    version: string
    repository: { url: string }
  }
  // npm writes it as `git+https://github.com/octo/app.git`.
  return { version, repository: repository.url.replace(/^git\+|\.git$/g, '') }
}

function nearestPackage(folder: string): string {
  const path = join(folder, 'package.json')
  return existsSync(path) || folder === dirname(folder) ? path : nearestPackage(dirname(folder))
}

/** Returns what people type to call this program: with `npx` in front if that has started it (npm sets `npm_command`). */
export const ownCommand = (env: Readonly<Record<string, string | undefined>>): string =>
  env['npm_command'] === 'exec' ? 'npx ghcr-preflight' : 'ghcr-preflight'

/** Returns how a workflow names this version of the action: `octo/ghcr-preflight@v1`. */
export function ownAction(): string {
  const { repository, version } = ownPackage()
  return `${repository.split('/').slice(-2).join('/')}@v${version.split('.')[0]}`
}
