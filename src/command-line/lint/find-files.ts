import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { filesBelow } from './files-below.ts'
import { isGlob, matchesGlob, rootOfGlob } from './glob.ts'

/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. A path that leads nowhere is wrong use. */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) for (const file of await filesOf(path)) found.add(file)
  return [...found]
}

async function filesOf(path: string): Promise<readonly string[]> {
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'folder') return workflowsIn(path)
  if (!isGlob(path)) throw new UsageError(`there is no file or folder "${path}"`)
  const root = rootOfGlob(path)
  const files = (await kindOf(root)) === 'folder' ? await filesBelow(root) : []
  const matches = files.filter((file) => matchesGlob(path, file))
  if (matches.length === 0) throw new UsageError(`no file matches "${path}"`)
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
