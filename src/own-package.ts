import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What package.json says of this program. */
export interface OwnPackage {
  readonly version: string
  /** The repository's address in a browser: `https://github.com/octo/app`. */
  readonly repository: string
}

/** Reads package.json: the one that the bundles have beside them, else the one above src/ and build/. */
export function ownPackage(): OwnPackage {
  // Not new URL(…, import.meta.url): the bundler would take that for a file to carry along.
  const folder = dirname(fileURLToPath(import.meta.url))
  const path = [join(folder, 'package.json'), join(folder, '..', 'package.json')].find((one) => existsSync(one)) ?? ''
  const { version, repository } = JSON.parse(readFileSync(path, 'utf8')) as {
    version: string
    repository: { url: string }
  }
  // npm writes it as `git+https://github.com/octo/app.git`.
  return { version, repository: repository.url.replace(/^git\+|\.git$/g, '') }
}
