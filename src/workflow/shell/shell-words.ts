import { segmentsOf } from '../expressions/expression-syntax.ts'
import type { Reader } from './shell-reader.ts'
import type { Word, WordPart } from './shell-script.ts'

const deepest = 30

const breaks = /[\s;&|()<>]/

/** Reads a word up to a blank, an operator or the end of the substitution around it. */
export function readWord(reader: Reader, end: string): Word {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length) {
    const letter = reader.text[reader.at] ?? ''
    if (letter === end || breaks.test(letter)) break
    if (letter === "'") parts.push({ kind: 'text', text: '' }, ...singleQuoted(reader))
    else if (letter === '"') {
      reader.at++
      parts.push({ kind: 'text', text: '' }, ...readQuoted(reader, '"'))
    } else parts.push(unquoted(reader))
  }
  return merged(parts)
}

/** An expression of GitHub inside single quotes may hold such quotes itself. */
function singleQuoted(reader: Reader): readonly WordPart[] {
  const { text, at } = reader
  let until = at + 1
  while (until < text.length && text[until] !== "'") {
    until = text.startsWith('${{', until) ? after(text, '}}', until) : until + 1
  }
  reader.at = until + 1
  return segmentsOf(text.slice(at + 1, until))
}

function after(text: string, end: string, from: number): number {
  const close = text.indexOf(end, from)
  return close === -1 ? text.length : close + end.length
}

const ordinary = /[^\s;&|()<>'"\\$`]+/y

function unquoted(reader: Reader): WordPart {
  const special = dollar(reader) ?? backquoted(reader)
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

/** The inside of double quotes, or of a here-document where there is no closing quote. */
export function readQuoted(reader: Reader, end: '"' | ''): readonly WordPart[] {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length && reader.text[reader.at] !== end) {
    const special = dollar(reader) ?? backquoted(reader)
    if (special !== undefined) parts.push(special)
    else parts.push({ kind: 'text', text: quotedText(reader, end) })
  }
  reader.at++
  return parts
}

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

const variable = /\$(?:env:|\{env:)?([A-Za-z_]\w*|[0-9@*#?$!-])/y

function dollar(reader: Reader): WordPart | undefined {
  const { text, at } = reader
  if (text[at] !== '$') return undefined
  if (text.startsWith('${{', at)) return expression(reader)
  if (text.startsWith('$((', at)) return skipped(reader, '))', at + 3)
  if (text.startsWith('$(', at)) return substitution(reader, 2, ')')
  if (text.startsWith('${', at) && !text.startsWith('${env:', at)) return braced(reader)
  variable.lastIndex = at
  const name = variable.exec(text)?.[1]
  reader.at = name === undefined ? at + 1 : variable.lastIndex + (text.startsWith('${env:', at) ? 1 : 0)
  return name === undefined ? { kind: 'text', text: '$' } : { kind: 'variable', name, modifier: '' }
}

function expression(reader: Reader): WordPart {
  const { text, at } = reader
  reader.at = after(text, '}}', at)
  return {
    kind: 'expression',
    text: text
      .slice(at + 3, reader.at)
      .replace(/\}\}$/, '')
      .trim(),
  }
}

function skipped(reader: Reader, end: string, from: number): WordPart {
  reader.at = after(reader.text, end, from)
  return { kind: 'variable', name: '', modifier: '' }
}

const braceName = /\$\{([!#]?[A-Za-z_]\w*|[!#]?[0-9@*#?$!-])/y

function braced(reader: Reader): WordPart {
  braceName.lastIndex = reader.at
  const name = braceName.exec(reader.text)?.[1] ?? ''
  const close = reader.text.indexOf('}', reader.at)
  const until = close === -1 ? reader.text.length : close
  const modifier = reader.text.slice(reader.at + 2 + name.length, until)
  reader.at = until + 1
  return { kind: 'variable', name, modifier }
}

function backquoted(reader: Reader): WordPart | undefined {
  return reader.text[reader.at] === '`' ? substitution(reader, 1, '`') : undefined
}

function substitution(reader: Reader, opening: number, end: ')' | '`'): WordPart {
  reader.at += opening
  if (reader.depth >= deepest) {
    reader.at = reader.text.length
    return { kind: 'variable', name: '', modifier: '' }
  }
  reader.depth++
  const commands = reader.commands(reader, end)
  reader.depth--
  reader.at++
  return { kind: 'substitution', commands }
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
