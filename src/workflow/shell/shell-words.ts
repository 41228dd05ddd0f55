import { closingOf, segmentsOf } from '../expressions/expression-syntax.ts'
import { deeper, type Reader } from './shell-reader.ts'
import type { VariablePart, Word, WordPart } from './shell-script.ts'

const breaks: ReadonlySet<string> = new Set(' \t\r\n;&|()<>')

/** Reads a word up to a blank, an operator or the end of the substitution around it. */
export function readWord(reader: Reader): Word {
  return partsUntil(reader, (letter) => breaks.has(letter) || letter === reader.end)
}

/** Reads the operand of `${name:-operand}`, up to its brace. */
const readOperand = (reader: Reader, isQuoted: boolean): Word =>
  partsUntil(reader, (letter) => letter === '}', isQuoted)

function partsUntil(reader: Reader, isEnd: (letter: string) => boolean, isQuoted = false): Word {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length) {
    const letter = reader.text[reader.at] ?? ''
    if (isEnd(letter)) break
    const quoted = isQuoted && letter === "'" ? undefined : quotedParts(reader)
    if (quoted === undefined) parts.push(plainPart(reader, isQuoted))
    else parts.push({ kind: 'text', text: '' }, ...quoted)
  }
  return merged(parts)
}

/** The parts of `'…'`, `"…"`, `$'…'` and `$"…"`; undefined if no quote begins here. */
function quotedParts(reader: Reader): readonly WordPart[] | undefined {
  const { text, at } = reader
  if (text[at] === "'") return singleQuoted(reader)
  if (text.startsWith("$'", at)) return [{ kind: 'text', text: ansiQuoted(reader) }]
  if (text[at] !== '"' && !text.startsWith('$"', at)) return undefined
  reader.at += text[at] === '"' ? 1 : 2
  return readQuoted(reader, '"')
}

/** An expression of GitHub inside single quotes may hold such quotes itself. */
function singleQuoted(reader: Reader): readonly WordPart[] {
  const { text, at } = reader
  let until = at + 1
  while (until < text.length && text[until] !== "'") {
    until = text.startsWith('${{', until) ? behindExpression(text, until) : until + 1
  }
  reader.at = until + 1
  return segmentsOf(text.slice(at + 1, until)).map((segment) =>
    segment.kind === 'text' ? segment : { ...segment, isQuoted: true },
  )
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', e: '\x1b', f: '\f' }

/** `$'…'` with its escapes (Bash Reference Manual, "ANSI-C Quoting"). */
function ansiQuoted(reader: Reader): string {
  const { text } = reader
  let result = ''
  let at = reader.at + 2
  while (at < text.length && text[at] !== "'") {
    const code = text[at] === '\\' ? /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|([0-7]{1,3}))/iy : undefined
    if (code !== undefined) code.lastIndex = at
    const found = code?.exec(text)
    if (found) {
      const [whole, hex, unicode, octal] = found
      result += String.fromCharCode(
        octal === undefined ? Number.parseInt(hex ?? unicode ?? '', 16) : Number.parseInt(octal, 8),
      )
      at += whole.length
    } else if (text[at] === '\\') {
      const next = text[at + 1] ?? ''
      result += escapes[next] ?? next
      at += 2
    } else result += text[at++]
  }
  reader.at = at + 1
  return result
}

/** Offset behind a text that ends something, or the end of all. */
function after(text: string, end: string, from: number): number {
  const close = text.indexOf(end, from)
  return close === -1 ? text.length : close + end.length
}

function behindExpression(text: string, from: number): number {
  const close = closingOf(text, from + 3)
  return close === -1 ? text.length : close + 2
}

const ordinary = /[^\s;&|()<>'"\\$`}]+/y

function plainPart(reader: Reader, isQuoted: boolean): WordPart {
  const special = dollar(reader, isQuoted) ?? backquoted(reader, isQuoted)
  if (special !== undefined) return special
  const { text, at } = reader
  if (text[at] === '\\') {
    reader.at += 2
    return { kind: 'text', text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? '') }
  }
  ordinary.lastIndex = at
  const found = ordinary.exec(text)?.[0] ?? text[at] ?? ''
  reader.at += Math.max(1, found.length)
  return { kind: 'text', text: found }
}

