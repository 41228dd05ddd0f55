import { explanationOf, type Section } from '../../src/explain/explanation.ts'
import { logLines } from '../../src/explain/log-lines.ts'
import { readLog } from '../../src/explain/matches.ts'
import { explainWords } from '../../src/explain/words.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageId } from '../../src/languages/language.ts'
import { visible, visibleLine } from '../../src/report/text.ts'
import { rules } from '../../src/rules/index.ts'
import type { Cause, Excerpt, Explained } from '../protocol.ts'
import { ruleFragment } from '../route.ts'
import { excerpts, neighbours } from './excerpts.ts'

const pieceSize = 256 * 1024
const mostSeen = 3

type OnProgress = (done: number, total: number) => void

/** What the page knows of itself that remedies name: how the program and the action are called. */
export interface Names {
  readonly program: string
  readonly action: string
}

/** Explains a log, which is read piece by piece: for its causes, then for the lines around them. */
export async function explainLog(
  log: string | Blob,
  languageId: LanguageId,
  names: Names,
  onProgress: OnProgress,
): Promise<Explained> {
  const blob = typeof log === 'string' ? new Blob([log]) : log
  const reading = await readLog(pieces(blob, (done) => onProgress(done, 2 * blob.size)))
  const language = await languages[languageId]()
  const words = await explainWords[languageId]()
  const { sections, unexplained, checks } = explanationOf(reading, { ...names, language, words, docs: ruleFragment })
  const seen = sections.map(({ lines }) => seenOf(lines))
  const unknown = seenOf(unexplained)
  const wanted = new Set([...seen, unknown].flatMap(({ lines }) => lines.flatMap(neighbours)))
  const { count, texts } = await linesOf(
    pieces(blob, (done) => onProgress(blob.size + done, 2 * blob.size)),
    wanted,
  )
  const around = ({ lines }: Seen) => excerpts(lines, (line) => texts.get(line))
  return {
    lines: count,
    causes: sections.map((section, at) => causeOf(section, around(seen[at] ?? unknown), seen[at]?.more ?? 0)),
    unexplained: around(unknown),
    checks,
  }
}

interface Seen {
  readonly lines: readonly number[]
  /** How many lines are not shown. */
  readonly more: number
}

/** The first lines that say something of their own. */
function seenOf(matches: readonly { readonly line: number; readonly text: string }[]): Seen {
  const distinct = matches.filter((match, at) => matches.findIndex(({ text }) => text === match.text) === at)
  return { lines: distinct.slice(0, mostSeen).map(({ line }) => line), more: Math.max(0, distinct.length - mostSeen) }
}

function causeOf(section: Section, seen: readonly Excerpt[], more: number): Cause {
  const rule = rules.find(({ id }) => id === section.finding)
  return {
    id: section.finding,
    severity: rule?.severity ?? 'error',
    who: rule?.who ?? 'workflow-author',
    title: visibleLine(section.title),
    problem: visible(section.problem),
    remedy: visible(section.remedy),
    links: section.links,
    others: section.others,
    seen,
    more,
  }
}

async function* pieces(blob: Blob, onProgress: (done: number) => void): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += pieceSize) {
    const end = Math.min(blob.size, start + pieceSize)
    yield new Uint8Array(await blob.slice(start, end).arrayBuffer())
    onProgress(end)
  }
}

/** The texts of some lines of a log, and how many it has. */
async function linesOf(log: AsyncIterable<Uint8Array>, wanted: ReadonlySet<number>) {
  const texts = new Map<number, string>()
  let count = 0
  for await (const { first, lines } of logLines(log)) {
    for (const [at, text] of lines.entries()) if (wanted.has(first + at)) texts.set(first + at, text)
    count = first + lines.length - 1
  }
  return { count, texts }
}
