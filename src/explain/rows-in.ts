import { errorMessages } from './error-messages.ts'
import { anyOf, isWord, literal } from './line-marks.ts'
import type { MessagePattern } from './message-pattern.ts'

/** A row of the table, ready to be held against a line. */
export interface Row {
  readonly row: MessagePattern
  /** Place in the table: of several rows the first decides. */
  readonly place: number
  /** Meets every line where the row demands nothing beside its text. */
  readonly beside: RegExp
}

// What may stand around a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/
const afterWhole = /^(?:$|"|\.$)/
// A word of the language is what an error says where it stands after a colon or its like, or before one: not in the middle of a sentence.
const beforeWord = /(?:^|[:;,=>([{|"'\\] ?|\d )$/
const afterWord = /^(?:[^a-z0-9_`]|$)/
// A status stands alone: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/

/** Rows that are said by the same text, and how. */
interface Text {
  /** In lower case. */
  readonly text: string
  readonly rows: readonly Row[]
  /** Whether the text is said between these two parts of a line, and not a part of something else. */
  readonly isSaid: (before: string, after: string) => boolean
}

const isMessage: Text['isSaid'] = (before, after) => beforeWhole.test(before) && afterWhole.test(after)
const isStatus: Text['isSaid'] = (before, after) => beforeStatus.test(before) && afterStatus.test(after)
const isCode: Text['isSaid'] = (before, after) => !/\w$/.test(before) && afterWord.test(after)
const isErrorWord: Text['isSaid'] = (before, after) =>
  isCode(before, after) && (beforeWord.test(before) || after.startsWith(':'))

function saidAs({ text, isWhole }: MessagePattern): Text['isSaid'] {
  if (isWhole) return isMessage
  if (/^\d+$/.test(text)) return isStatus
  if (!isWord(text)) return () => true
  return /^[a-z]+$/.test(text) ? isErrorWord : isCode
}

const rows = errorMessages.map((row, place): Row => ({ row, place, beside: anyOf(row.beside) }))
const texts = rows
  .filter(({ row }, at) => rows.findIndex((other) => isSameText(other.row, row)) === at)
  .map(
    ({ row }): Text => ({
      text: row.text.toLowerCase(),
      rows: rows.filter((other) => isSameText(other.row, row)),
      isSaid: saidAs(row),
    }),
  )
const anyText = new RegExp(texts.map(({ text }) => literal(text)).join('|'), 'g')

/** Of texts that begin alike only one is found where several stand. */
const alike = new Map(
  texts.map(({ text }) => [text, texts.filter((other) => other.text.startsWith(text) || text.startsWith(other.text))]),
)

function isSameText(one: MessagePattern, other: MessagePattern): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase() && one.isWhole === other.isWhole
}

/** The rows whose text a line, in lower case, says, in the table's order. */
export function rowsIn(line: string): readonly Row[] {
  const found = new Set<Row>()
  anyText.lastIndex = 0
  for (let match = anyText.exec(line); match !== null; match = anyText.exec(line)) {
    const at = match.index
    for (const { text, rows, isSaid } of alike.get(match[0]) ?? []) {
      if (line.startsWith(text, at) && isSaid(...around(line, at, text.length))) for (const row of rows) found.add(row)
    }
    anyText.lastIndex = at + 1
  }
  return [...found].sort((a, b) => a.place - b.place)
}

/** As much as counts of what stands before and after a part of a line. */
const around = (line: string, at: number, length: number): [before: string, after: string] => [
  line.slice(Math.max(0, at - 60), at),
  line.slice(at + length, at + length + 20),
]
