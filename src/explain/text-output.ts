import { abridged } from '../report/text.ts'
import type { Paint } from '../terminal/paint.ts'
import { headline, paragraphs, wrapped } from '../terminal/wrap.ts'
import type { Explanation, Section } from './explanation.ts'
import type { Match } from './log-reader.ts'
import type { ExplainWords } from './words.ts'

/** How an explanation is shown on a terminal. */
export interface TextOptions {
  readonly paint: Paint
  readonly columns: number
  readonly words: ExplainWords
}

const mostLines = 3

/** An explanation for people: each cause with its lines, what else it may be, and what to run to be sure. */
export function explanationText({ sections, unexplained, checks }: Explanation, options: TextOptions): string {
  const { paint, columns, words } = options
  const parts = sections.map((section) => sectionText(section, options))
  if (unexplained.length > 0)
    parts.push([paint.yellow(wrapped(words.unexplained, columns)), ...quotedLines(unexplained, options)].join('\n'))
  if (sections.length === 0) parts.push(wrapped(words.nothing, columns))
  if (checks.length > 0) {
    const texts = checks.map(
      ({ type, says }) => `${indented(type, '  ', paint.bold)}\n${wrapped(says, columns, '    ')}`,
    )
    parts.push([wrapped(words.toBeSure, columns), ...texts].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function sectionText(section: Section, options: TextOptions): string {
  const { paint, columns } = options
  const { title, finding, problem, remedy, links, docs, others } = section
  return [
    headline(title, `[${finding}]`, columns, { title: (text) => paint.red(paint.bold(text)), id: paint.dim }),
    ...quotedLines(section.lines, options),
    paragraphs(problem, columns),
    paragraphs(remedy, columns),
    ...links.map(({ url, text }) => `  ${text.replace(url, paint.cyan(url))}`),
    `  ${paint.cyan(docs)}`,
    ...others.flatMap(({ heading, causes }) => [
      wrapped(heading, columns, '  '),
      ...causes.flatMap((cause) => [
        wrapped(`${cause.summary} [${cause.finding}]`, columns, '    '),
        `    ${paint.cyan(cause.docs)}`,
      ]),
    ]),
  ].join('\n')
}

const indented = (text: string, indent: string, mark: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => `${indent}${mark(line)}`)
    .join('\n')

function quotedLines(lines: readonly Pick<Match, 'line' | 'text' | 'job'>[], options: TextOptions): readonly string[] {
  const { paint, columns, words } = options
  const texts = lines.filter((match, at) => lines.findIndex(({ text }) => text === match.text) === at)
  const shown = texts
    .slice(0, mostLines)
    .map(({ line, text, job }) => abridged(`  ${words.line(line, text, job)}`, 3 * Math.max(columns, 60)))
  const hidden = texts.length - shown.length
  return [...shown, ...(hidden > 0 ? [`  ${words.moreLines(hidden)}`] : [])].map(paint.dim)
}
