import { printableJson } from '../report/json.ts'
import type { FormatOptions, LintFormat } from './formats.ts'
import type { LintedFile } from './lint-files.ts'

/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
export function jsonFormat({ streams: { stdout }, isFixing }: Pick<FormatOptions, 'streams' | 'isFixing'>): LintFormat {
  let separator = ''
  const write = (entry: unknown) => {
    stdout.write(`${separator}\n${printableJson(entry, 2)}`)
    separator = ','
  }
  return {
    begin: () => stdout.write('{"version":1,"files":['),
    file: (linted) => write(entryOf(linted, isFixing)),
    unread: (file, reason) => write({ file, valid: false, reason, jobs: [], findings: [] }),
    failed: () => {},
    end: () => stdout.write('\n]}\n'),
  }
}

const entryOf = ({ file, isValid, unreadable, jobs, findings, fix, excepted }: LintedFile, isFixing: boolean) => ({
  file,
  valid: isValid,
  ...(unreadable !== undefined && { reason: unreadable }),
  jobs,
  findings: findings.map(({ finding }) => finding),
  ...(excepted > 0 && { excepted }),
  ...(fix && { fix }),
  ...(isFixing && {
    left: findings.map(({ finding, job, left }) => ({
      finding: finding.id,
      ...(job !== undefined && { job }),
      line: finding.location?.line ?? 1,
      reason: left ?? 'no-change',
    })),
  }),
})
