import { visible } from '../report/visible.ts'
import { wrapped } from './wrapped.ts'

/** Text of a finding for a terminal: wrapped and indented; a line that is indented itself, as in a block to paste, stays as it is. */
export const paragraphs = (text: string, columns: number): string =>
  visible(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n')
