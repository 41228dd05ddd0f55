import type { FoundFile, WantedFile } from '../github/file-query.ts'
import type { GithubClient } from '../github/github-client.ts'
import type { Clock } from '../http/deadline.ts'
import type { AuditCache } from './cache.ts'
import { isBlob } from './git-blob.ts'
import { readFiles } from './read-files.ts'

/** The text of a file, or why there is none. */
export type FileText =
  | {
      readonly kind: 'text'
      readonly text: string /** False if it is not, byte for byte, what git has. */
      readonly isExact: boolean
    }
  | { readonly kind: 'absent' | 'binary' | 'too-long' }
  | { readonly kind: 'failed'; readonly message: string }

/** Who asks, and what was kept. */
export interface Texts {
  readonly client: GithubClient
  readonly clock: Pick<Clock, 'pause'>
  readonly cache: AuditCache
  /** True if the world may read what is kept and written: a private file is as good as absent then. */
  readonly isPublicOnly: boolean
}

/** Bytes. Longer files are no workflow or action. */
export const longestFile = 1024 * 1024

/**
 * Reads the texts of files: from the cache what it has, else from GitHub, in as few requests as possible. Where an earlier audit
 * has kept texts, only ids are asked for first. The result has the order of what was wanted.
 */
export async function readTexts(wanted: readonly WantedFile[], texts: Texts): Promise<readonly FileText[]> {
  const isByPath = (file: WantedFile) => !('oid' in file)
  const first = await shownFiles(wanted, !texts.cache.isWarm || !wanted.some(isByPath), texts)
  const later = first.flatMap((found, index) => {
    const file = wanted[index]
    const isMissing = found.kind === 'file' && found.text === undefined && !found.isBinary && isShort(found)
    return isMissing && file !== undefined && texts.cache.blob(found.oid) === undefined && texts.cache.isWarm
      ? [{ index, file: { repository: file.repository, oid: found.oid } }]
      : []
  })
  const second =
    later.length === 0
      ? []
      : await shownFiles(
          later.map(({ file }) => file),
          true,
          texts,
        )
  const byIndex = new Map(later.map(({ index }, at) => [index, second[at]]))
  const result: FileText[] = []
  for (const [index, file] of wanted.entries()) {
    const found = byIndex.get(index) ?? first[index] ?? { kind: 'absent' }
    result.push(await textOf(file.repository, found, texts))
  }
  return result
}

async function shownFiles(
  wanted: readonly WantedFile[],
  withTexts: boolean,
  texts: Texts,
): Promise<readonly FoundFile[]> {
  const found = await readFiles(wanted, withTexts, texts)
  return found.map((one) => (texts.isPublicOnly && one.kind === 'file' && one.isPrivate ? { kind: 'absent' } : one))
}

const isShort = ({ byteSize }: Extract<FoundFile, { kind: 'file' }>): boolean => byteSize <= longestFile

async function textOf(repository: string, found: FoundFile, { client, cache }: Texts): Promise<FileText> {
  if (found.kind === 'failed') return { kind: 'failed', message: client.describe(found) }
  if (found.kind === 'absent') return found
  const { oid, isBinary } = found
  if (isBinary) return { kind: 'binary' }
  if (!isShort(found)) return { kind: 'too-long' }
  const kept = found.text === undefined ? cache.blob(oid) : undefined
  const read = kept ?? found.text ?? (await readBlob(repository, oid, client))
  if (typeof read !== 'string') return read
  const isExact = kept !== undefined || isBlob(oid, read)
  if (isExact && kept === undefined) cache.keepBlob(oid, read)
  return { kind: 'text', text: read, isExact }
}

/** A blob of which GraphQL shows a part only (REST: "Get a blob", raw). */
async function readBlob(repository: string, oid: string, client: GithubClient): Promise<string | FileText> {
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo,
      file_sha: oid,
      headers: { accept: 'application/vnd.github.raw+json' },
    })
    // Raw, it is text, of which the type knows nothing.
    const text: unknown = data
    return typeof text === 'string' ? text : { kind: 'failed', message: 'the answer is no text' }
  } catch (error) {
    return { kind: 'failed', message: client.describe(error) }
  }
}
