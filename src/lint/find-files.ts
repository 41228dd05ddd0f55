import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { folderAbove } from './repositories.ts'
import type { Unread } from './source-files.ts'

/** A file that was named or found, standard input (`-`), or a path that leads to none. */
export type Found = { readonly kind: 'file' | 'stdin'; readonly path: string } | Unread

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * The nearest `.github/workflows` of a folder or one above it, as a path from there, with forward slashes as annotations have
 * them; of the folder itself if there is none.
 */
export function workflowsAbove(folder: string): string {
  const own = join('.github', 'workflows')
  const above = folderAbove(folder, own)
  return slashed(above === undefined ? own : join(relative(folder, above), own))
}

/** The workflow files of the repository that a folder is in. */
export async function findOwnFiles(folder: string): Promise<readonly Found[]> {
  const found = await findFiles([workflowsAbove(folder)])
  return found.map((one) =>
    one.kind === 'unread' && one.reason === 'missing' ? { ...one, reason: 'no-workflows' } : one,
  )
}

/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. */
export async function findFiles(paths: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, Found>()
  for (const path of paths) for (const one of await filesOf(path)) found.set(one.path, one)
  return [...found.values()]
}

async function filesOf(path: string): Promise<readonly Found[]> {
  if (path === '-') return [{ kind: 'stdin', path }]
  const kind = await kindOf(path)
  if (kind === 'file') return [{ kind: 'file', path }]
  if (kind === 'folder') return workflowsIn(path)
  if (!isGlob(path)) return [{ kind: 'unread', path, reason: 'missing' }]
  const glob = slashed(path).replace(/^\.\//, '')
  const matches = picomatch(glob, { dot: true })
  const root = rootOfGlob(path)
  const files = (await kindOf(root)) === 'folder' ? await filesBelow(root) : []
  const matching = files.filter((one) => one.kind === 'unread' || matches(slashed(one.path).replace(/^\.\//, '')))
  return matching.length > 0 ? matching : [{ kind: 'unread', path, reason: 'no-match' }]
}

const isGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path)

const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** The folder below which everything lies that a glob can match: `a/b` of `a/b/**` + `/*.yml`. */
function rootOfGlob(glob: string): string {
  const parts = slashed(glob).split('/')
  const fixed = parts.slice(0, parts.findIndex(isGlob))
  return fixed.length === 0 ? '.' : fixed.join('/') || '/'
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** In a repository's root, its workflows are meant and no other YAML. */
async function workflowsIn(folder: string): Promise<readonly Found[]> {
  const workflows = join(folder, '.github', 'workflows')
  const files = await filesBelow((await kindOf(workflows)) === 'folder' ? workflows : folder)
  return files.filter(({ kind, path }) => kind === 'unread' || /\.ya?ml$/i.test(path))
}

const byName = new Intl.Collator('en', { numeric: true }).compare

/** Files below a folder, hidden ones too, in the order of their names; the paths begin with the folder as it was given. */
async function filesBelow(folder: string): Promise<readonly Found[]> {
  const prefix = folder === '.' ? '' : folder.replace(/([^/\\])[/\\]+$/, '$1')
  const base = prefix === '' || /[/\\]$/.test(prefix) ? prefix : `${prefix}/`
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return [{ kind: 'unread', path: folder, reason: 'unreadable' }]
  const files: Found[] = []
  for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
    const path = base + entry.name
    if (entry.isDirectory() && !skipped.has(entry.name)) files.push(...(await filesBelow(path)))
    else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file'))
      files.push({ kind: 'file', path })
  }
  return files
}
