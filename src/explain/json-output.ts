import { printableJson } from '../report/json.ts'
import type { Match } from './log-reader.ts'

/** The matches of a log for scripts, with the address of the page of each likeliest finding. */
export function jsonOutput(matches: readonly Match[], docs: (finding: string) => string): string {
  const all = matches.map(({ line, text, findings, job }) => ({
    line,
    text,
    findings,
    docs: docs(findings[0] ?? ''),
    ...(job === undefined ? {} : { job }),
  }))
  return `${printableJson({ version: 1, matches: all }, 2)}\n`
}
