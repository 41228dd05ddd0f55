import { error, info, notice, warning } from '@actions/core'
import { annotation } from '../report/annotations.ts'
import { count } from './counts.ts'
import type { LintFormat } from './formats.ts'

const tell = { error, warning, notice }

/** Workflow commands, so that findings become annotations of the run that lints. */
export function githubFormat(): LintFormat {
  return {
    begin: () => {},
    file: (linted) => {
      for (const job of linted.fix?.jobs ?? []) info(`fixed ${linted.file}: the job "${job}" may write packages`)
      for (const { finding } of linted.findings) {
        const { title, message, file = linted.file, line } = annotation(finding, finding.severity)
        tell[finding.severity](message, { title, file, ...(line !== undefined && { startLine: line }) })
      }
    },
    end: ({ files, ...found }) => {
      const counts = [count(found.error, 'error'), count(found.warning, 'warning'), count(found.notice, 'notice')]
      info(`${count(files, 'file')} read: ${counts.join(', ')}`)
    },
  }
}
