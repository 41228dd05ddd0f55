import { type AnnotationProperties, error, info, notice, warning } from '@actions/core'
import { annotation } from '../report/annotations.ts'
import { logLine } from '../report/log.ts'
import type { Severity } from '../rules/rule.ts'
import type { FormatOptions, LintFormat } from './formats.ts'
import { summaryLine } from './summary-line.ts'

/** Writes workflow commands and lines of a job's log. */
export interface Commands extends Readonly<Record<Severity, (message: string, place: AnnotationProperties) => void>> {
  info(line: string): void
}

/** Workflow commands, so that findings become annotations of the run that lints. */
export function githubFormat(
  { words, isFixing }: Pick<FormatOptions, 'words' | 'isFixing'>,
  commands: Commands = { error, warning, notice, info },
): LintFormat {
  return {
    begin: () => {},
    file: (linted) => {
      if (linted.fix !== undefined) commands.info(logLine(words.fixed(linted.file, linted.fix.jobs)))
      for (const { finding, left } of linted.findings) {
        const { title, message, file = linted.file, line } = annotation(finding, finding.severity)
        const why = isFixing && left !== undefined ? `\n${words.left[left]}` : ''
        commands[finding.severity](`${message}${why}`, { title, file, ...(line !== undefined && { startLine: line }) })
      }
    },
    unread: () => {},
    failed: (why) => commands.error(logLine(why), {}),
    end: (counts) => commands.info(summaryLine(counts, words, isFixing)),
  }
}
