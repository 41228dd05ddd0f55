import { blobOid, type Files, objectAt, type TreeEntry } from '../git-objects.ts'

/** Counts the texts of files that a request reads; throws once they are too many. */
export type ReadText = () => void

/** `Blob.text` ends after so many bytes, and `isTruncated` says so (sveltia/sveltia-cms#950). */
const longestText = 512_000

/** The blob or tree at a path of a commit, as resolvers of GitHub's schema. */
export function gitObject(files: Files, path: string, readText: ReadText): object | null {
  const found = objectAt(files, path)
  if (found === undefined) return null
  return typeof found === 'string' ? blob(found, readText) : tree(found, files, readText)
}

/** The blob of an id in a commit. */
export function blobOf(files: Files, oid: string, readText: ReadText): object | null {
  const text = Object.values(files).find((one) => blobOid(one) === oid)
  return text === undefined ? null : blob(text, readText)
}

function blob(text: string, readText: ReadText): object {
  const bytes = Buffer.from(text)
  const isBinary = bytes.includes(0)
  return {
    __typename: 'Blob',
    oid: () => blobOid(text),
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > longestText,
    text: () => {
      readText()
      return isBinary ? null : bytes.subarray(0, longestText).toString()
    },
  }
}

const tree = (entries: readonly TreeEntry[], files: Files, readText: ReadText): object => ({
  __typename: 'Tree',
  oid: () => treeOid(entries, files),
  entries: entries.map((entry) => ({
    name: entry.name,
    path: entry.path,
    type: entry.kind,
    mode: entry.kind === 'tree' ? 0o40000 : 0o100644,
    size: entry.kind === 'tree' ? 0 : Buffer.byteLength(entry.text),
    oid: () => (entry.kind === 'tree' ? folderOid(entry.path, files) : blobOid(entry.text)),
    object: () => gitObject(files, entry.path, readText),
  })),
})

/** Not git's own, but one that changes with the content as git's does. */
const treeOid = (entries: readonly TreeEntry[], files: Files): string =>
  blobOid(
    entries
      .map((entry) => `${entry.name} ${entry.kind === 'tree' ? folderOid(entry.path, files) : blobOid(entry.text)}`)
      .join('\n'),
  )

function folderOid(path: string, files: Files): string {
  const found = objectAt(files, path)
  return typeof found === 'object' ? treeOid(found, files) : ''
}
