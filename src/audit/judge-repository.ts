import { readConfiguration } from '../lint/configuration.ts'
import { type LintedFile, type LintFilesOptions, lintFiles, type SourceFile } from '../lint/lint-files.ts'
import type { LintWords } from '../lint/words.ts'
import { readReference } from '../oci/reference.ts'
import type { RenderOptions } from '../report/finding.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import { nameOf, type WorkflowElsewhere } from '../workflow/repository-files.ts'
import type { AuditFinding } from './audit-report.ts'
import type { ElsewhereTexts, Missing, RepositoryTexts } from './gather-texts.ts'
import type { UnreadReason } from './unread.ts'

/** What a repository is judged by. */
export interface JudgeOptions extends RenderOptions {
  readonly lintWords: LintWords
  /** Host of the registry that counts: `ghcr.io`. */
  readonly registry: string
  readonly elsewhere: ElsewhereTexts
  /** What the command line says of every repository's default. */
  readonly assumeDefault?: 'read' | 'write'
  /** What GitHub says of this repository's default. */
  readonly knownDefault?: 'read' | 'write'
  readonly isPrivate: boolean
  /** Milliseconds from some fixed point. */
  now(): number
}

/** What came of one repository. */
export interface JudgedRepository {
  readonly name: string
  readonly findings: readonly AuditFinding[]
  readonly excepted: number
  readonly isPushing: boolean
  /** Images that its workflows certainly push, by `<registry>/<repository>`. */
  readonly images: readonly string[]
  /** True if a change of its files could be carried out. */
  readonly isFixable: boolean
  readonly unread: readonly UnreadReason[]
  readonly missing: Missing
}

/** Milliseconds for one file, which a hostile one may want all of. */
const longestReading = 5000

const configurationPath = '.github/ghcr-preflight.yml'

/** Judges the workflows of a repository by what was read so far, and says what else they lead to. */
export function judgeRepository(repository: RepositoryTexts, options: JudgeOptions): JudgedRepository {
  const wanted = { paths: new Set<string>(), elsewhere: new Map<string, WorkflowElsewhere>() }
  const { configured, unread } = configurationOf(repository, options.lintWords)
  const linted = lintFiles(sourcesOf(repository), lintOptions(repository, options, configured, wanted))
  const all = linted.flatMap(({ facts }) => facts.jobs)
  return {
    name: repository.name,
    findings: linted.flatMap(({ findings }) =>
      findings.map(({ finding }) => ({ repository: repository.name, ...finding })),
    ),
    excepted: linted.reduce((sum, { excepted }) => sum + excepted, 0),
    isPushing: all.some(({ pushesToGhcr }) => pushesToGhcr === true),
    // A file that is only called pushes under the names of its callers.
    images: [...new Set(linted.flatMap(({ facts }) => (facts.isOnlyCalled ? [] : imagesIn(facts, options.registry))))],
    isFixable: linted.some(({ findings }) => findings.some(({ left }) => left === undefined)),
    unread: [
      ...unread,
      ...linted.flatMap(({ path, isWhole }) => (isWhole ? [] : [{ kind: 'too-much' as const, file: path }])),
    ],
    missing: { repository, ...wanted },
  }
}

/** Returns the changes that `lint --fix` would make of a repository's files, each as a diff that `git apply` takes. */
export function fixesOf(repository: RepositoryTexts, options: JudgeOptions): readonly LintedFile[] {
  const { configured } = configurationOf(repository, options.lintWords)
  const unwanted = { paths: new Set<string>(), elsewhere: new Map<string, WorkflowElsewhere>() }
  const lint = { ...lintOptions(repository, options, configured, unwanted), isFixing: true }
  return lintFiles(sourcesOf(repository), lint).filter(({ fix }) => fix !== undefined)
}

const sourcesOf = ({ listed }: RepositoryTexts): readonly SourceFile[] =>
  [...listed].flatMap(([path, { text, isExact }]) =>
    path === configurationPath ? [] : [{ path, text, ...(!isExact && { unchanged: 'encoding' as const }) }],
  )

function lintOptions(
  { name, others, listed }: RepositoryTexts,
  { language, docs, elsewhere, registry, assumeDefault, knownDefault, isPrivate, now }: JudgeOptions,
  configured: Pick<LintFilesOptions, 'configuration'>,
  wanted: { readonly paths: Set<string>; readonly elsewhere: Map<string, WorkflowElsewhere> },
): LintFilesOptions {
  return {
    language,
    docs,
    repository: name,
    registry,
    readFile: (path) => {
      const own = listed.get(path)?.text ?? others.get(path)
      if (own === undefined && !others.has(path)) wanted.paths.add(path)
      return own
    },
    readElsewhere: (workflow) => {
      const key = nameOf(workflow)
      if (!elsewhere.has(key)) wanted.elsewhere.set(key, workflow)
      return elsewhere.get(key)
    },
    repositoryFacts: { isPrivate, defaultPermissions: knownDefault },
    ...(assumeDefault !== undefined && { assumeDefault }),
    ...configured,
    timeLimit: () => {
      const end = now() + longestReading
      return () => now() > end
    },
  }
}

interface Configured {
  readonly configured: Pick<LintFilesOptions, 'configuration'>
  readonly unread: readonly UnreadReason[]
}

/** A stranger's faulty configuration ends no audit: its exceptions do not count. */
function configurationOf({ listed }: RepositoryTexts, words: LintWords): Configured {
  const text = listed.get(configurationPath)?.text
  if (text === undefined) return { configured: {}, unread: [] }
  const read = readConfiguration(text)
  if (read.kind === 'configuration') return { configured: { configuration: read.configuration }, unread: [] }
  const message = words.configuration(configurationPath, read.problem)
  return { configured: {}, unread: [{ kind: 'bad-configuration', message }] }
}

/** Images that a file's jobs, and those of the workflows that they call, certainly push to the registry. */
const imagesIn = ({ jobs }: WorkflowFacts, registry: string): readonly string[] =>
  jobs.flatMap((job) => [
    ...ownImages(job, registry),
    ...(job.call?.callee === undefined ? [] : imagesIn(job.call.callee, registry)),
  ])

const ownImages = ({ pushes }: JobFacts, registry: string): readonly string[] =>
  pushes.flatMap(({ isCertain, images }) => (isCertain ? images.filter((image) => isNamed(image, registry)) : []))

/** Whether an image's name is known whole and is one that the registry takes. */
function isNamed(image: string, registry: string): boolean {
  const read = readReference(image)
  return read.kind === 'reference' && read.reference.registry === registry && read.reference.repository.includes('/')
}
