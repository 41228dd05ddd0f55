import { type Counts, findingsIn } from './counts.ts'
import type { LintWords } from './words.ts'

/** How the parts of a summary are painted; as they are if it is left out. */
export type Painter = (part: string, kind: 'good' | 'error' | 'warning' | 'plain') => string

/** What was read, fixed and found, in one line. */
export function summaryLine(
  counts: Counts,
  words: LintWords,
  isFixing: boolean,
  painted: Painter = (part) => part,
): string {
  const { files, fixes, fixable, excepted, error, warning, notice } = counts
  const parts = [
    painted(words.files(files), 'plain'),
    fixes > 0 && painted(words.fixes(fixes), 'good'),
    error > 0 && painted(words.counts.error(error), 'error'),
    warning > 0 && painted(words.counts.warning(warning), 'warning'),
    notice > 0 && painted(words.counts.notice(notice), 'plain'),
    files > 0 && findingsIn(counts) === 0 && painted(words.nothing, 'good'),
    excepted > 0 && painted(words.excepted(excepted), 'plain'),
    !isFixing && fixable > 0 && painted(words.fixable(fixable), 'good'),
  ]
  return parts.filter((part) => part !== false).join(words.separator)
}
