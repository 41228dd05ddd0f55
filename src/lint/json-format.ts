import type { Output } from '../terminal/streams.ts'
import type { Fix } from './fix.ts'
import type { LintFormat } from './formats.ts'
import type { Linted } from './lint-file.ts'

/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
export function jsonFormat(stdout: Output): LintFormat {
  let separator = ''
  return {
    begin: () => stdout.write('{"version":1,"files":['),
    file: (linted, fixes) => {
      stdout.write(`${separator}\n${JSON.stringify(fileOf(linted, fixes), null, 2)}`)
      separator = ','
    },
    end: () => stdout.write('\n]}\n'),
  }
}

const fileOf = ({ file, workflow: { isValid, unreadable }, jobs, findings }: Linted, fixes: readonly Fix[]) => ({
  file,
  valid: isValid,
  ...(unreadable !== undefined && { reason: unreadable }),
  jobs,
  findings,
  ...(fixes.length > 0 && { fixes }),
})
