import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What package.json says of this program. */
export interface OwnPackage {
  readonly version: string
  /** The repository's address in a browser: `https://github.com/octo/app`. */
  readonly repository: string
}

/** Reads package.json, one folder above this file in src/, build/ and dist/ alike. */
export function ownPackage(): OwnPackage {
  // Not new URL(…, import.meta.url): the bundler would take that for a file to carry along.
  const folder = dirname(fileURLToPath(import.meta.url))
  const text = readFileSync(join(folder, '..', 'package.json'), 'utf8')
  const { version, repository } = JSON.parse(text) as { version: string; repository: { url: string } }
  // npm writes it as `git+https://github.com/octo/app.git`.
  return { version, repository: repository.url.replace(/^git\+|\.git$/g, '') }
}
