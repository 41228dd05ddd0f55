import { abridged, visibleLine } from '../../src/report/text.ts'
import type { Excerpt, Word } from '../protocol.ts'

const around = 2
const longestLine = 1000

/** Numbers of a line and of those around it that are shown with it. */
export const neighbours = (line: number): readonly number[] =>
  Array.from({ length: 2 * around + 1 }, (_, at) => line - around + at)

/** Returns the marked lines with those around them; what overlaps is one excerpt. A line that `textOf` does not know is left out. */
export function excerpts(
  marked: readonly number[],
  textOf: (line: number) => string | undefined,
  word?: Word,
): readonly Excerpt[] {
  // In a line that is not shown as it is, a word has another place.
  const isAsIs = word !== undefined && shown(textOf(word.line) ?? '') === textOf(word.line)
  const numbers = [...new Set(marked.flatMap(neighbours))].toSorted((a, b) => a - b)
  const parts: { first: number; lines: string[]; marked: readonly number[] }[] = []
  for (const number of numbers) {
    const text = textOf(number)
    if (text === undefined) continue
    const line = shown(text)
    const last = parts.at(-1)
    if (last !== undefined && last.first + last.lines.length === number) last.lines.push(line)
    else parts.push({ first: number, lines: [line], marked })
  }
  return parts
    .map(withoutEmptyEdges)
    .map((part) => (isAsIs && part.marked.includes(word.line) ? { ...part, word } : part))
}

const shown = (line: string): string => abridged(visibleLine(line.replace(/\r$/, '')), longestLine)

function withoutEmptyEdges({ first, lines, marked }: Excerpt): Excerpt {
  const own = marked.filter((line) => line >= first && line < first + lines.length)
  const isKept = (line: string, at: number) => line.trim() !== '' || own.includes(first + at)
  const start = lines.findIndex(isKept)
  const end = lines.findLastIndex(isKept) + 1
  return { first: first + start, lines: lines.slice(start, end), marked: own }
}
