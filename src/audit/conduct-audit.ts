import type { Endpoints } from '../github/endpoints.ts'
import type { GithubClient } from '../github/github-client.ts'
import { registryOf } from '../github/hosts.ts'
import type { RepositoryPage } from '../github/repository-page.ts'
import type { Clock } from '../http/deadline.ts'
import type { LintWords } from '../lint/words.ts'
import type { RenderOptions } from '../report/finding.ts'
import type { AuditOptions } from './arguments.ts'
import type { AuditedPackage, AuditFinding, AuditReport } from './audit-report.ts'
import type { AuditCache } from './cache.ts'
import { type Defaults, readDefaults, unknownDefaults } from './defaults.ts'
import { type ElsewhereTexts, type RepositoryTexts, readListed, readMissing } from './gather-texts.ts'
import { type JudgedRepository, type JudgeOptions, judgeRepository } from './judge-repository.ts'
import { lookUpPackages, type Shortage } from './look-up-packages.ts'
import { auditedPackage } from './package-of-image.ts'
import { repositoriesOf, type SourcePage } from './repository-source.ts'
import type { Unread } from './unread.ts'
import type { AuditWords } from './words.ts'

/** What an audit needs beside what it was asked. */
export interface AuditContext extends RenderOptions {
  readonly client: GithubClient
  readonly clock: Pick<Clock, 'pause' | 'now'>
  readonly cache: AuditCache
  readonly endpoints: Endpoints
  readonly words: AuditWords
  readonly lintWords: LintWords
  /** True if the world may read what is written: nothing of a private repository is looked at. */
  readonly isPublicOnly: boolean
  /** True for a personal token, which may list packages. */
  readonly mayListPackages: boolean
  /** Called after each page with how far the audit is. */
  progress(progress: { readonly read: number; readonly total: number; readonly isKept: boolean }): void
  /** Called with a glob that no repository's name matches. */
  noMatch(glob: string): void
  /** Called with a repository that can be fixed, while its texts are at hand. */
  fixable(repository: RepositoryTexts, options: JudgeOptions): void
}

/** What an audit ends with. */
export type AuditOutcome =
  | {
      readonly kind: 'report'
      readonly report: AuditReport
      readonly ownerKind: RepositoryPage['owner']['kind']
      /** Why some packages are not known. */
      readonly shortage?: Shortage
    }
  | { readonly kind: 'no-owner' }
  | { readonly kind: 'unreadable'; readonly message: string }

/** Calls lead to calls, and actions to actions: so many rounds are followed. */
const mostRounds = 5

interface Progress {
  owner?: RepositoryPage['owner']
  total: number
  /** Repositories that were dealt with. */
  seen: number
  read: number
  pushing: number
  excepted: number
  readonly findings: AuditFinding[]
  readonly unread: Unread[]
  /** Repositories that push it, by image. */
  readonly images: Map<string, string[]>
}

/** Reads and judges the repositories of an owner page by page, then looks their packages up. */
export async function conductAudit(options: AuditOptions, context: AuditContext): Promise<AuditOutcome> {
  const { client, clock, cache, isPublicOnly, noMatch } = context
  const { owner, includesArchived, includesForks, repositories: globs } = options
  const progress: Progress = {
    total: 0,
    seen: 0,
    read: 0,
    pushing: 0,
    excepted: 0,
    findings: [],
    unread: [],
    images: new Map(),
  }
  const elsewhere: ElsewhereTexts = new Map()
  let defaults: Defaults | undefined
  const selection = { owner, includesArchived, includesForks, isPublicOnly }
  for await (const page of repositoriesOf({ client, clock, cache, selection, globs, noMatch })) {
    if (page.kind === 'no-owner') return page
    if (page.kind === 'stopped') {
      if (progress.owner === undefined) return { kind: 'unreadable', message: page.message }
      stop(progress, page)
      break
    }
    defaults ??= options.assumeDefault === undefined ? await readDefaults(client, page.owner) : unknownDefaults
    await readPage(page, { options, context, progress, elsewhere, defaults })
    if (page.keep !== undefined) cache.keepPage(page.keep)
    else if (globs.length > 0) cache.keepMatching()
    context.progress({ read: progress.seen, total: progress.total, isKept: page.isKept })
  }
  if (progress.owner === undefined) return { kind: 'unreadable', message: 'GitHub gave no repositories' }
  const { packages, shortage } = await packagesOf(progress.images, progress.owner, context)
  return {
    kind: 'report',
    ownerKind: progress.owner.kind,
    report: reportOf(progress, progress.owner.login, packages, context),
    ...(shortage && { shortage }),
  }
}

function stop(progress: Progress, { message }: Extract<SourcePage, { kind: 'stopped' }>): void {
  const { seen, total, owner } = progress
  progress.unread.push({
    repository: `${owner?.login ?? ''}/*`,
    reason: { kind: 'stopped', message, read: seen, total },
  })
}

