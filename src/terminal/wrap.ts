import { visible } from '../report/text.ts'

/** Text of a finding for a terminal: wrapped and indented; a line that is indented itself, as in a block to paste, stays as it is. */
export const paragraphs = (text: string, columns: number): string =>
  visible(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n')
/** Widths outside of this are hard to read or to fill. */
const narrowest = 60
const widest = 100

/** Breaks text at spaces into lines that fit the terminal, each after the indent; a longer word keeps a line of its own. */
export function wrapped(text: string, columns: number, indent = ''): string {
  const width = Math.min(Math.max(columns, narrowest), widest) - indent.length
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `${indent}${line}`).join('\n')
}
