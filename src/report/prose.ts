import { fenced, text } from './markdown.ts'
import { visible } from './visible.ts'

// A line with indented lines below it: a block to paste.
const block = /^(\S.*(?:\n +\S.*)+)$/m

/** Plain text as Markdown; a block to paste in it becomes a fence, so that its indentation survives the way to a file. */
export const prose = (plain: string): string =>
  visible(plain)
    .trim()
    .split(block)
    .map((part, index) => (index % 2 === 1 ? fenced(part, 'yaml') : text(part)))
    .filter((part) => part !== '')
    .join('\n\n')
