import type { RenderOptions } from '../report/finding.ts'
import { type Diagnosed, review } from '../rules/engine.ts'
import { rules } from '../rules/index.ts'
import { unifiedDiff } from '../workflow/changes/unified-diff.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import { readWorkflow, type WorkflowFile } from '../workflow/read-workflow.ts'
import { type KeptFiles, type ReadElsewhere, type ReadFile, repositoryFiles } from '../workflow/repository-files.ts'
import { findingsOf, jobsOf, type LintedFinding, type LintedJob, type Names } from './judge-file.ts'
import { safeChange } from './safe-change.ts'

/** A workflow file to lint. */
export interface SourceFile extends Partial<Names> {
  /** Its path inside the repository, with forward slashes, which is shown if no other name is given: `.github/workflows/release.yml`. */
  readonly path: string
  readonly text: string
  /** True for a file that must not be changed. */
  readonly isReadOnly?: boolean
}

/** What to lint by, beside the texts. */
export interface LintFilesOptions extends RenderOptions {
  /** The repository's full name, if it is known: `octo/app`. */
  readonly repository?: string
  /** Reads other files of the repository: called workflows, actions, configuration of tools. */
  readonly readFile?: ReadFile
  /** Reads workflows of other repositories that are called. */
  readonly readElsewhere?: ReadElsewhere
  /** True to change texts until every job can push whose permissions are a mapping. */
  readonly isFixing?: boolean
}

/** One file as lint reports it. */
export interface LintedFile {
  readonly file: string
  /** What the findings are about: with `isFixing`, the text after the fix. */
  readonly text: string
  readonly isValid: boolean
  /** Why the file could not be read at all. */
  readonly unreadable?: string
  readonly jobs: readonly LintedJob[]
  /** What GitHub would make of it. */
  readonly facts: WorkflowFacts
  readonly findings: readonly LintedFinding[]
  /** Absent if nothing was changed. */
  readonly fix?: Fix
}

/** A change of a file that was carried out. */
export interface Fix {
  /** Keys of the jobs that may write packages now. */
  readonly jobs: readonly string[]
  readonly diff: string
}

/**
 * Lints workflow files of one repository: texts go in, findings come out in the order of the files, and with `isFixing` the texts
 * as they should be. Pure. Files that call each other are read together, and fixed together.
 */
export function lintFiles(sources: readonly SourceFile[], options: LintFilesOptions): readonly LintedFile[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const files = repositoryFiles((path) => texts.get(path) ?? options.readFile?.(path), options.readElsewhere)
  return options.isFixing === true
    ? fixed(sources, texts, files, options)
    : sources.map((source) => lintedFile(readSource(source, files, options), source, options))
}

/** Lints files as they come, each with `readFile` for what it refers to: memory does not grow with their number. */
export function* lintEach(sources: Iterable<SourceFile>, options: LintFilesOptions): Generator<LintedFile> {
  const files = repositoryFiles((path) => options.readFile?.(path))
  for (const source of sources) {
    const { path, text } = source
    yield lintedFile(readWorkflow(path, text, { files, ...known(options) }), source, options)
  }
}

const known = ({ repository }: LintFilesOptions) => (repository === undefined ? {} : { repository })

function readSource({ path, text }: SourceFile, files: KeptFiles, options: LintFilesOptions): WorkflowFile {
  const document = files.document(path)
  return readWorkflow(path, files.text(path) ?? text, { files, ...known(options), ...(document && { document }) })
}

const lintedFile = (file: WorkflowFile, source: SourceFile, options: LintFilesOptions, fix?: Fix): LintedFile =>
  asLinted(file, review(file.facts, rules), source, options, fix)

function asLinted(
  file: WorkflowFile,
  diagnosed: readonly Diagnosed[],
  { shownAs = file.path, diffAs = file.path }: SourceFile,
  options: LintFilesOptions,
  fix?: Fix,
): LintedFile {
  const findings = findingsOf(file, diagnosed, { shownAs, diffAs }, options)
  const { isValid, unreadable } = file.facts
  return {
    file: shownAs,
    text: file.text,
    isValid,
    ...(unreadable !== undefined && { unreadable }),
    jobs: jobsOf(file, findings),
    facts: file.facts,
    findings,
    ...(fix && { fix }),
  }
}

interface State {
  readonly linted: LintedFile
  /** Paths of the files that it calls, directly or not. */
  readonly calls: ReadonlySet<string>
}

/** Fixes to a fixed point: a file that calls one which was changed is read, and if need be changed, again. */
function fixed(
  sources: readonly SourceFile[],
  texts: Map<string, string>,
  files: KeptFiles,
  options: LintFilesOptions,
): readonly LintedFile[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const states = new Map<string, State>()
  const open = new Set(byPath.values())
  for (const source of open) {
    open.delete(source)
    const { path, text } = source
    const before = texts.get(path)
    const earlier = states.get(path)?.linted.fix?.jobs ?? []
    const change = (changed: string) => {
      texts.set(path, changed)
      files.forget(path)
    }
    const { file, diagnosed, jobs } = fixFile(source, files, options, change)
    const diff = unifiedDiff(source.diffAs ?? path, text, file.text)
    const fix = diff === '' ? undefined : { jobs: [...new Set([...earlier, ...jobs])], diff }
    states.set(path, { linted: asLinted(file, diagnosed, source, options, fix), calls: new Set(callsOf(file.facts)) })
    if (texts.get(path) === before) continue
    for (const [caller, { calls }] of states) {
      const again = calls.has(path) ? byPath.get(caller) : undefined
      if (again !== undefined) open.add(again)
    }
  }
  return sources.flatMap(({ path, shownAs = path }) => {
    const linted = states.get(path)?.linted
    return linted === undefined ? [] : [{ ...linted, file: shownAs }]
  })
}

function fixFile(
  source: SourceFile,
  files: KeptFiles,
  options: LintFilesOptions,
  change: (text: string) => void,
): { readonly file: WorkflowFile; readonly diagnosed: readonly Diagnosed[]; readonly jobs: readonly string[] } {
  const jobs: string[] = []
  for (;;) {
    const file = readSource(source, files, options)
    const diagnosed = review(file.facts, rules)
    const safe = source.isReadOnly === true ? undefined : safeChange(file, diagnosed)
    if (safe === undefined) return { file, diagnosed, jobs }
    change(safe.text)
    jobs.push(...safe.jobs)
  }
}

const callsOf = ({ jobs }: WorkflowFacts): readonly string[] =>
  jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee.file, ...callsOf(call.callee)]))
