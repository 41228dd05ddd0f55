import { readHereDocuments } from './here-documents.ts'
import { deeper, lineEnd, type Reader, skipBlanks } from './shell-reader.ts'
import type { Arm, Branch, Command, Group, Link, Script, ShellNode, Word } from './shell-script.ts'
import { readWord } from './shell-words.ts'
import { type Redirected, readRedirects, readSimpleCommand } from './simple-command.ts'

/**
 * Reads the commands of a shell script (POSIX Shell Command Language, 2.9 and 2.10; Bash Reference Manual, "Shell Commands").
 * What is unbalanced ends with the text. Linear in the script's length; never throws.
 */
export function parseShell(script: string): Script {
  const text = script.replaceAll('\r\n', '\n')
  return commandsUntil(
    { text, at: 0, depth: 0, end: '', documents: [], commands: (inner) => commandsUntil(inner, []) },
    [],
  )
}

/** Reads commands up to one of these keywords, which is not consumed, or to the end of the substitution around them. */
function commandsUntil(reader: Reader, ends: readonly string[]): Script {
  const nodes: ShellNode[] = []
  for (;;) {
    skipBreaks(reader)
    const letter = reader.text[reader.at]
    const keyword = keywordAt(reader)
    if (letter === undefined || letter === reader.end || ends.includes(keyword)) return nodes
    if (letter === ')' || reader.text.startsWith(';;', reader.at)) {
      if (ends.includes(letter === ')' ? ')' : ';;')) return nodes
      reader.at++
    } else if (strays.has(keyword)) reader.at += keyword.length
    else {
      const start = reader.at
      nodes.push(readChain(reader))
      if (reader.at === start) reader.at++
    }
  }
}

/** Keywords that end something: where nothing has begun they are passed over. */
const strays: ReadonlySet<string> = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}'])

