import { visibleLine } from '../report/text.ts'
import type { Paint } from '../terminal/paint.ts'

const around = 1

/** A line with one line before and behind it, numbered, the line itself marked; no wider than the terminal. */
export function codeFrame(
  lines: readonly string[],
  line: number,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): string {
  const from = Math.max(1, line - around)
  const framed = lines.slice(from - 1, line + around)
  const width = String(from + framed.length - 1).length
  const room = Math.max(columns, 60) - width - 7
  return framed
    .map((content, index) => {
      const number = String(from + index).padStart(width)
      // Cut before it is shown: a line may be as long as the file, and have all of its findings.
      const cut = content
        .replace(/^\uFEFF/, '')
        .slice(0, room)
        .replace(/[\ud800-\udbff]$/, '')
      const shown = visibleLine(cut.trimEnd()).slice(0, room)
      return from + index === line ? `  ${paint.red('>')} ${number} | ${shown}` : paint.dim(`    ${number} | ${shown}`)
    })
    .map((one) => one.trimEnd())
    .join('\n')
}

/** The lines of a text, without what a line feed at its end would begin. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
