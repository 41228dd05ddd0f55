import type { Evidence } from '../preflight/evidence.ts'
import type { Note } from './note.ts'
import type { LogLine } from './output.ts'
import type { Report } from './report.ts'
import { abridged, evidenceText, visibleLine } from './text.ts'
import type { Conclusion, ReportWords } from './words.ts'

/** What the log says in addition to annotations. */
export interface Logged {
  readonly report: Report
  readonly conclusion: Conclusion
  readonly notes: readonly Note[]
  /** Sentences that go with the verdict. */
  readonly remarks: readonly string[]
}

/** The lines of the log: a quiet one when all is well, else the conclusion and the evidence, folded away. */
export function log({ report, conclusion, notes, remarks }: Logged, words: ReportWords): readonly LogLine[] {
  const params = notes.map((note) => logLine(words.note(note, report.registry)))
  const all = [...params, ...verdictLines(report, conclusion, words), ...remarks].map((line) => logLine(line))
  return isWell(report) || report.evidence.length === 0 ? all : [...all, evidence(report.evidence, words)]
}

/** True if the verdict is ready and no finding is above a notice. */
export const isWell = ({ verdict, findings }: Report): boolean =>
  verdict === 'ready' && findings.every(({ severity }) => severity === 'notice')

/** A line that shows hidden characters, is bounded, and is no workflow command (runner: `::` at its start, `##[` anywhere). */
export const logLine = (line: string): string =>
  abridged(visibleLine(line), 4000)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')

function verdictLines(report: Report, conclusion: Conclusion, words: ReportWords): readonly string[] {
  const images = report.images.map(({ reference }) => reference)
  if (isWell(report)) return [words.quiet(conclusion, abridged(images.join(', '), 1000))]
  const each = images.length > 1 ? report.images.map((image) => ofImage(image, report, words)) : []
  return [words.headline(conclusion), ...each]
}

const ofImage = ({ reference, verdict, findings }: Report['images'][number], { access }: Report, words: ReportWords) =>
  [`${reference}: ${words.verdicts[access][verdict]}`, ...findings.map((id) => `[${id}]`)].join(' ')

const evidence = (asked: readonly Evidence[], words: ReportWords): LogLine => ({
  group: logLine(words.evidence.title(asked.length)),
  lines: asked.map((one) => logLine(`${one.request} -> ${evidenceText(one, words)} (${metered(one, words)})`)),
})

const metered = (
  { tries, milliseconds, requestId }: Evidence,
  { evidence: { requestId: name } }: ReportWords,
): string =>
  [tries > 1 ? `${tries}x` : '', `${milliseconds} ms`, requestId === undefined ? '' : `${name} ${requestId}`]
    .filter(Boolean)
    .join(', ')
