import { replaceHidden } from '../wording/hidden.ts'

/** The text with every hidden character shown as a sign, so that it looks like what it is. Line feeds and tabs stay. */
export const visible = (text: string): string => replaceHidden(text.replace(/\r\n/g, '\n'), shown)

/** The same on one line: line feeds are shown as signs too. */
export const visibleLine = (text: string): string => visible(text).replaceAll('\t', ' ').replaceAll('\n', ' ⏎ ')

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `\\u{${code.toString(16)}}`
}