const keyword =
  /(?:if|then|elif|else|fi|case|esac|for|select|while|until|do|done|function|coproc|\{|\}|!)(?=[\s;&|()<>`]|$)/y

function keywordAt({ text, at }: Reader): string {
  keyword.lastIndex = at
  return keyword.exec(text)?.[0] ?? ''
}

/** Passes over a keyword, if it is the next word. */
function skipKeyword(reader: Reader, word: string): boolean {
  skipBreaks(reader)
  const isThere = keywordAt(reader) === word
  if (isThere) reader.at += word.length
  return isThere
}

/** Passes over blanks, comments, line ends and single separators; here-documents begin behind a line end. */
function skipBreaks(reader: Reader): void {
  for (;;) {
    skipBlanks(reader)
    const { text, at } = reader
    if (text[at] === '\n') {
      reader.at++
      readHereDocuments(reader)
    } else if ((text[at] === ';' && text[at + 1] !== ';') || (text[at] === '&' && text[at + 1] !== '>')) reader.at++
    else return
  }
}

/** Commands joined by `&&` and `||`, which bind to the left with equal strength. */
function readChain(reader: Reader): ShellNode {
  const first = readPipeline(reader)
  const rest: Link[] = []
  for (;;) {
    skipBlanks(reader)
    const operator = reader.text.slice(reader.at, reader.at + 2)
    if (operator !== '&&' && operator !== '||') break
    reader.at += 2
    skipBreaks(reader)
    if (isAtEnd(reader)) break
    rest.push({ operator, node: readPipeline(reader) })
  }
  return rest.length === 0 ? first : { kind: 'chain', first, rest }
}

function readPipeline(reader: Reader): ShellNode {
  if (skipKeyword(reader, '!')) {
    skipBlanks(reader)
    return isAtEnd(reader)
      ? nothing
      : deeper<ShellNode>(reader, () => ({ kind: 'not', of: readPipeline(reader) }), unread)
  }
  const parts = [readCommand(reader)]
  for (;;) {
    skipBlanks(reader)
    const { text, at } = reader
    if (text[at] !== '|' || text[at + 1] === '|') break
    reader.at += text[at + 1] === '&' ? 2 : 1
    skipBreaks(reader)
    if (isAtEnd(reader)) break
    parts.push(readCommand(reader))
  }
  const [only = nothing] = parts
  return parts.length === 1 ? only : { kind: 'pipeline', parts }
}

const nothing: Command = { kind: 'command', assignments: [], words: [], redirects: [] }
const unread: ShellNode = { kind: 'unread' }

const isAtEnd = (reader: Reader): boolean => {
  const letter = reader.text[reader.at]
  return letter === undefined || letter === ')' || letter === reader.end || letter === '\n'
}

const named = /([^\s;&|()<>'"\\$`#={}]+)[ \t]*\(\)/y

function readCommand(reader: Reader): ShellNode {
  named.lastIndex = reader.at
  const found = named.exec(reader.text)
  if (found !== null) {
    reader.at = named.lastIndex
    return readFunction(reader, found[1] ?? '')
  }
  const compound = compounds.get(keywordAt(reader)) ?? (isSubshell(reader) ? readSubshell : undefined)
  if (compound === undefined) return readSimpleCommand(reader)
  return withRedirects(
    reader,
    deeper<ShellNode>(reader, () => compound(reader), unread),
  )
}

/** `((` begins arithmetic only if that ends on its line. */
function isSubshell({ text, at }: Reader): boolean {
  if (text[at] !== '(') return false
  if (text[at + 1] !== '(') return true
  const close = text.indexOf('))', at)
  return close === -1 || close > lineEnd(text, at)
}

const compounds: ReadonlyMap<string, (reader: Reader) => ShellNode> = new Map([
  ['if', readIf],
  ['case', readCase],
  ['for', readFor],
  ['select', readFor],
  ['while', readWhile],
  ['until', readWhile],
  ['{', readBraces],
  ['function', readNamedFunction],
])

function readIf(reader: Reader): ShellNode {
  const branches: Branch[] = []
  while (skipKeyword(reader, 'if') || skipKeyword(reader, 'elif')) {
    const condition = commandsUntil(reader, ['then', 'fi'])
    skipKeyword(reader, 'then')
    branches.push({ condition, body: commandsUntil(reader, ['elif', 'else', 'fi']) })
  }
  const otherwise = skipKeyword(reader, 'else') ? commandsUntil(reader, ['fi']) : []
  skipKeyword(reader, 'fi')
  return { kind: 'if', branches, otherwise }
}

function readWhile(reader: Reader): ShellNode {
  reader.at += 'while'.length
  const condition = commandsUntil(reader, ['do'])
  return { kind: 'while', condition, body: readBody(reader) }
}

function readBody(reader: Reader): Script {
  skipKeyword(reader, 'do')
  const body = commandsUntil(reader, ['done'])
  skipKeyword(reader, 'done')
  return body
}

/** `for name in words; do`, `for name; do` over the script's arguments, or `for ((…)); do`. */
function readFor(reader: Reader): ShellNode {
  reader.at += keywordAt(reader).length
  skipBlanks(reader)
  if (reader.text.startsWith('((', reader.at)) {
    const close = reader.text.indexOf('))', reader.at)
    reader.at = close === -1 ? reader.text.length : close + 2
    return { kind: 'while', condition: [], body: readBody(reader) }
  }
  const [name] = readWord(reader)
  const words = wordsBehindIn(reader) ?? [allArguments]
  return { kind: 'for', name: name?.kind === 'text' ? name.text : '', words, body: readBody(reader) }
}

const allArguments: Word = [{ kind: 'variable', name: '@', isQuoted: true, operator: '', operand: [] }]

function wordsBehindIn(reader: Reader): readonly Word[] | undefined {
  skipBlanks(reader)
  if (!/^in(?![\w-])/.test(reader.text.slice(reader.at, reader.at + 3))) return undefined
  reader.at += 'in'.length
  return wordsOfLine(reader)
}

/** Words up to a separator. */
function wordsOfLine(reader: Reader): readonly Word[] {
  const words: Word[] = []
  for (;;) {
    skipBlanks(reader)
    const start = reader.at
    const word = readWord(reader)
    if (reader.at === start) return words
    words.push(word)
  }
}

function readCase(reader: Reader): ShellNode {
  reader.at += 'case'.length
  skipBlanks(reader)
  const word = readWord(reader)
  skipBreaks(reader)
  if (/^in\s/.test(reader.text.slice(reader.at, reader.at + 3))) reader.at += 'in'.length
  const arms: Arm[] = []
  for (;;) {
    skipBreaks(reader)
    if (reader.at >= reader.text.length || reader.text[reader.at] === '`' || skipKeyword(reader, 'esac')) break
    const start = reader.at
    arms.push(readArm(reader))
    if (reader.at === start) reader.at++
  }
  return { kind: 'case', word, arms }
}

function readArm(reader: Reader): Arm {
  const patterns: Word[] = []
  if (reader.text[reader.at] === '(') reader.at++
  for (;;) {
    patterns.push(...wordsOfLine(reader))
    if (reader.text[reader.at] !== '|') break
    reader.at++
  }
  if (reader.text[reader.at] === ')') reader.at++
  const outer = reader.end
  reader.end = outer === ')' ? '' : outer
  const body = commandsUntil(reader, ['esac', ';;'])
  reader.end = outer
  if (reader.text.startsWith(';;', reader.at)) reader.at += reader.text[reader.at + 2] === '&' ? 3 : 2
  return { patterns, body }
}

function readBraces(reader: Reader): ShellNode {
  reader.at++
  const body = commandsUntil(reader, ['}'])
  skipKeyword(reader, '}')
  return { kind: 'group', isSubshell: false, body, redirects: [] }
}

function readSubshell(reader: Reader): ShellNode {
  reader.at++
  const outer = reader.end
  reader.end = ')'
  const body = commandsUntil(reader, [])
  reader.end = outer
  reader.at++
  return { kind: 'group', isSubshell: true, body, redirects: [] }
}

function readNamedFunction(reader: Reader): ShellNode {
  reader.at += 'function'.length
  skipBlanks(reader)
  const [name] = readWord(reader)
  skipBlanks(reader)
  if (reader.text.startsWith('()', reader.at)) reader.at += 2
  return readFunction(reader, name?.kind === 'text' ? name.text : '')
}

function readFunction(reader: Reader, name: string): ShellNode {
  skipBreaks(reader)
  if (isAtEnd(reader)) return nothing
  return { kind: 'function', name, body: [deeper<ShellNode>(reader, () => readCommand(reader), unread)] }
}

/** A compound command with the redirects behind it. */
function withRedirects(reader: Reader, node: ShellNode): ShellNode {
  const redirected: Group & Redirected = { kind: 'group', isSubshell: false, body: [node], redirects: [] }
  return readRedirects(reader, redirected) ? redirected : node
}
