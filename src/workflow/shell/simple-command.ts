import { deepest, type Reader, skipBlanks } from './shell-reader.ts'
import type { Assignment, Command, Redirect, Word } from './shell-script.ts'
import { readWord, substitution } from './shell-words.ts'

/** What a command reads and writes, while it is being read; a here-document is filled in behind its line. */
export interface Redirected {
  readonly redirects: Redirect[]
  input?: Word
}

interface Draft extends Redirected {
  readonly kind: 'command'
  readonly assignments: Assignment[]
  readonly words: Word[]
}

/** Reads a simple command. */
export function readSimpleCommand(reader: Reader): Command {
  const draft: Draft = { kind: 'command', assignments: [], words: [], redirects: [] }
  for (;;) {
    skipBlanks(reader)
    const start = reader.at
    if (!readRedirect(reader, draft)) readPart(reader, draft)
    if (reader.at === start) return draft
  }
}

/** Reads the redirects behind a compound command; false if there are none. */
export function readRedirects(reader: Reader, of: Redirected): boolean {
  let isRedirected = false
  for (;;) {
    skipBlanks(reader)
    if (!readRedirect(reader, of)) return isRedirected
    isRedirected = true
  }
}

function readPart(reader: Reader, draft: Draft): void {
  const { text, at } = reader
  if (text.startsWith('<(', at) || text.startsWith('>(', at)) draft.words.push([substitution(reader, 2, ')', true)])
  else if (text.startsWith('((', at) && draft.words.length === 0) draft.words.push(arithmetic(reader))
  else if (/^\[\[\s/.test(text.slice(at, at + 3)) && draft.words.length === 0) draft.words.push(...testWords(reader))
  else readAssignmentOrWord(reader, draft)
}

/** `((…))` as one word, whose value nobody knows. */
function arithmetic(reader: Reader): Word {
  const close = reader.text.indexOf('))', reader.at)
  reader.at = close === -1 ? reader.text.length : close + 2
  return [{ kind: 'text', text: '((' }]
}

/** The words of `[[ … ]]`, in which operators are words like others. */
function testWords(reader: Reader): readonly Word[] {
  const words: Word[] = []
  while (reader.at < reader.text.length) {
    skipBlanks(reader)
    const letter = reader.text[reader.at] ?? ''
    const start = reader.at
    if (letter === '\n') reader.at++
    else if (/[;&|()<>]/.test(letter)) words.push([{ kind: 'text', text: letter }])
    else words.push(readWord(reader))
    if (reader.at === start) reader.at++
    if (reader.text.slice(start, reader.at) === ']]') break
  }
  return words
}

const redirection = /(\d*)(<<<|<<-?|&>>?|>>|>&|<&|>\||<>|[<>](?!\())[ \t]*/y

function readRedirect(reader: Reader, draft: Redirected): boolean {
  redirection.lastIndex = reader.at
  const [, descriptor, operator] = redirection.exec(reader.text) ?? []
  if (operator === undefined) return false
  reader.at = redirection.lastIndex
  const start = reader.at
  const target = reader.text.startsWith('<(', start) ? [substitution(reader, 2, ')', true)] : readWord(reader)
  if (operator === '<<<') draft.input = target
  else if (operator.startsWith('<<')) {
    const isLiteral = /["'\\]/.test(reader.text.slice(start, reader.at))
    const fill = (text: Word) => {
      draft.input = text
    }
    reader.documents.push({ delimiter: plain(target), isLiteral, fill })
  } else if (operator === '<') draft.input = fileInput(target)
  else draft.redirects.push({ operator, isOfErrors: descriptor === '2', target })
  return true
}

/** What a command reads from `<( )`; nobody knows what is in another file. */
const fileInput = (target: Word): Word => (target.some(({ kind }) => kind === 'substitution') ? target : unknownWord)

const unknownWord: Word = [{ kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }]

const plain = (parts: Word): string => parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

const assignment = /^([A-Za-z_]\w*)(\[[^\]]{0,50}\])?(\+?)=/

/** A word, or an assignment before the program or behind one that declares variables. */
function readAssignmentOrWord(reader: Reader, draft: Draft): void {
  const taken = readWord(reader)
  const [first, ...more] = taken
  const found = first?.kind === 'text' && maySetVariable(draft) ? assignment.exec(first.text) : null
  if (first?.kind !== 'text' || found === null) {
    if (taken.length > 0) draft.words.push(taken)
    return
  }
  const [whole, name = '', index, plus = ''] = found
  const rest = first.text.slice(whole.length)
  const isList = rest === '' && more.length === 0 && reader.text[reader.at] === '('
  const value: Word = [{ kind: 'text', text: rest }, ...more]
  draft.assignments.push({
    name,
    isAppending: plus === '+' || index !== undefined,
    value: isList ? { list: listWords(reader) } : index === undefined ? value : { list: [value] },
  })
}

/** The words of `name=( … )`, over several lines. */
function listWords(reader: Reader): readonly Word[] {
  reader.at++
  const words: Word[] = []
  while (reader.at < reader.text.length && reader.depth < deepest) {
    skipBlanks(reader)
    const letter = reader.text[reader.at]
    if (letter === ')') break
    const start = reader.at
    const word = readWord(reader)
    if (reader.at === start) reader.at++
    else words.push(word)
  }
  reader.at++
  return words
}

const declares: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'readonly', 'typeset'])

const maySetVariable = ({ words: [first] }: Draft): boolean => first === undefined || declares.has(plain(first))