/** The inside of double quotes, or of a here-document if there is no closing quote. */
export function readQuoted(reader: Reader, end: '"' | ''): readonly WordPart[] {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length && reader.text[reader.at] !== end && !endsBackquotes(reader)) {
    const special = dollar(reader, true) ?? backquoted(reader, true)
    if (special !== undefined) parts.push(special)
    else parts.push({ kind: 'text', text: quotedText(reader, end) })
  }
  if (!endsBackquotes(reader)) reader.at++
  return parts
}

const endsBackquotes = ({ text, at, end }: Reader): boolean => end === '`' && text[at] === '`'

function quotedText(reader: Reader, end: string): string {
  const { text, at } = reader
  if (text[at] === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
    reader.at += 2
    return text[at + 1] === '\n' ? '' : (text[at + 1] ?? '')
  }
  let until = at + 1
  while (until < text.length && text[until] !== end && !/[\\$`]/.test(text[until] ?? '')) until++
  reader.at = until
  return text.slice(at, until)
}

const variable = /\$([A-Za-z_]\w*|[0-9@*#?$!-])/y

function dollar(reader: Reader, isQuoted: boolean): WordPart | undefined {
  const { text, at } = reader
  if (text[at] !== '$') return undefined
  if (text.startsWith('${{', at)) return expression(reader, isQuoted)
  if (text.startsWith('$((', at)) return arithmetic(reader)
  if (text.startsWith('$(', at)) return substitution(reader, 2, ')', isQuoted)
  if (text.startsWith('${', at)) return deeper(reader, () => braced(reader, isQuoted), unknownPart)
  variable.lastIndex = at
  const name = variable.exec(text)?.[1]
  reader.at = name === undefined ? at + 1 : variable.lastIndex
  return name === undefined ? { kind: 'text', text: '$' } : { ...unknownPart, name, isQuoted }
}

/** A variable without a name: nobody knows what it holds. */
const unknownPart: VariablePart = { kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }

function expression(reader: Reader, isQuoted: boolean): WordPart {
  const { text, at } = reader
  reader.at = behindExpression(text, at)
  const inside = text.slice(at + 3, reader.at)
  return { kind: 'expression', text: (inside.endsWith('}}') ? inside.slice(0, -2) : inside).trim(), isQuoted }
}

function arithmetic(reader: Reader): WordPart {
  reader.at = after(reader.text, '))', reader.at + 3)
  return unknownPart
}

const braceName =
  /\$\{([!#]?[A-Za-z_]\w*|[!#]?[0-9@*#?$!-])?(\[[^\]\n]{0,50}\]|:?[-+=?]|,,?|\^\^?|##?|%%?|\/[/#%]?|@[A-Za-z]|:)?/y

/** `${name}` with its operator and its operand, which may hold quotes, substitutions and braces itself. */
function braced(reader: Reader, isQuoted: boolean): WordPart {
  braceName.lastIndex = reader.at
  const [whole = '${', name = '', operator = ''] = braceName.exec(reader.text) ?? []
  reader.at += whole.length
  const operand = readOperand(reader, isQuoted)
  reader.at++
  return { kind: 'variable', name, isQuoted, operator, operand }
}

function backquoted(reader: Reader, isQuoted: boolean): WordPart | undefined {
  return reader.text[reader.at] === '`' ? substitution(reader, 1, '`', isQuoted) : undefined
}

/** `$( )`, or `<( )`: the commands between an opening of this length and an end. */
export function substitution(reader: Reader, opening: number, end: ')' | '`', isQuoted: boolean): WordPart {
  reader.at += opening
  const outer = reader.end
  reader.end = end
  const part = deeper<WordPart>(
    reader,
    () => ({ kind: 'substitution', body: reader.commands(reader), isQuoted }),
    unknownPart,
  )
  reader.end = outer
  reader.at++
  return part
}

function merged(parts: readonly WordPart[]): Word {
  const all: WordPart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = { kind: 'text', text: last.text + part.text }
    else all.push(part)
  }
  return all
}
