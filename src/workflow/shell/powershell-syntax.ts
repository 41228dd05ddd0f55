import { readArgument, variableName } from './powershell-words.ts'
import { deeper, lineEnd, type Reader } from './shell-reader.ts'
import {
  type Branch,
  type Command,
  plainText,
  type Redirect,
  type Script,
  type ShellNode,
  type Word,
} from './shell-script.ts'

/**
 * Reads a script of PowerShell as far as commands, variables and conditions go (about_Language_Keywords, about_Parsing). What
 * is unbalanced ends with the text. Linear in the script's length; never throws.
 */
export function parsePowerShell(script: string): Script {
  const text = script.replaceAll('\r\n', '\n')
  return statementsUntil(
    { text, at: 0, depth: 0, end: '', documents: [], commands: (inner) => statementsUntil(inner, ')') },
    '',
  )
}

function statementsUntil(reader: Reader, end: '' | ')' | '}'): Script {
  const nodes: ShellNode[] = []
  for (;;) {
    skipBreaks(reader)
    const letter = reader.text[reader.at]
    if (letter === undefined || letter === end) return nodes
    const start = reader.at
    if (letter !== ')' && letter !== '}') nodes.push(readChain(reader))
    if (reader.at === start) reader.at++
  }
}

/** Passes over blanks, continued lines and comments, and over line ends if they end nothing here. */
function skip(reader: Reader, alsoLineEnds: boolean): void {
  const { text } = reader
  for (;;) {
    const letter = text[reader.at]
    if (letter === ' ' || letter === '\t' || letter === '\r' || (alsoLineEnds && (letter === '\n' || letter === ';')))
      reader.at++
    else if (text.startsWith('`\n', reader.at)) reader.at += 2
    else if (text.startsWith('<#', reader.at)) {
      const close = text.indexOf('#>', reader.at)
      reader.at = close === -1 ? text.length : close + 2
    } else if (letter === '#') reader.at = lineEnd(text, reader.at)
    else return
  }
}

const skipBlanks = (reader: Reader): void => skip(reader, false)
const skipBreaks = (reader: Reader): void => skip(reader, true)

function readChain(reader: Reader): ShellNode {
  const first = readPipeline(reader)
  const rest: Extract<ShellNode, { kind: 'chain' }>['rest'][number][] = []
  for (;;) {
    skipBlanks(reader)
    const operator = reader.text.slice(reader.at, reader.at + 2)
    if (operator !== '&&' && operator !== '||') break
    reader.at += 2
    skipBreaks(reader)
    rest.push({ operator, node: readPipeline(reader) })
  }
  return rest.length === 0 ? first : { kind: 'chain', first, rest }
}

function readPipeline(reader: Reader): ShellNode {
  const parts = [readStatement(reader)]
  for (;;) {
    skipBlanks(reader)
    if (reader.text[reader.at] !== '|' || reader.text[reader.at + 1] === '|') break
    reader.at++
    skipBreaks(reader)
    parts.push(readStatement(reader))
  }
  const [only = emptyCommand] = parts
  return parts.length === 1 ? only : { kind: 'pipeline', parts }
}

const emptyCommand: Command = { kind: 'command', assignments: [], words: [], redirects: [] }
const unread: ShellNode = { kind: 'unread' }

const word = /[A-Za-z]+(?![\w.:-])/y

function keywordAt({ text, at }: Reader): string {
  word.lastIndex = at
  return word.exec(text)?.[0].toLowerCase() ?? ''
}

function readStatement(reader: Reader): ShellNode {
  const keyword = keywordAt(reader)
  const compound = compounds.get(keyword)
  if (compound !== undefined) {
    reader.at += keyword.length
    return deeper(reader, () => compound(reader), unread)
  }
  if (reader.text[reader.at] === '{') return deeper<ShellNode>(reader, () => group(block(reader)), unread)
  return readAssignment(reader) ?? readCommand(reader)
}

