import { error, info, notice, warning } from '@actions/core'
import type { LintFormat } from './formats.ts'

const tell = { error, warning, notice }

/** Workflow commands, so that findings become annotations of the run that lints. */
export function githubFormat(): LintFormat {
  return {
    begin: () => {},
    file: ({ file, findings }) => {
      for (const { severity, title, id, problem, remedy, location } of findings) {
        const place = { file: location?.file ?? file, ...(location && { startLine: location.line }) }
        tell[severity](`${problem}\n\n${remedy}`.slice(0, 4096), { title: `${title} [${id}]`, ...place })
      }
    },
    end: (counts) =>
      info(`${counts.files} files read: ${counts.error} errors, ${counts.warning} warnings, ${counts.notice} notices`),
  }
}
