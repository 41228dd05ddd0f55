import { visibleLine } from '../report/text.ts'
import type { ReportWords } from '../report/words.ts'
import { type Paint, paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { columnsOf, headline, padded, paragraphs, wrapped } from '../terminal/wrap.ts'
import {
  type AuditedPackage,
  type AuditReport,
  type FindingGroup,
  grouped,
  oddStates,
  packageState,
  shares,
} from './audit-report.ts'
import type { AuditWords } from './words.ts'

/** How a report is put into text. */
export interface TextOptions extends Pick<Streams, 'env' | 'isTerminal' | 'columns'> {
  readonly words: AuditWords
  readonly report: Pick<ReportWords, 'who'>
}

interface Look {
  readonly paint: Paint
  readonly columns: number
  readonly words: AuditWords
  readonly who: ReportWords['who']
}

/** Places of one group of findings, packages of one state and entries of what was not read, before the rest is counted. */
const most = 20

/** A report for people, piece by piece: totals, one table of who can act, findings by rule, packages, what was not read. */
export function* textReport(
  report: AuditReport,
  { words, report: { who }, ...streams }: TextOptions,
): Generator<string> {
  const look: Look = { paint: paint(streams), columns: streams.columns, words, who }
  yield `${look.paint.bold(words.title(report.owner))}\n${wrapped(words.totals(report.repositories), look.columns)}\n`
  yield* whoTable(report, look)
  for (const group of grouped(report.findings)) yield groupText(group, look)
  if (report.findings.length === 0 && report.unread.length === 0) yield `\n${look.paint.green(words.nothingFound)}\n`
  yield* packagesText(report.packages, look)
  yield* unreadText(report, look)
  const ends = [...(report.excepted > 0 ? [words.excepted(report.excepted)] : []), words.requests(report.requests)]
  yield `\n${ends.map((line) => look.paint.dim(wrapped(line, look.columns))).join('\n')}\n`
}

function* whoTable(report: AuditReport, look: Look): Generator<string> {
  const { heads } = look.words
  const rows = shares(report).map((share) => [
    look.who[share.who],
    ...[share.error, share.warning, share.notice, share.packages, share.repositories].map(String),
  ])
  if (rows.length === 0) return
  const head = [heads.who, heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories]
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => columnsOf(row[at] ?? ''))))
  const gap = ['  ', ' '].find((one) => sumOf(widths) + one.length * (widths.length - 1) <= look.columns)
  if (gap === undefined) return yield* narrowTable(head, rows, look)
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? padded(cell, widths[at] ?? 0) : leftPadded(cell, widths[at] ?? 0))).join(gap)
  yield `\n${look.paint.bold(line(head))}\n${rows.map((row) => `${line(row)}\n`).join('')}`
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The same one below the other, where a table has no room. */
function* narrowTable(
  [, ...heads]: readonly string[],
  rows: readonly (readonly string[])[],
  { paint: { bold }, columns }: Look,
): Generator<string> {
  const width = Math.max(...heads.map(columnsOf))
  for (const [who = '', ...counts] of rows) {
    const lines = heads.map((head, at) => `  ${padded(head, width)}  ${leftPadded(counts[at] ?? '', 6)}\n`)
    yield `\n${bold(wrapped(who, columns))}\n${lines.join('')}`
  }
}

const leftPadded = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - columnsOf(text))) + text

function groupText({ first, findings }: FindingGroup, { paint: look, columns, words }: Look): string {
  const colour = { error: look.red, warning: look.yellow, notice: look.cyan }[first.severity]
  const severity = words.severities[first.severity]
  const title = `${severity} ${visibleLine(first.title)}`
  const marked = (line: string) =>
    title.startsWith(line) ? colour(severity) + look.bold(line.slice(severity.length)) : look.bold(line)
  const places = findings.slice(0, most).map(({ repository, location }) => {
    const place = location === undefined ? '' : `  ${location.file}:${location.line}`
    return `  ${visibleLine(`${repository}${place}`)}`
  })
  return `\n${[
    headline(title, `[${first.id}] (${findings.length})`, columns, { title: marked, id: look.dim }),
    ...places,
    ...moreLine(findings.length, words),
    ...(findings.length > 1 ? [`  ${words.example(visibleLine(first.repository))}`] : []),
    paragraphs(first.remedy, columns),
    `  ${look.dim(visibleLine(first.docs))}`,
  ].join('\n')}\n`
}

const moreLine = (count: number, words: AuditWords): readonly string[] =>
  count > most ? [`  ${words.more(count - most)}`] : []

function* packagesText(packages: readonly AuditedPackage[], look: Look): Generator<string> {
  const {
    words,
    columns,
    paint: { bold, dim },
  } = look
  const odd = oddStates.flatMap((state) => {
    const found = packages.filter((one) => packageState(one) === state)
    return found.length === 0 ? [] : [{ state, found }]
  })
  if (odd.length === 0) return
  yield `\n${bold(words.sections.packages)}\n`
  for (const { state, found } of odd) {
    const lines = found.slice(0, most).map(({ image, linked, repositories }) => {
      const link = state === 'linked-elsewhere' && typeof linked === 'string' ? ` (${linked})` : ''
      return `    ${visibleLine(`${image}${link} <- ${repositories.join(', ')}`)}\n`
    })
    yield `${wrapped(`${words.packageStates[state]} (${found.length})`, columns, '  ')}\n${lines.join('')}`
    yield* moreLine(found.length, words).map((line) => `  ${line}\n`)
  }
  yield `${dim(wrapped(words.linkedIsNotGranted, columns, '  '))}\n`
}

function* unreadText({ unread }: AuditReport, { words, columns, paint: { bold, yellow } }: Look): Generator<string> {
  if (unread.length === 0) return
  yield `\n${bold(yellow(`${words.sections.unread} (${unread.length})`))}\n`
  for (const { repository, reason } of unread.slice(0, most))
    yield `${wrapped(visibleLine(`${repository}: ${reason}`), columns, '  ')}\n`
  yield* moreLine(unread.length, words).map((line) => `${line}\n`)
}
