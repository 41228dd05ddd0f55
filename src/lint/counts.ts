import type { Severity } from '../rules/rule.ts'
import type { LintedFile } from './lint-files.ts'

/** How many files were read, and what was found in them. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly files: number
  /** Jobs that `--fix` gave what they need. */
  readonly fixes: number
  /** Findings that `--fix` could take away. */
  readonly fixable: number
  /** Findings that exceptions took out. */
  readonly excepted: number
  /** Findings by the ids of their rules. */
  readonly byId: ReadonlyMap<string, number>
}

/** The counts before the first file. */
export const nothingCounted: Counts = {
  files: 0,
  fixes: 0,
  fixable: 0,
  excepted: 0,
  error: 0,
  warning: 0,
  notice: 0,
  byId: new Map(),
}

/** The counts with one file more. */
export function counted(counts: Counts, { findings, fix, excepted }: LintedFile): Counts {
  const of = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length
  const byId = new Map(counts.byId)
  for (const { finding } of findings) byId.set(finding.id, (byId.get(finding.id) ?? 0) + 1)
  return {
    files: counts.files + 1,
    fixes: counts.fixes + (fix?.jobs.length ?? 0),
    fixable: counts.fixable + findings.filter(({ left }) => left === undefined).length,
    excepted: counts.excepted + excepted,
    error: counts.error + of('error'),
    warning: counts.warning + of('warning'),
    notice: counts.notice + of('notice'),
    byId,
  }
}

/** How many findings there are. */
export const findingsIn = ({ error, warning, notice }: Counts): number => error + warning + notice

/** 1 if an error is left, or with `--strict` a warning. */
export const exitCodeOf = ({ error, warning }: Counts, isStrict: boolean): 0 | 1 =>
  error > 0 || (isStrict && warning > 0) ? 1 : 0
