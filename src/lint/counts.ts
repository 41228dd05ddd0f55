import type { Severity } from '../rules/rule.ts'
import type { LintedFile } from './lint-files.ts'

/** How many files were read, and what was found in them. */
export interface Counts {
  readonly files: number
  readonly fixes: number
  readonly error: number
  readonly warning: number
  readonly notice: number
}

/** The counts before the first file. */
export const nothingCounted: Counts = { files: 0, fixes: 0, error: 0, warning: 0, notice: 0 }

/** The counts with one file more. */
export function counted(counts: Counts, { findings, fix }: LintedFile): Counts {
  const of = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length
  return {
    files: counts.files + 1,
    fixes: counts.fixes + (fix?.jobs.length ?? 0),
    error: counts.error + of('error'),
    warning: counts.warning + of('warning'),
    notice: counts.notice + of('notice'),
  }
}

/** `1 file`, `2 files`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** 1 where an error is left, or with `--strict` a warning. */
export const exitCodeOf = ({ error, warning }: Counts, isStrict: boolean): 0 | 1 =>
  error > 0 || (isStrict && warning > 0) ? 1 : 0
