import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VisiblePackage } from '../github/container-package.ts'
import { type RepositoryPage, readKeptPage, type Selection } from '../github/repository-page.ts'
import { at, jsonOf, textAt } from '../http/json.ts'
import { makeFolder, WriteError, writeWholeFile } from '../terminal/whole-file.ts'
import { isBlob, isOid } from './git-blob.ts'

/** A page as it was read, and where it began. */
export interface KeptPage {
  /** Absent for the first page. */
  readonly cursor?: string
  readonly page: RepositoryPage
}

/** What GitHub knows of a package: what it shows, or that there is none to be seen. */
export type KnownPackage = { readonly kind: 'absent' } | VisiblePackage

/** What earlier audits of an owner have read. */
export interface AuditCache {
  /** True if an earlier audit has read texts: only ids have to be asked for then. */
  readonly isWarm: boolean
  /** Pages of an audit that was stopped not long ago, from the first on; empty if there is none to go on with. */
  readonly pages: readonly KeptPage[]
  /** The text of a blob; undefined if it is not kept, or is not the blob of this id. */
  blob(oid: string): string | undefined
  keepBlob(oid: string, text: string): void
  /** Keeps a page as the last so far: an audit that is stopped goes on behind it. */
  keepPage(page: KeptPage): void
  /** Keeps that texts of the repositories of these globs were read. */
  keepMatching(): void
  /** What was known of a package not long ago. */
  package(name: string): KnownPackage | undefined
  keepPackages(packages: ReadonlyMap<string, KnownPackage>): void
}

/** Nothing is kept. */
export const noCache: AuditCache = {
  isWarm: false,
  pages: [],
  blob: () => undefined,
  keepBlob: () => {},
  keepPage: () => {},
  keepMatching: () => {},
  package: () => undefined,
  keepPackages: () => {},
}

/** Milliseconds for which a stopped audit can go on, and a package's answer holds: a job of Actions may take six hours. */
const freshFor = 6 * 60 * 60 * 1000

/** Whose cache it is. */
export interface CacheOf {
  readonly selection: Selection
  /** Globs for names; empty for all. */
  readonly globs: readonly string[]
  readonly serverUrl: string
}

/** Opens the cache in a folder, and makes it if there is none. Throws `WriteError` if nothing can be written there. */
export function openCache(folder: string, { selection, globs, serverUrl }: CacheOf, now: number): AuditCache {
  const root = join(folder, 'v1')
  const own = join(root, 'owners', folderName(serverUrl, selection))
  const blobs = join(root, 'blobs')
  const matching = join(own, 'matching', `${hashOf(globs)}.json`)
  for (const path of [blobs, join(own, 'pages'), dirname(matching)]) makeFolder(path)
  const { audit = now, isWarm, pages } = pagesIn(own, now)
  const packages = packagesIn(own, now)
  let count = pages.length
  return {
    isWarm: isWarm || (globs.length > 0 && readText(matching) !== undefined),
    pages,
    blob: (oid) => {
      const text = isOid(oid) ? readText(blobPath(blobs, oid)) : undefined
      return text !== undefined && isBlob(oid, text) ? text : undefined
    },
    keepBlob: (oid, text) => {
      if (isOid(oid) && isBlob(oid, text)) writeBlob(blobs, oid, text)
    },
    keepPage: ({ cursor, page }) => {
      count += 1
      writeWholeFile(pagePath(own, count), [JSON.stringify({ audit, isWarm, kept: now, cursor, page: textless(page) })])
    },
    keepMatching: () => writeWholeFile(matching, ['{}']),
    package: (name) => packages.get(name),
    keepPackages: (found) => {
      for (const [name, known] of found) if (!selection.isPublicOnly || isPublic(known)) packages.set(name, known)
      writeWholeFile(join(own, packagesFile), [JSON.stringify({ kept: now, packages: [...packages] })])
    },
  }
}

const packagesFile = 'packages.json'

/** Globs in any order and case are the same. */
const hashOf = (globs: readonly string[]): string =>
  createHash('sha256')
    .update(
      globs
        .map((glob) => glob.toLowerCase())
        .toSorted()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16)

/** A name of letters, digits and dashes for who was asked for what: an audit of another selection has pages of its own. */
function folderName(serverUrl: string, { owner, includesArchived, includesForks, isPublicOnly }: Selection): string {
  const parts = [new URL(serverUrl).host, owner.toLowerCase(), includesArchived, includesForks, isPublicOnly]
  return parts.map((part) => String(part).replace(/[^a-z0-9]+/gi, '-')).join('_')
}

