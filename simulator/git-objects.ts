import { createHash } from 'node:crypto'

/** Files of a commit by their paths. */
export type Files = Readonly<Record<string, string>>

/** The id of a blob, as git makes it: SHA-1 of `blob <size>\0` and the bytes. */
export function blobOid(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** One entry of a folder. */
export type TreeEntry =
  | { readonly kind: 'blob'; readonly name: string; readonly path: string; readonly text: string }
  | { readonly kind: 'tree'; readonly name: string; readonly path: string }

/** Returns what is at a path: the text of a file, the entries of a folder, or undefined. The empty path is the root. */
export function objectAt(files: Files, path: string): string | readonly TreeEntry[] | undefined {
  const folder = path.replace(/^\/+|\/+$/g, '')
  const text = Object.hasOwn(files, folder) ? files[folder] : undefined
  if (text !== undefined) return text
  const prefix = folder === '' ? '' : `${folder}/`
  const entries = new Map<string, TreeEntry>()
  for (const [file, content] of Object.entries(files)) {
    if (!file.startsWith(prefix)) continue
    const [name = '', ...more] = file.slice(prefix.length).split('/')
    const below = { name, path: prefix + name }
    entries.set(name, more.length === 0 ? { kind: 'blob', ...below, text: content } : { kind: 'tree', ...below })
  }
  const sorted = [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.length === 0 && folder !== '' ? undefined : sorted
}
