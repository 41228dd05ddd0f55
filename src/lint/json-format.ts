import type { Output } from '../terminal/streams.ts'
import type { LintFormat } from './formats.ts'
import type { LintedFile } from './lint-files.ts'

/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
export function jsonFormat(stdout: Output): LintFormat {
  let separator = ''
  return {
    begin: () => stdout.write('{"version":1,"files":['),
    file: (linted) => {
      stdout.write(`${separator}\n${JSON.stringify(fileOf(linted), null, 2)}`)
      separator = ','
    },
    end: () => stdout.write('\n]}\n'),
  }
}

const fileOf = ({ file, isValid, unreadable, jobs, findings, fix }: LintedFile) => ({
  file,
  valid: isValid,
  ...(unreadable !== undefined && { reason: unreadable }),
  jobs,
  findings: findings.map(({ finding }) => finding),
  ...(fix && { fix }),
})
