import { eastAsianWidth } from 'get-east-asian-width'
import { visible } from '../report/text.ts'

/** Longer lines are hard to read, shorter ones cannot be filled. */
const widest = 100
const narrowest = 20

/** Returns how many columns of a terminal a text takes: an ideograph or an emoji takes two. */
export const columnsOf = (text: string): number =>
  /^[ -~]*$/.test(text) ? text.length : [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0)

/**
 * Breaks each line of a text into lines that fit the terminal, each with the indentation that its line has. Lines break at
 * spaces and between ideographs, never inside of what people copy: a word, an expression, a setting such as
 * `packages: write`.
 */
export function linesOf(text: string, columns: number): readonly string[] {
  const width = Math.min(Math.max(columns, narrowest), widest)
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    return broken(line.slice(indent.length), Math.max(1, width - indent.length)).map((part) =>
      `${indent}${part}`.trimEnd(),
    )
  })
}

/** The same as one text, each line after an indent more. */
export const wrapped = (text: string, columns: number, indent = ''): string =>
  linesOf(text, Math.min(columns, widest) - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n')

/** Text of a finding for a terminal: wrapped and indented; an indented line, as in a block to paste, stays whole. */
export const paragraphs = (text: string, columns: number): string =>
  visible(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n')

/** A title with the id behind it, or below it where there is no room; each line is marked up on its own. */
export function headline(
  title: string,
  id: string,
  columns: number,
  mark: { title(text: string): string; id(text: string): string },
): string {
  const lines = linesOf(title, columns)
  const room = Math.min(columns, widest) - columnsOf(lines.at(-1) ?? '')
  return `${lines.map((line) => mark.title(line)).join('\n')}${columnsOf(id) < room ? ' ' : '\n'}${mark.id(id)}`
}

/** Columns that a description needs to stand beside what it describes. */
const beside = 30

/**
 * A page of help in lines that fit the terminal. Each of its lines is a paragraph, or, after an indent, what is typed: alone,
 * or with two spaces or more before a description, which goes below it where there is no room beside.
 */
export const helpPage = (page: string, columns: number): string =>
  page
    .split('\n')
    .map((line) => {
      const [, typed = '', gap = '', text] = /^( {2}\S+(?: \S+)*)( {2,})(\S.*)$/.exec(line) ?? []
      if (text === undefined) return line.startsWith(' ') ? line : wrapped(line, columns)
      const at = columnsOf(typed + gap)
      if (Math.min(columns, widest) - at < beside) return `${typed}\n${wrapped(text, columns, '      ')}`
      return typed + wrapped(text, columns, ' '.repeat(at)).slice(columnsOf(typed))
    })
    .join('\n')

/** Returns the text cut to so many columns, with `…` if something is missing. */
export function clipped(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Returns the text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

// What has to stay on one line: spaces between pieces, `${{ … }}`, a short quotation, `key: value`, an ideograph, a word;
// each with the signs that may not begin or end a line.
const piece =
  /\s+|“[^“”\n\u2e80-\uffef]{1,60}”[，。：；！？、）》」』】]*|[“‘（《「『【]*(?:\$\{\{[^{}\n]{0,300}\}\}[^\s\u2e80-\uffef”’]*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|(?![（《「『【])[\u2e80-\uffef]|[^\s\u2e80-\uffef“‘]+)[，。：；！？、）》」』】”’]*|./gsu

/** The pieces of a text that fits the width piece by piece: a quotation that is wider than a line is one of words. */
const piecesOf = (text: string, width: number): readonly string[] =>
  (text.match(piece) ?? []).flatMap((part) =>
    /^\W*["“]/.test(part) && columnsOf(part) > width ? (part.match(/\s+|\S+/g) ?? []) : [part],
  )

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const part of piecesOf(text, width)) {
    const isSpace = part.trim() === ''
    if (line !== '' && !isSpace && used + columnsOf(part) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (line === '' && isSpace) continue
    line += isSpace ? ' ' : part
    used += isSpace ? 1 : columnsOf(part)
  }
  return [...lines, line.trimEnd()]
}
