import { type WireText, wireTexts } from '../../registry/wire-texts.ts'
import { hintTexts } from './log-context.ts'
import { textSearch } from './text-search.ts'

interface Demand {
  readonly row: number
  /** Numbers of the texts of which one has to stand in the same line; empty for no such demand. */
  readonly beside: readonly number[]
}

// The most specific first: in a long line it is what is shown.
const texts = [
  ...new Set(
    [...wireTexts.map(({ text }) => text), ...hintTexts, ...wireTexts.flatMap(({ beside }) => beside)].map((text) =>
      text.toLowerCase(),
    ),
  ),
]
const numbers = new Map(texts.map((text, number) => [text, number]))
const numberOf = (text: string): number => numbers.get(text.toLowerCase()) ?? -1
const demands = texts.map((text): readonly Demand[] =>
  wireTexts.flatMap((row, index) =>
    row.text.toLowerCase() === text ? [{ row: index, beside: row.beside.map(numberOf) }] : [],
  ),
)
const hints = new Map(hintTexts.map((text, hint) => [numberOf(text), hint]))

/** Finds everything that a line of a log may be judged by. */
export const vocabulary = textSearch(texts)

/** What the texts in a line come to. */
export interface Reading {
  /** Rows of the table whose demands the line meets, in the table's order. */
  readonly rows: readonly WireText[]
  /** Places in the list of hints. */
  readonly hints: readonly number[]
}

// Lines of a log are much alike: few sets of texts ever occur.
const readings = new Map<string, Reading>()
const mostReadings = 4096

/** What a line that holds these texts may tell. */
export function readingOf(found: readonly number[]): Reading {
  const key = found.join()
  const known = readings.get(key)
  if (known !== undefined) return known
  if (readings.size >= mostReadings) readings.clear()
  const reading = { rows: rowsIn(found), hints: found.flatMap((text) => hints.get(text) ?? []) }
  readings.set(key, reading)
  return reading
}

/** Whether a line that holds these texts may tell a cause, or something beside one. */
export function isWanted(found: readonly number[]): boolean {
  const reading = readingOf(found)
  return reading.rows.length > 0 || reading.hints.length > 0
}

function rowsIn(found: readonly number[]): readonly WireText[] {
  const met = found
    .flatMap((text) => demands[text] ?? [])
    .filter(({ beside }) => beside.length === 0 || beside.some((text) => found.includes(text)))
  return met.toSorted((a, b) => a.row - b.row).flatMap(({ row }) => wireTexts.slice(row, row + 1))
}
