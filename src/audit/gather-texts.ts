import { mayAskFor, type WantedFile } from '../github/file-query.ts'
import type { ListedFile, ListedRepository } from '../github/repository-page.ts'
import { nameOf, type WorkflowElsewhere } from '../workflow/repository-files.ts'
import { type FileText, longestFile, readTexts, type Texts } from './file-texts.ts'
import { isBlob } from './git-blob.ts'
import type { Unread, UnreadReason } from './unread.ts'

/** A file of a repository that was read. */
export interface ReadText {
  readonly text: string
  /** False if it is not, byte for byte, what git has: a patch of it would not apply. */
  readonly isExact: boolean
}

/** A repository with what was read of it so far. */
export interface RepositoryTexts {
  readonly name: string
  /** Its workflow files, and its configuration of this program. */
  readonly listed: ReadonlyMap<string, ReadText>
  /** Other files that its workflows lead to; undefined for one that is not there. */
  readonly others: Map<string, string | undefined>
  readonly unread: UnreadReason[]
}

/** Workflows of other repositories by their names; undefined for one that cannot be read. */
export type ElsewhereTexts = Map<string, string | undefined>

/** Reads the listed files of repositories: texts that came with the list, then kept ones, then those that GitHub is asked for. */
export async function readListed(
  repositories: readonly ListedRepository[],
  texts: Texts,
): Promise<readonly RepositoryTexts[]> {
  const files = repositories.flatMap(({ name, files: listed = [] }) =>
    listed.map((file) => ({ repository: name, file })),
  )
  const missing = files.filter(({ file }) => keptText(file, texts) === undefined && obstacleOf(file) === undefined)
  const asked = await readTexts(
    missing.map(({ repository, file: { oid } }) => ({ repository, oid })),
    texts,
  )
  const answers = new Map(missing.map(({ file }, at) => [file, asked[at]]))
  return repositories.map(({ name, files: listed = [] }) => {
    const read = new Map<string, ReadText>()
    const others = new Map<string, string | undefined>()
    const unread: UnreadReason[] = []
    for (const file of listed) {
      const found = keptText(file, texts) ?? answers.get(file) ?? { kind: obstacleOf(file) ?? ('absent' as const) }
      if (found.kind === 'text') read.set(file.path, found)
      else {
        unread.push(reasonOf(found, file.path))
        others.set(file.path, undefined)
      }
    }
    return { name, listed: read, others, unread }
  })
}

function keptText({ oid, text }: ListedFile, { cache }: Texts): Extract<FileText, { kind: 'text' }> | undefined {
  const kept = text ?? cache.blob(oid)
  if (kept === undefined) return undefined
  const isExact = text === undefined || isBlob(oid, text)
  if (text !== undefined && isExact) cache.keepBlob(oid, text)
  return { kind: 'text', text: kept, isExact }
}

const obstacleOf = ({ obstacle, byteSize }: ListedFile): 'binary' | 'link' | 'too-long' | undefined =>
  obstacle ?? (byteSize > longestFile ? 'too-long' : undefined)

function reasonOf(found: Exclude<FileText, { kind: 'text' }> | { readonly kind: 'link' }, file: string): UnreadReason {
  if (found.kind === 'failed') return { kind: 'failed', file, message: found.message }
  return { kind: found.kind === 'absent' ? 'vanished' : found.kind, file }
}

/** What reading a repository's workflows has asked for in vain. */
export interface Missing {
  readonly repository: RepositoryTexts
  readonly paths: ReadonlySet<string>
  readonly elsewhere: ReadonlyMap<string, WorkflowElsewhere>
}

/** How missing files are read. */
export interface MissingOptions {
  readonly owner: string
  readonly elsewhere: ElsewhereTexts
}

/**
 * Reads what is missing, for many repositories at once, and puts it where it was looked for. A called workflow of the same owner
 * that cannot be read is returned as unread; one of a stranger is unknown, and no news.
 */
export async function readMissing(
  missing: readonly Missing[],
  texts: Texts,
  { owner, elsewhere }: MissingOptions,
): Promise<readonly Unread[]> {
  const places = placesOf(missing, elsewhere)
  const answers = await readTexts(
    places.map(({ file }) => file),
    texts,
  )
  const unread: Unread[] = []
  for (const [at, { keep, file, repository, isCalled }] of places.entries()) {
    const answer = answers[at] ?? { kind: 'absent' }
    keep(answer.kind === 'text' ? answer.text : undefined)
    if (answer.kind === 'text') continue
    const isOwn = !isCalled || file.repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`)
    // An action that is not there is the repository's own business.
    if (!isOwn || (!isCalled && answer.kind === 'absent')) continue
    if (!isCalled) repository.unread.push(reasonOf(answer, file.path))
    else if (answer.kind !== 'absent') unread.push({ repository: file.repository, reason: reasonOf(answer, file.path) })
    // It may be private, and then the report has no name for it.
    else if (texts.isPublicOnly) repository.unread.push({ kind: 'unnamed-callee' })
    else
      unread.push({
        repository: file.repository,
        reason: { kind: 'no-callee', file: file.path, ref: file.ref, caller: repository.name },
      })
  }
  return unread
}

interface Place {
  readonly file: Extract<WantedFile, { path: string }>
  /** The repository whose own file it is, or the first that calls it. */
  readonly repository: RepositoryTexts
  readonly isCalled: boolean
  keep(text: string | undefined): void
}

function placesOf(missing: readonly Missing[], elsewhere: ElsewhereTexts): readonly Place[] {
  const places: Place[] = []
  const add = (place: Place) => {
    // What GitHub cannot be asked for is not there.
    if (mayAskFor(place.file.ref, place.file.path)) places.push(place)
    else place.keep(undefined)
  }
  const called = new Set<string>()
  for (const { repository, paths, elsewhere: workflows } of missing) {
    for (const path of paths)
      add({
        file: { repository: repository.name, ref: 'HEAD', path },
        repository,
        isCalled: false,
        keep: (text) => repository.others.set(path, text),
      })
    for (const [name, workflow] of workflows) {
      if (called.has(name)) continue
      called.add(name)
      add({ file: workflow, repository, isCalled: true, keep: (text) => elsewhere.set(nameOf(workflow), text) })
    }
  }
  return places
}