const pagePath = (own: string, number: number): string => join(own, 'pages', `${String(number).padStart(5, '0')}.json`)

const blobPath = (blobs: string, oid: string): string => join(blobs, oid.slice(0, 2), oid.slice(2))

/** Without a sync: a text that was not written whole has another id, and counts for nothing. */
function writeBlob(blobs: string, oid: string, text: string): void {
  const path = blobPath(blobs, oid)
  makeFolder(dirname(path))
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    writeFileSync(neighbour, text, { flag: 'wx' })
    renameSync(neighbour, path)
  } catch (error) {
    rmSync(neighbour, { force: true })
    throw new WriteError(path, { kind: 'failed', code: textAt(error, 'code') ?? String(error) })
  }
}

/** Ids of files say all: their texts are blobs. */
const textless = (page: RepositoryPage): RepositoryPage => ({
  ...page,
  repositories: page.repositories.map(({ files, ...repository }) => ({
    ...repository,
    ...(files && { files: files.map(({ text: _, ...file }) => file) }),
  })),
})

interface KeptAudit extends Pick<AuditCache, 'isWarm' | 'pages'> {
  /** When it began; absent if there is none to go on with. */
  readonly audit?: number
}

function pagesIn(own: string, now: number): KeptAudit {
  const kept: { readonly page: KeptPage; readonly isFresh: boolean }[] = []
  const first = jsonOf(readText(pagePath(own, 1)) ?? '')
  const audit = at(first, 'audit')
  for (let json = first; ; json = jsonOf(readText(pagePath(own, kept.length + 1)) ?? '')) {
    const page = readKeptPage(at(json, 'page'))
    const cursor = textAt(json, 'cursor')
    const isNext = cursor === kept.at(-1)?.page.page.next && at(json, 'audit') === audit
    if (page === undefined || !isNext) break
    kept.push({ page: { page, ...(cursor !== undefined && { cursor }) }, isFresh: isFresh(json, now) })
    if (page.next === undefined) break
  }
  const wasWarm = at(first, 'isWarm') === true
  const { next, total = 0 } = kept.at(-1)?.page.page ?? {}
  const read = kept.reduce((sum, { page: { page } }) => sum + page.repositories.length, 0)
  // Where most texts are not kept, asking for ids first would be one request more for each page.
  const anew = { isWarm: wasWarm || read * 2 > total, pages: [] }
  const stale = kept.findIndex((one) => !one.isFresh)
  const pages = (stale === -1 ? kept : kept.slice(0, stale)).map(({ page }) => page)
  // What was read to its end is read anew.
  const goesOn = next !== undefined && pages.length > 0 && typeof audit === 'number'
  return goesOn ? { audit, isWarm: wasWarm, pages } : anew
}

function packagesIn(own: string, now: number): Map<string, KnownPackage> {
  const json = jsonOf(readText(join(own, packagesFile)) ?? '')
  const list = at(json, 'packages')
  if (!isFresh(json, now) || !Array.isArray(list)) return new Map()
  return new Map(
    list.flatMap((entry: unknown) => {
      const [name, metadata] = [at(entry, 0), keptPackage(at(entry, 1))]
      return typeof name === 'string' && metadata !== undefined ? [[name, metadata] as const] : []
    }),
  )
}

/** Whether everybody may know of a package and of what it is linked to. */
const isPublic = (known: KnownPackage): boolean =>
  known.kind === 'absent' || (known.visibility === 'public' && known.linked?.isPrivate !== true)

function keptPackage(json: unknown): KnownPackage | undefined {
  if (textAt(json, 'kind') === 'absent') return { kind: 'absent' }
  const visibility = textAt(json, 'visibility')
  const [owner, name] = [
    textAt(json, 'linked', 'githubRepository', 'owner'),
    textAt(json, 'linked', 'githubRepository', 'name'),
  ]
  if (visibility === undefined) return undefined
  const isPrivate = at(json, 'linked', 'isPrivate') !== false
  const linked =
    owner === undefined || name === undefined ? {} : { linked: { githubRepository: { owner, name }, isPrivate } }
  return { kind: 'visible', visibility, ...linked }
}

function isFresh(json: unknown, now: number): boolean {
  const kept = at(json, 'kept')
  return typeof kept === 'number' && kept <= now && now - kept < freshFor
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
