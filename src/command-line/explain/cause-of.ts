import { type WireText, wireTexts } from '../../registry/wire-texts.ts'
import { anyOf } from './any-of.ts'
import { isWord } from './literal.ts'
import type { LogContext } from './log-context.ts'
import { isForeign, namesAnother, namesGhcr } from './registry-in.ts'
import { isRetold, isTrace } from './retold.ts'

// What may stand around a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/
const afterWhole = /^(?:$|"|\.$)/
// A word is what an error says where it stands after a colon or its like, or before one: not in the middle of a sentence.
const beforeWord = /(?:^|[:;,=>([{|"'\\] ?|\d )$/
const afterWord = /^(?:[^a-z0-9_`]|$)/
// A status stands alone: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/

interface Row {
  readonly row: WireText
  /** In lower case. */
  readonly text: string
  /** Meets every line where the row demands nothing beside its text. */
  readonly beside: RegExp
}

const rows = wireTexts.map((row): Row => ({ row, text: row.text.toLowerCase(), beside: anyOf(row.beside) }))

/**
 * The row that speaks for what a line says, the first of those whose demands it meets; nothing where it is noise.
 * A message alone is believed in the first line of a log: who pastes nothing else means it.
 */
export function causeOf(
  said: string,
  { isElsewhere, isLoginElsewhere }: LogContext,
  isFirst: boolean,
): WireText | undefined {
  const lowered = said.toLowerCase()
  const isOurs = namesGhcr(lowered)
  if (isRetold(lowered) || (!isOurs && isForeign(lowered))) return undefined
  const isDoubtful = isTrace(lowered) || (!isOurs && (isElsewhere || namesAnother(lowered)))
  const isMeant = (row: WireText) =>
    (!isDoubtful || isSpecific(row)) && !(isLoginElsewhere && row.findings[0] === 'empty-credential')
  const isBeside = ({ row, beside }: Row) => (row.isWhole && isFirst) || beside.test(said)
  return rows.find((one) => speaks(one.text, one.row.isWhole, lowered) && isBeside(one) && isMeant(one.row))?.row
}

/** What only GHCR or GitHub say, whoever else is named beside it. */
const isSpecific = ({ saidBy, isWhole }: WireText): boolean => saidBy !== 'client' && !isWhole

function speaks(text: string, isWhole: boolean, line: string): boolean {
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    if (fits(text, line, at, isWhole)) return true
  }
  return false
}

/** Whether a text that stands at a place of a line is said there, and not a part of something else. */
function fits(text: string, line: string, at: number, isWhole: boolean): boolean {
  const before = line.slice(Math.max(0, at - 60), at)
  const after = line.slice(at + text.length, at + text.length + 20)
  if (isWhole) return beforeWhole.test(before) && afterWhole.test(after)
  if (/^\d+$/.test(text)) return beforeStatus.test(before) && afterStatus.test(after)
  if (isWord(text))
    return afterWord.test(after) && (beforeWord.test(before) || (after.startsWith(':') && !/\w$/.test(before)))
  return true
}
