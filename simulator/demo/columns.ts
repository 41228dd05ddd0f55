// Ideographs, kana, full-width forms and most signs take two columns of a terminal.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}✅❌❔]/gu

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => [...text].length + (text.match(wide) ?? []).length

/** The text in lines of at most `width` columns, broken between words, and between ideographs; a longer word stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    return inLines(line.slice(indent.length), Math.max(1, width - indent.length)).map((part) => `${indent}${part}`)
  })
}

/** The text cut to `width` columns, with a sign where something is missing. */
export function clipped(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (columnsOf(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** The text filled up with spaces to `width` columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/\s+|[\u2e80-\uffef][，。：；！？、）”]*|[^\s\u2e80-\uffef]+/gu) ?? []) {
    if (line !== '' && columnsOf(line + piece) > width && piece.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()]
}
