import type { RenderOptions } from '../report/finding.ts'
import { review } from '../rules/engine.ts'
import { rules } from '../rules/index.ts'
import type { RepositoryFacts, Severity } from '../rules/rule.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import { readWorkflow, type Surroundings, type WorkflowFile } from '../workflow/read-workflow.ts'
import type { KeptFiles, ReadElsewhere, ReadFile } from '../workflow/repository-files.ts'
import type { AssumedDefault, Configuration, IgnoreEntry } from './configuration.ts'
import { type Excepted, type ExceptionRemark, withoutExceptions } from './exceptions.ts'
import {
  findingsOf,
  jobsOf,
  type LintedFinding,
  type LintedJob,
  type Names,
  type UnchangedReason,
} from './judge-file.ts'

/** A workflow file to lint. */
export interface SourceFile extends Partial<Names> {
  /** Its path inside the repository, with forward slashes, which is shown if no other name is given: `.github/workflows/release.yml`. */
  readonly path: string
  readonly text: string
  /** Why the file must not be changed; absent if it may be. */
  readonly unchanged?: UnchangedReason
}

/** What to lint by, beside the texts. */
export interface LintFilesOptions extends RenderOptions {
  /** The repository's full name, if it is known: `octo/app`. */
  readonly repository?: string
  /** Host of the container registry of the repository's server, if that is known; only with it is that of an Enterprise Server GHCR. */
  readonly registry?: string | undefined
  /** Reads other files of the repository: called workflows, actions, configuration of tools. */
  readonly readFile?: ReadFile
  /** Reads workflows of other repositories that are called. */
  readonly readElsewhere?: ReadElsewhere
  /** True to change texts until every job can push whose permissions are a mapping. */
  readonly isFixing?: boolean
  /** Exceptions and severities of the repository. */
  readonly configuration?: Configuration
  /** Path of the repository below the folder of its configuration, with a slash at its end; empty if they are the same. */
  readonly configuredFrom?: string
  /** What is known of the repository beside its files. */
  readonly repositoryFacts?: RepositoryFacts
  /** What the repository's default permission counts as; goes before what the configuration says. */
  readonly assumeDefault?: AssumedDefault
  /** Findings below it are left out. */
  readonly minSeverity?: Severity
  /** With `isFixing`, other workflow files of the repository: those that call a file which was changed are fixed too. */
  otherFiles?(): readonly SourceFile[]
  /** Tells whether the time for a file is over; asked for again for each. */
  timeLimit?(): () => boolean
}

/** One file as lint reports it. */
export interface LintedFile {
  readonly file: string
  /** Its path inside the repository. */
  readonly path: string
  /** The path that diffs name. */
  readonly diffAs: string
  /** What the findings are about: with `isFixing`, the text after the fix. */
  readonly text: string
  readonly isValid: boolean
  /** Why the file could not be read at all. */
  readonly unreadable?: string
  readonly jobs: readonly LintedJob[]
  /** What GitHub would make of it. */
  readonly facts: WorkflowFacts
  readonly findings: readonly LintedFinding[]
  /** False if the file is too much to be read whole: what was not read counts as unknown. */
  readonly isWhole: boolean
  /** How many findings its comments and the configuration have taken out. */
  readonly excepted: number
  readonly remarks: readonly ExceptionRemark[]
  /** Entries of the configuration that took something out. */
  readonly used: readonly IgnoreEntry[]
  /** Absent if nothing was changed. */
  readonly fix?: Fix
}

/** A change of a file that was carried out. */
export interface Fix {
  /** Keys of the jobs that may write packages now. */
  readonly jobs: readonly string[]
  readonly diff: string
}

/** What is known around a file. */
export function around(options: LintFilesOptions, files: KeptFiles): Surroundings {
  const { repository, registry, timeLimit } = options
  return {
    files,
    ...(repository !== undefined && { repository }),
    ...(registry !== undefined && { registry }),
    ...(timeLimit && { isOverdue: timeLimit() }),
  }
}

/** Reads a file as it is now in the files of its repository. */
export function readSource({ path, text }: SourceFile, files: KeptFiles, options: LintFilesOptions): WorkflowFile {
  const document = files.document(path)
  return readWorkflow(path, files.text(path) ?? text, { ...around(options, files), ...(document && { document }) })
}

/** Judges a file by the rules, and takes its exceptions out. */
export function judge(
  file: WorkflowFile,
  { configuration, configuredFrom = '', assumeDefault, registry, repositoryFacts }: LintFilesOptions,
): Excepted {
  const assumedDefault = assumeDefault ?? configuration?.assumeDefault
  const about = {
    registry,
    ...repositoryFacts,
    ...(assumedDefault !== undefined && { defaultPermissions: assumedDefault }),
  }
  return withoutExceptions(file, review(file.facts, rules, about), configuration, configuredFrom)
}

/** Puts what was found in a file into words. */
export function asLinted(
  file: WorkflowFile,
  { left, count, remarks, used }: Excepted,
  { shownAs = file.path, diffAs = file.path, unchanged }: SourceFile,
  options: LintFilesOptions,
  fix?: Fix,
): LintedFile {
  const most = severities.indexOf(options.minSeverity ?? 'notice')
  const shown = left.filter(({ severity }) => severities.indexOf(severity) <= most)
  const found = findingsOf(file, shown, { shownAs, diffAs }, options)
  const findings = unchanged === undefined ? found : found.map((one) => ({ ...one, left: one.left ?? unchanged }))
  const { isValid, unreadable, isWhole } = file.facts
  return {
    file: shownAs,
    path: file.path,
    diffAs,
    text: file.text,
    isValid,
    ...(unreadable !== undefined && { unreadable }),
    jobs: jobsOf(file, findings),
    facts: file.facts,
    findings,
    isWhole,
    excepted: count,
    remarks,
    used,
    ...(fix && { fix }),
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'notice']