const compounds: ReadonlyMap<string, (reader: Reader) => ShellNode> = new Map([
  ['if', readIf],
  ['switch', readSwitch],
  ['foreach', readLoop],
  ['for', readLoop],
  ['while', readLoop],
  ['do', (reader) => group(block(reader))],
  ['try', (reader) => group(block(reader))],
  ['finally', (reader) => group(block(reader))],
  ['catch', readCatch],
  ['function', readFunction],
])

const group = (body: Script): ShellNode => ({ kind: 'group', isSubshell: false, body, redirects: [] })

/** Statements in braces. */
function block(reader: Reader): Script {
  skipBreaks(reader)
  if (reader.text[reader.at] !== '{') return []
  reader.at++
  const body = statementsUntil(reader, '}')
  reader.at++
  return body
}

/** A condition in parentheses. */
function condition(reader: Reader): Script {
  skipBreaks(reader)
  if (reader.text[reader.at] !== '(') return []
  reader.at++
  const body = statementsUntil(reader, ')')
  reader.at++
  return body
}

function readIf(reader: Reader): ShellNode {
  const branches: Branch[] = [{ condition: condition(reader), body: block(reader) }]
  for (;;) {
    const start = reader.at
    skipBreaks(reader)
    const keyword = keywordAt(reader)
    if (keyword === 'elseif') {
      reader.at += keyword.length
      branches.push({ condition: condition(reader), body: block(reader) })
    } else if (keyword === 'else') {
      reader.at += keyword.length
      return { kind: 'if', branches, otherwise: block(reader) }
    } else {
      reader.at = start
      return { kind: 'if', branches, otherwise: [] }
    }
  }
}

/** Each block of a `switch` is a branch of its own. */
function readSwitch(reader: Reader): ShellNode {
  while (reader.at < reader.text.length && !'{\n'.includes(reader.text[reader.at] ?? '')) {
    if (reader.text[reader.at] === '(') condition(reader)
    else reader.at++
  }
  skipBreaks(reader)
  reader.at++
  const bodies: Script[] = []
  for (;;) {
    skipBreaks(reader)
    const letter = reader.text[reader.at]
    if (letter === undefined || letter === '}') break
    const start = reader.at
    if (letter === '{') bodies.push(block(reader))
    else readArgument(reader)
    if (reader.at === start) reader.at++
  }
  reader.at++
  return { kind: 'case', word: unknownWord, arms: bodies.map((body) => ({ patterns: [unknownWord], body })) }
}

const unknownWord: Word = [{ kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }]

