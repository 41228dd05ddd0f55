import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'
import { isGlob, matchesGlob, rootOfGlob } from './glob.ts'

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Files below a folder, hidden ones too, in the order of their names; the paths begin with the folder as it was given. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const prefix = folder === '.' ? '' : folder.replace(/([^/\\])[/\\]+$/, '$1')
  const base = prefix === '' || /[/\\]$/.test(prefix) ? prefix : `${prefix}/`
  const entries = await readdir(folder, { withFileTypes: true })
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const files: string[] = []
  for (const entry of sorted) {
    if (entry.isDirectory() && !skipped.has(entry.name)) files.push(...(await filesBelow(base + entry.name)))
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(base + entry.name))))
      files.push(base + entry.name)
  }
  return files
}

const leadsToFile = (link: string): Promise<boolean> =>
  stat(link).then(
    (found) => found.isFile(),
    () => false,
  )

/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. Throws `UsageError` for a path that does not exist. */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) for (const file of await filesOf(path)) found.add(file)
  return [...found]
}

async function filesOf(path: string): Promise<readonly string[]> {
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'folder') return workflowsIn(path)
  if (!isGlob(path)) throw new UsageError((words) => words.noFileOrFolder(path))
  const root = rootOfGlob(path)
  const files = (await kindOf(root)) === 'folder' ? await filesBelow(root) : []
  const matches = files.filter((file) => matchesGlob(path, file))
  if (matches.length === 0) throw new UsageError((words) => words.noMatch(path))
  return matches
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** In a repository's root, its workflows are meant and no other YAML. */
async function workflowsIn(folder: string): Promise<readonly string[]> {
  const workflows = join(folder, '.github', 'workflows')
  const files = await filesBelow((await kindOf(workflows)) === 'folder' ? workflows : folder)
  return files.filter((file) => /\.ya?ml$/i.test(file))
}
