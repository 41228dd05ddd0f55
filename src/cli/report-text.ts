import type { RunResult } from '../report/compose-output.ts'
import type { Finding, Report } from '../report/report.ts'
import { evidenceText, visibleLine } from '../report/text.ts'
import type { ReportWords } from '../report/words.ts'
import { type Paint, paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { headline, paragraphs, wrapped } from '../terminal/wrap.ts'

/** A report as text for people: the verdict, each image, whose credential was asked with, each finding, then every answer. */
export function reportText(
  { report, isAsked, note }: Pick<RunResult, 'report' | 'isAsked'> & { readonly note: string },
  words: ReportWords,
  streams: Streams,
): string {
  const look = paint(streams)
  const head = [
    look.bold(wrapped(words.headline({ ...report, isAsked, asker: 'person' }), streams.columns)),
    ...report.images.map((image) => imageLine(image, report, words, look)),
  ]
  const findings = report.findings.map((finding) => findingText(finding, words, look, streams.columns))
  const evidence = report.evidence.map((one) => look.dim(visibleLine(`  ${one.request}  ${evidenceText(one, words)}`)))
  return `${[head.join('\n'), note, ...findings, evidence.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}

function imageLine(
  { reference, verdict }: Report['images'][number],
  { access }: Report,
  words: ReportWords,
  look: Paint,
): string {
  const colour = { ready: look.green, denied: look.red, inconclusive: look.yellow }[verdict]
  return `  ${colour(words.verdicts[access][verdict])}  ${visibleLine(reference)}`
}

function findingText(
  { severity, title, id, problem, remedy, who, links, docs }: Finding,
  words: ReportWords,
  look: Paint,
  columns: number,
): string {
  const colour = { error: look.red, warning: look.yellow, notice: look.cyan }[severity]
  return [
    headline(visibleLine(title), `[${id}]`, columns, { title: colour, id: (text) => text }),
    paragraphs(problem, columns),
    paragraphs(remedy, columns),
    wrapped(words.labelled(words.finding.who, words.who[who]), columns, '  '),
    ...[...links, docs].map((address) => `  ${look.dim(visibleLine(address))}`),
  ].join('\n')
}