const inList = /\(\s*\$([A-Za-z_]\w*)\s+in\s+/iy

/** `foreach ($name in …) { }`; of other loops nobody knows how often they turn. */
function readLoop(reader: Reader): ShellNode {
  skipBreaks(reader)
  inList.lastIndex = reader.at
  const name = inList.exec(reader.text)?.[1]
  if (name === undefined) return { kind: 'while', condition: condition(reader), body: block(reader) }
  reader.at = inList.lastIndex
  const words = listUntil(reader, ')')
  return { kind: 'for', name: variableName(name, false), words, body: block(reader) }
}

/** The elements of a list, up to its end, which is passed over. */
function listUntil(reader: Reader, end: ')'): readonly Word[] {
  const words: Word[] = []
  for (;;) {
    skipBreaks(reader)
    const letter = reader.text[reader.at]
    if (letter === undefined || letter === end) break
    const start = reader.at
    if (reader.text.startsWith('@(', start)) {
      reader.at += 2
      words.push(...deeper<readonly Word[]>(reader, () => listUntil(reader, end), []))
    } else {
      const one = readArgument(reader)
      if (reader.at === start) reader.at++
      else words.push(one)
    }
  }
  reader.at++
  return words
}

/** What runs after a failure does not run in a run that succeeds. */
function readCatch(reader: Reader): ShellNode {
  while (reader.at < reader.text.length && reader.text[reader.at] !== '{') reader.at++
  return { kind: 'if', branches: [{ condition: [], body: block(reader) }], otherwise: [] }
}

function readFunction(reader: Reader): ShellNode {
  skipBlanks(reader)
  const [name] = readArgument(reader)
  skipBreaks(reader)
  if (reader.text[reader.at] === '(') condition(reader)
  return { kind: 'function', name: name?.kind === 'text' ? name.text : '', body: block(reader) }
}

const assignment = /(?:\[[\w.[\]]{1,60}\]\s*)?\$(?:\{?(env|script|global):)?([A-Za-z_]\w*)\}?[ \t]*(\+?)=(?!=)[ \t]*/iy

/** `$name = …`, of a word or of what a command prints. */
function readAssignment(reader: Reader): ShellNode | undefined {
  assignment.lastIndex = reader.at
  const found = assignment.exec(reader.text)
  if (found === null) return undefined
  reader.at = assignment.lastIndex
  const [, scope, name = '', plus] = found
  const isOfEnvironment = scope?.toLowerCase() === 'env'
  const value = readValue(reader)
  const one = { name: variableName(name, isOfEnvironment), isAppending: plus === '+', value }
  return { ...emptyCommand, assignments: [one] }
}

function readValue(reader: Reader): Word | { readonly list: readonly Word[] } {
  if (reader.text.startsWith('@(', reader.at)) {
    reader.at += 2
    return { list: deeper<readonly Word[]>(reader, () => listUntil(reader, ')'), []) }
  }
  const node = deeper<ShellNode>(reader, () => readChain(reader), unread)
  const printed = node.kind === 'command' && node.assignments.length === 0 ? echoedWords(node) : undefined
  return printed === undefined ? [{ kind: 'substitution', body: [node], isQuoted: true }] : expressionValue(printed)
}

/** A text, texts joined by `+`, or a list; nobody knows what other operators give. */
function expressionValue(words: readonly Word[]): Word | { readonly list: readonly Word[] } {
  const texts = words.map(plainText)
  if (texts.some((text) => text.startsWith('-'))) return unknownWord
  if (texts.includes('+')) return words.flatMap((one, index) => (texts[index] === '+' ? [] : one))
  return words.length > 1 ? { list: words } : (words[0] ?? unknownWord)
}

/** The words of an expression alone, or of several that commas join. */
const echoedWords = ({ words: [first = [], ...more] }: Command): readonly Word[] | undefined => {
  const [part] = first
  return part?.kind === 'text' && part.text === expressionPrinter ? more : undefined
}

/** What prints the value of an expression. */
const expressionPrinter = 'Write-Output'

const beginsExpression = /["'$([@\d]|\[/

/** A command with its arguments, or an expression, which prints its value. */
function readCommand(reader: Reader): Command {
  const words: Word[] = []
  const redirects: Redirect[] = []
  if (/[&.]/.test(reader.text[reader.at] ?? '') && /[\s"'$(]/.test(reader.text[reader.at + 1] ?? '')) reader.at++
  else if (beginsExpression.test(reader.text[reader.at] ?? '')) words.push([{ kind: 'text', text: expressionPrinter }])
  for (;;) {
    skipBlanks(reader)
    const start = reader.at
    if (reader.text[reader.at] === ',') reader.at++
    else if (reader.text[reader.at] === '{') words.push(scriptBlock(reader))
    else if (!readRedirect(reader, redirects)) {
      const one = readArgument(reader)
      if (one.length > 0) words.push(one)
    }
    if (reader.at === start) return { kind: 'command', assignments: [], words, redirects }
  }
}

/** `{ … }` as an argument: what it holds may run. */
const scriptBlock = (reader: Reader): Word => [
  { kind: 'substitution', body: deeper<Script>(reader, () => [group(block(reader))], [unread]), isQuoted: true },
]

const redirection = /([\d*]?)(>>?)(&\d)?[ \t]*/y

function readRedirect(reader: Reader, redirects: Redirect[]): boolean {
  redirection.lastIndex = reader.at
  const found = redirection.exec(reader.text)
  if (found === null) return false
  reader.at = redirection.lastIndex
  const [, stream, operator = '>', merging] = found
  if (merging === undefined) redirects.push({ operator, isOfErrors: stream === '2', target: readArgument(reader) })
  return true
}
