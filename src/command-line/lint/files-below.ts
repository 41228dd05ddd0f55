import { readdir, stat } from 'node:fs/promises'

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