interface Around {
  readonly options: AuditOptions
  readonly context: AuditContext
  readonly progress: Progress
  readonly elsewhere: ElsewhereTexts
  readonly defaults: Defaults
}

async function readPage(page: Extract<SourcePage, { kind: 'page' }>, around: Around): Promise<void> {
  const { context, progress, elsewhere } = around
  progress.owner = page.owner
  progress.total = page.total
  progress.seen += page.repositories.length + page.unread.length
  progress.unread.push(...page.unread)
  const isPrivate = new Map(page.repositories.map((one) => [one.name, one.isPrivate]))
  let open = await readListed(page.repositories, context)
  for (let round = 1; open.length > 0; round++) {
    const judged = open.map((repository) => ({
      repository,
      judged: judgeRepository(repository, judgeOptions(isPrivate.get(repository.name) ?? true, around)),
    }))
    const isWhole = ({ missing: { paths, elsewhere: workflows } }: JudgedRepository) =>
      paths.size + workflows.size === 0
    for (const { repository, judged: one } of judged) {
      const [path] = [...one.missing.paths, ...one.missing.elsewhere.keys()]
      if (path !== undefined && round === mostRounds) repository.unread.push({ kind: 'too-much', file: path })
      if (path === undefined || round === mostRounds)
        await take(repository, one, isPrivate.get(repository.name) ?? true, around)
    }
    if (round === mostRounds) return
    const missing = judged.flatMap((one) => (isWhole(one.judged) ? [] : [one.judged.missing]))
    const { owner } = page
    for (const unread of await readMissing(missing, context, { owner: owner.login, elsewhere }))
      progress.unread.push(unread)
    open = missing.map(({ repository }) => repository)
  }
}

function judgeOptions(isPrivate: boolean, { options, context, elsewhere, defaults }: Around): JudgeOptions {
  const { language, docs, lintWords, endpoints, clock } = context
  return {
    language,
    docs,
    lintWords,
    elsewhere,
    isPrivate,
    registry: registryOf(endpoints.serverUrl),
    now: () => clock.now(),
    ...(options.assumeDefault !== undefined && { assumeDefault: options.assumeDefault }),
    ...(defaults.ofAll !== undefined && { knownDefault: defaults.ofAll }),
  }
}

const undecided = 'read-only-default-permissions'

/** Counts a repository in, judged once more if its own default is known to be read-only. */
async function take(
  repository: RepositoryTexts,
  first: JudgedRepository,
  isPrivate: boolean,
  around: Around,
): Promise<void> {
  const { progress, context, defaults } = around
  const options = judgeOptions(isPrivate, around)
  const isOpen = options.knownDefault === undefined && first.findings.some(({ id }) => id === undecided)
  const own = isOpen ? await defaults.of(repository.name) : undefined
  const judged = own === 'read' ? judgeRepository(repository, { ...options, knownDefault: own }) : first
  progress.findings.push(...judged.findings)
  progress.excepted += judged.excepted
  progress.pushing += judged.isPushing ? 1 : 0
  for (const image of judged.images)
    progress.images.set(image, [...(progress.images.get(image) ?? []), repository.name])
  const unread = [...repository.unread, ...judged.unread]
  progress.unread.push(...unread.map((reason) => ({ repository: repository.name, reason })))
  progress.read += unread.length === 0 ? 1 : 0
  if (judged.isFixable) context.fixable(repository, options)
}

async function packagesOf(
  images: ReadonlyMap<string, readonly string[]>,
  owner: RepositoryPage['owner'],
  { client, cache, endpoints, isPublicOnly, mayListPackages }: AuditContext,
): Promise<{ readonly packages: readonly AuditedPackage[]; readonly shortage?: Shortage }> {
  const prefix = `${registryOf(endpoints.serverUrl)}/${owner.login.toLowerCase()}/`
  const own = [...images].filter(([image]) => image.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const names = own.map(([image]) => image.slice(prefix.length))
  const { known, shortage } = await lookUpPackages(names, { client, cache, owner, mayList: mayListPackages })
  const packages = own.map(([image, repositories], at) =>
    auditedPackage(image, repositories, known.get(names[at] ?? ''), isPublicOnly),
  )
  return { packages, ...(shortage && { shortage }) }
}

function reportOf(
  progress: Progress,
  owner: string,
  packages: readonly AuditedPackage[],
  { words, client }: AuditContext,
): AuditReport {
  const { total, read, pushing, findings, excepted, unread } = progress
  return {
    version: 1,
    owner,
    repositories: { total: Math.max(total, progress.seen), read, pushing },
    findings,
    excepted,
    packages,
    unread: unread.map(({ repository, reason }) => ({ repository, reason: words.unread(describedBy(client, reason)) })),
    requests: { ...client.requests },
  }
}

/** GitHub's own messages on one line, without any form of the credential. */
const describedBy = (client: GithubClient, reason: Unread['reason']): Unread['reason'] =>
  'message' in reason ? { ...reason, message: client.describe(reason) } : reason
