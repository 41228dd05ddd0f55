import { replaceHidden } from './hidden.ts'

/** A text from outside as one line: at most this many characters, without control or direction characters. */
export function bounded(text: string, most: number): string {
  const start = replaceHidden(text.slice(0, 4 * most), () => ' ')
  const characters = [...start.replace(/\s+/g, ' ').trim()]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/** Lines to copy, as a block of their own: a line feed and two spaces before each. They are never wrapped. */
export const toCopy = (text: string): string =>
  text
    .split('\n')
    .map((line) => `\n  ${line}`)
    .join('')
