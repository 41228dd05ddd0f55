import { closingOf, segmentsOf } from '../expressions/expression-syntax.ts'
import { deeper, type Reader } from './shell-reader.ts'
import type { VariablePart, Word, WordPart } from './shell-script.ts'

const breaks: ReadonlySet<string> = new Set(' \t\r\n;&|(){}<>,')

/** Reads an argument of a command of PowerShell (about_Parsing, "Argument mode"). */
export function readArgument(reader: Reader): Word {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length) {
    const letter = reader.text[reader.at] ?? ''
    const quoted = quotedParts(reader)
    if (quoted !== undefined) parts.push({ kind: 'text', text: '' }, ...quoted)
    else if (letter === '(' && (parts.length === 0 || isMethod(parts.at(-1)))) {
      const inside = substitution(reader, 1)
      // Nobody knows what a method gives back.
      parts.splice(0, parts.length, parts.length === 0 ? inside : unknownPart)
    } else if (breaks.has(letter)) break
    else parts.push(plainPart(reader))
  }
  return merged(parts)
}

const isMethod = (part: WordPart | undefined): boolean => part?.kind === 'text' && /\.\w{1,60}$/.test(part.text)

const unknownPart: VariablePart = { kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }

/** The parts of a string or a here-string; undefined if none begins here. */
function quotedParts(reader: Reader): readonly WordPart[] | undefined {
  const { text, at } = reader
  if (text.startsWith("@'", at) || text.startsWith('@"', at)) return hereString(reader)
  if (text[at] === "'") return singleQuoted(reader)
  if (text[at] !== '"') return undefined
  reader.at++
  return doubleQuoted(reader)
}

function hereString(reader: Reader): readonly WordPart[] {
  const { text, at } = reader
  const quote = text[at + 1] ?? ''
  const start = text.indexOf('\n', at) + 1
  const close = text.indexOf(`\n${quote}@`, at)
  const end = close === -1 ? text.length : close
  reader.at = close === -1 ? text.length : close + 3
  const body = text.slice(Math.min(start === 0 ? end : start, end), end)
  return quote === "'" ? [{ kind: 'text', text: body }] : doubleQuoted({ ...reader, text: body, at: 0 }, false)
}

function singleQuoted(reader: Reader): readonly WordPart[] {
  const { text, at } = reader
  let until = at + 1
  while (until < text.length && (text[until] !== "'" || text[until + 1] === "'")) until += text[until] === "'" ? 2 : 1
  reader.at = until + 1
  return segmentsOf(text.slice(at + 1, until).replaceAll("''", "'")).map((segment) =>
    segment.kind === 'text' ? segment : { ...segment, isQuoted: true },
  )
}

function doubleQuoted(reader: Reader, hasEnd = true): readonly WordPart[] {
  const parts: WordPart[] = []
  while (reader.at < reader.text.length && (!hasEnd || reader.text[reader.at] !== '"')) parts.push(quotedPart(reader))
  reader.at++
  return parts
}

function quotedPart(reader: Reader): WordPart {
  const special = dollar(reader, true)
  if (special !== undefined) return special
  const { text, at } = reader
  if (text[at] === '`') {
    reader.at += 2
    return { kind: 'text', text: text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? '') }
  }
  let until = at + 1
  while (until < text.length && !/[$`"]/.test(text[until] ?? '')) until++
  reader.at = until
  return { kind: 'text', text: text.slice(at, until) }
}

const ordinary = /[^\s;&|(){}<>,'"$`@]+/y

function plainPart(reader: Reader): WordPart {
  const special = dollar(reader, false)
  if (special !== undefined) return special
  const { text, at } = reader
  if (text[at] === '`') {
    reader.at += 2
    return { kind: 'text', text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? '') }
  }
  ordinary.lastIndex = at
  const found = ordinary.exec(text)?.[0] ?? text[at] ?? ''
  reader.at += Math.max(1, found.length)
  return { kind: 'text', text: found }
}

const variable = /\$(?:\{?(env:)?([A-Za-z_]\w*)\}?|[$?^_])/iy

/** `$name`, `$env:NAME`, `${env:NAME}`, `$( )` and GitHub's `${{ }}`; undefined if none begins here. */
function dollar(reader: Reader, isQuoted: boolean): WordPart | undefined {
  const { text, at } = reader
  if (text[at] !== '$') return undefined
  if (text.startsWith('${{', at)) return expression(reader, isQuoted)
  if (text.startsWith('$(', at)) return substitution(reader, 2)
  variable.lastIndex = at
  const found = variable.exec(text)
  reader.at = found === null ? at + 1 : variable.lastIndex
  if (found === null) return { kind: 'text', text: '$' }
  const [, env, name = ''] = found
  const named = { ...unknownPart, name: variableName(name, env !== undefined) }
  lowering.lastIndex = reader.at
  if (!isQuoted && lowering.test(text)) {
    reader.at = lowering.lastIndex
    return { ...named, operator: ',,' }
  }
  // Behind a name there may be `.Property` or `[index]`, of which nobody knows what it holds.
  const isPlain = isQuoted || !/[.[]/.test(text[reader.at] ?? '')
  return isPlain ? named : unknownPart
}

const lowering = /\.ToLower(?:Invariant)?\(\)/iy

/** Names of variables are alike in any case; those of the environment are kept apart from the script's own. */
export const variableName = (name: string, isOfEnvironment: boolean): string =>
  isOfEnvironment ? name.toUpperCase() : name.toLowerCase()

function expression(reader: Reader, isQuoted: boolean): WordPart {
  const { text, at } = reader
  const close = closingOf(text, at + 3)
  const end = close === -1 ? text.length : close
  reader.at = Math.min(text.length, end + 2)
  return { kind: 'expression', text: text.slice(at + 3, end).trim(), isQuoted }
}

/** Commands in parentheses: what they print is the value. */
function substitution(reader: Reader, opening: number): WordPart {
  reader.at += opening
  const part = deeper<WordPart>(
    reader,
    () => ({ kind: 'substitution', body: reader.commands(reader), isQuoted: true }),
    unknownPart,
  )
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
