import type { TextFinding, WireText } from '../../registry/wire-texts.ts'
import { visibleLine } from '../../report/visible.ts'
import { causeOf } from './cause-of.ts'
import { cleanLine } from './clean-line.ts'
import { type FoundLine, LineReader } from './line-reader.ts'
import { learned, noContext } from './log-context.ts'
import { ranked } from './ranked.ts'
import { isWanted, readingOf, vocabulary } from './vocabulary.ts'

/** A line that tells a cause. */
export interface Match {
  /** Counted from 1. */
  readonly line: number
  /** What was said there, on one line of bounded length, without hidden characters. */
  readonly text: string
  /** Ids of findings, the most likely first. */
  readonly findings: readonly TextFinding[]
}

/** Lines beyond these say nothing new, and what is kept has to be bounded. */
const mostMatches = 1000
const longestText = 1000

/** Reads a log of any length to its end and gives the lines that tell a cause, in their order, at most a thousand. */
export async function matchesIn(log: AsyncIterable<Buffer>): Promise<readonly Match[]> {
  const reader = new LineReader(vocabulary, isWanted)
  const matches: Match[] = []
  let context = noContext
  const take = (found: FoundLine) => {
    const line = cleanLine(found.text)
    if (line === undefined || matches.length >= mostMatches) return
    const { rows, hints } = readingOf(found.found)
    context = learned(context, line, found.number, hints)
    const cause = causeOf(line, rows, context)
    if (cause === undefined || matches.at(-1)?.line === found.number) return
    matches.push({ line: found.number, text: shown(line, cause), findings: ranked(cause, context) })
  }
  for await (const piece of log) if (matches.length < mostMatches) reader.read(piece).forEach(take)
  reader.end().forEach(take)
  return matches
}

/** The line, or what stands around the text that decides. */
function shown(line: string, { text }: WireText): string {
  const at = line.toLowerCase().indexOf(text.toLowerCase())
  const start = line.length > longestText ? Math.max(0, at - longestText / 2) : 0
  return visibleLine(line.slice(start, start + longestText))
}
