import { type RenderOptions, toFinding } from '../report/finding.ts'
import type { Finding } from '../report/report.ts'
import type { Diagnosed } from '../rules/engine.ts'
import { unifiedDiff } from '../workflow/changes/unified-diff.ts'
import { locate, type Region } from '../workflow/locate.ts'
import type { JobFacts } from '../workflow/model.ts'
import type { Obstacle, Patched, Replacement } from '../workflow/patch.ts'
import { type Placement, placementOf } from '../workflow/placement.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'

/** A finding of lint, with what formats need beside its words. */
export interface LintedFinding {
  readonly finding: Finding
  /** Key of the job that it is about. */
  readonly job?: string
  /** The word at fault. */
  readonly region?: Region
  /** What its diff replaces. */
  readonly replacements?: readonly Replacement[]
  /** Why `--fix` does not carry a change out; absent if it can. */
  readonly left?: LeftReason
}

/** Why a finding is left: there is no change for it, or none that is safe, or the file cannot be changed. */
export type LeftReason = Obstacle | 'by-hand' | 'no-change' | UnchangedReason

/** Why a file is not changed: it is not UTF-8, came from standard input, was changed meanwhile, or cannot be written. */
export type UnchangedReason = 'encoding' | 'stdin' | 'changed' | 'unwritable'

/** One job as the JSON of lint has it. */
export interface LintedJob {
  readonly id: string
  readonly line: number
  readonly permissions: {
    readonly level: 'job' | 'workflow' | 'default'
    readonly line: number | null
    readonly packages: 'write' | 'read' | 'none' | 'default'
  }
  readonly pushes: boolean | 'unknown'
  readonly findings: readonly string[]
}

/** The paths of a file for people. */
export interface Names {
  /** The path that findings name. */
  readonly shownAs: string
  /** The path that diffs name. */
  readonly diffAs: string
}

/** A diff makes the declared permissions be read once more; nobody reads more of them. */
const mostDiffs = 25

/** Puts what was found in a file into words, with lines, columns and diffs. */
export function findingsOf(
  file: WorkflowFile,
  diagnosed: readonly Diagnosed[],
  names: Names,
  renderOptions: RenderOptions,
): readonly LintedFinding[] {
  let diffs = 0
  return diagnosed.map((one) => {
    const { edit, ...unedited } = one.diagnosis
    const diagnosis = edit !== undefined && diffs++ < mostDiffs ? one.diagnosis : unedited
    const placement = placementOf(diagnosis, (path) => (path === file.path ? file : undefined))
    const finding = toFinding({ ...one, ...named(placement, file, names) }, renderOptions)
    const { region, change } = placement
    const left = change === undefined ? (edit === undefined ? 'by-hand' : 'no-change') : change.obstacle
    return {
      finding,
      ...(left !== undefined && { left }),
      ...(diagnosis.job !== undefined && { job: diagnosis.job }),
      ...(region && { region }),
      ...(change && { replacements: change.replacements }),
    }
  })
}

function named({ location, change, ...rest }: Placement, { path, text }: WorkflowFile, names: Names): Placement {
  const { shownAs, diffAs } = names
  const diff = (patched: Patched) => (diffAs === path ? patched.diff : unifiedDiff(diffAs, text, patched.text))
  return {
    ...rest,
    ...(location && { location: { ...location, file: shownAs } }),
    ...(change && { change: { ...change, diff: diff(change) } }),
  }
}

/** The jobs of a file, each with the ids of the findings that are about it. */
export function jobsOf({ document, facts }: WorkflowFile, findings: readonly LintedFinding[]): readonly LintedJob[] {
  const ids = new Map<string, Set<string>>()
  for (const { job, finding } of findings)
    if (job !== undefined) ids.set(job, (ids.get(job) ?? new Set()).add(finding.id))
  const lineOf = (path: readonly (string | number)[]) => locate(document, { path }).start.line
  return facts.jobs.map((job) => linted(job, [...(ids.get(job.id) ?? [])], lineOf))
}

function linted(
  { id, permissions: { level, place, packages }, pushesToGhcr }: JobFacts,
  findings: readonly string[],
  lineOf: (path: readonly (string | number)[]) => number,
): LintedJob {
  const line = level === 'default' ? null : lineOf(place.path)
  return { id, line: lineOf(['jobs', id]), permissions: { level, line, packages }, pushes: pushesToGhcr, findings }
}
