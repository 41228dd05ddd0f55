import { visibleLine } from '../report/text.ts'
import { causeOf } from './cause-of.ts'
import { cleanLine, withoutColours } from './clean-line.ts'
import { learned, noContext } from './log-context.ts'
import { logLines } from './log-lines.ts'
import { mayTell } from './may-tell.ts'
import type { MessagePattern, TextFinding } from './message-pattern.ts'
import { ranked } from './ranked.ts'

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
export async function matchesIn(log: AsyncIterable<Uint8Array | string>): Promise<readonly Match[]> {
  const matches: Match[] = []
  let context = noContext
  const take = (whole: string, number: number) => {
    const said = mayTell(withoutColours(whole)) ? cleanLine(whole) : undefined
    if (said === undefined) return
    const lowered = said.toLowerCase()
    context = learned(context, lowered, number)
    const cause = causeOf(lowered, context, number === 1)
    if (cause === undefined || matches.at(-1)?.line === number) return
    matches.push({ line: number, text: shown(said, cause), findings: ranked(cause, context) })
  }
  for await (const { first, lines } of logLines(log)) {
    if (matches.length >= mostMatches) continue
    for (const [at, line] of lines.entries()) take(line, first + at)
  }
  return matches.slice(0, mostMatches)
}

/** The line, or what stands around the text that decides; a copy, for a slice would keep the log's whole piece in memory. */
function shown(line: string, { text }: MessagePattern): string {
  const at = line.toLowerCase().indexOf(text.toLowerCase())
  const start = line.length > longestText ? Math.max(0, at - longestText / 2) : 0
  return Buffer.from(visibleLine(line.slice(start, start + longestText))).toString()
}
