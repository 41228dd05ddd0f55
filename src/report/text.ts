import { answerText } from '../oci/answer.ts'
import type { Evidence } from '../preflight/evidence.ts'
import { replaceHidden } from '../rules/shared/hidden.ts'
import type { ReportWords } from './words.ts'

/** The answer to one request in words; in the reader's language if there was no answer. */
export const evidenceText = ({ status, code, message }: Evidence, { evidence }: ReportWords): string =>
  answerText({ status: status === 0 ? evidence.noAnswer : status, code, message })

const gap = ' […] '

/** The text itself, or its head and tail with `[…]` between them, never longer than `limit` UTF-16 units, never half a character. */
export function abridged(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = Math.max(0, limit - gap.length)
  const head = Math.ceil((room * 2) / 3)
  const tail = room - head
  return `${whole(text.slice(0, head))}${gap}${whole(text.slice(text.length - tail))}`.slice(0, limit)
}

const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** The first of the parts that fit into `limit` bytes of UTF-8, a line feed after each, and how many were left out. */
export function fitting(
  parts: readonly string[],
  limit: number,
): { readonly kept: readonly string[]; readonly leftOut: number } {
  const encoder = new TextEncoder()
  let used = 0
  const end = parts.findIndex((part) => {
    used += encoder.encode(part).length + 1
    return used > limit
  })
  const kept = end === -1 ? parts : parts.slice(0, end)
  return { kept, leftOut: parts.length - kept.length }
}

/** Sentences one after another; a space between them unless the one before ends with a full-width sign. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .reduce((before, part) => `${before}${/[\u3000-\u303f\uff00-\uffef]$/.test(before) ? '' : ' '}${part}`)

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
