import { lineEnd, type Reader } from './shell-reader.ts'
import { readQuoted } from './shell-words.ts'

/**
 * Reads the here-documents that have been announced, at the beginning of the line behind the commands that they feed (POSIX
 * Shell Command Language, 2.7.4). Blanks before a delimiter do not matter, neither for `<<` nor for `<<-`.
 */
export function readHereDocuments(reader: Reader): void {
  for (const { delimiter, isLiteral, fill } of reader.documents.splice(0)) {
    const { text, at } = reader
    const end = delimiterLine(text, at, delimiter)
    const body = text.slice(at, end)
    fill(
      isLiteral
        ? [{ kind: 'text', text: body }]
        : readQuoted({ ...reader, text: body, at: 0, documents: [], end: '' }, ''),
    )
    reader.at = Math.min(text.length, lineEnd(text, end) + 1)
  }
}

function delimiterLine(text: string, from: number, delimiter: string): number {
  let line = from
  while (line < text.length && text.slice(line, lineEnd(text, line)).trim() !== delimiter)
    line = lineEnd(text, line) + 1
  return line
}
