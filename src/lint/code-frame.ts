import { visibleLine } from '../report/text.ts'
import type { Paint } from '../terminal/paint.ts'

const around = 1

/** A line of a text with one line before and behind it, numbered, the line itself marked; no wider than the terminal. */
export function codeFrame(
  text: string,
  line: number,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): string {
  const from = Math.max(1, line - around)
  const lines = linesFrom(text, from, line - from + 1 + around)
  const width = String(from + lines.length - 1).length
  const room = Math.max(columns, 60) - width - 7
  return lines
    .map((content, index) => {
      const number = String(from + index).padStart(width)
      const shown = visibleLine(content.replace(/^\uFEFF/, '').trimEnd()).slice(0, room)
      return from + index === line ? `  ${paint.red('>')} ${number} | ${shown}` : paint.dim(`    ${number} | ${shown}`)
    })
    .map((one) => one.trimEnd())
    .join('\n')
}

function linesFrom(text: string, from: number, most: number): readonly string[] {
  let start = 0
  for (let line = 1; line < from; line++) start = text.indexOf('\n', start) + 1
  const lines = text.slice(start).split('\n', most + 1)
  return lines.length > 1 && lines.at(-1) === '' && lines.length <= most ? lines.slice(0, -1) : lines.slice(0, most)
}
