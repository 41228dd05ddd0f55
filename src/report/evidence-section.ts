import type { Evidence } from '../preflight/evidence.ts'
import { code, table, text } from './markdown.ts'
import { evidenceText, fitting } from './text.ts'
import type { ReportWords } from './words.ts'

// Bytes, of the 1 MiB that a job summary may have.
const room = 250_000

/** Every request and its answer, folded away; empty if none was sent. */
export function evidenceSection(evidence: readonly Evidence[], words: ReportWords): string {
  if (evidence.length === 0) return ''
  const rows = evidence.map((one) => row(one, words))
  const { leftOut } = fitting(rows.map(String), room)
  return [
    `<details><summary>${text(words.evidence.title(evidence.length))}</summary>`,
    table(heads(words), rows.slice(0, rows.length - leftOut)),
    ...(leftOut === 0 ? [] : [text(words.leftOut(leftOut))]),
    '</details>',
  ].join('\n\n')
}

const heads = ({ evidence: { request, answer, tries, time, requestId } }: ReportWords): readonly string[] =>
  [request, answer, tries, time, requestId].map(text)

const row = (one: Evidence, words: ReportWords): readonly string[] => [
  code(one.request),
  code(evidenceText(one, words)),
  String(one.tries),
  `${one.milliseconds} ms`,
  one.requestId === undefined ? '' : code(one.requestId),
]
