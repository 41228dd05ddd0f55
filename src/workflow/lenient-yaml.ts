import { type Document, isCollection, isPair, isScalar, parseDocument, type YAMLError } from 'yaml'

/** Gives a scalar's text back as it was written, where something was masked for the parser. */
export type Unmask = (text: string) => string

/** The contents of a YAML text, or the first error in it. */
export type Parsed =
  | { readonly kind: 'contents'; readonly contents: unknown; readonly unmask: Unmask }
  | {
      readonly kind: 'error'
      readonly reason: string
      readonly offset: number
      /** True if it was not worth reading on: GitHub may take the text. */
      readonly isGivenUp: boolean
    }

/**
 * Parses YAML 1.2, and two things beside it that GitHub takes (docs/facts.md, Permissions): a comment right behind a closing
 * bracket, and lines of a quoted text that are not indented further than its key. Offsets are those of the text.
 */
export function parseLeniently(text: string): Parsed {
  const document = parse(text)
  const error = firstError(document, text)
  if (error === undefined) return { kind: 'contents', contents: document.contents, unmask: (value) => value }
  const flat = isUnclosed(error) ? parseFlat(text, document, error) : 'unreadable'
  if (typeof flat !== 'string') return flat
  return { kind: 'error', reason: reasonOf(error), offset: error.pos[0], isGivenUp: flat === 'given-up' }
}

function reasonOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'it holds more than one YAML document'
  if (message.includes('call stack')) return 'it is nested too deeply'
  return message.split('\n')[0] ?? ''
}

const parse = (text: string): Document.Parsed =>
  parseDocument(text, { schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error' })

const firstError = ({ errors }: Document.Parsed, text: string): YAMLError | undefined =>
  errors.find((error) => !isCommentBehindBracket(error, text))

const isCommentBehindBracket = ({ code, pos: [offset] }: YAMLError, text: string): boolean =>
  code === 'MISSING_CHAR' && text[offset] === '#' && (text[offset - 1] === ']' || text[offset - 1] === '}')

/** A quoted text seems to end with its line where the next one is not indented further. */
const isUnclosed = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.startsWith('Missing closing')

/** Each such text takes one more reading. */
const mostTexts = 8
const longest = 100_000

/** Reads the text with the line ends of such quoted texts masked, as far as that makes it readable. */
function parseFlat(text: string, first: Document.Parsed, firstFault: YAMLError): Parsed | 'unreadable' | 'given-up' {
  const mark = ['\uE000', '\uE001', '\uE002'].find((one) => !text.includes(one))
  if (mark === undefined || text.length > longest) return 'given-up'
  let masked = text
  let [document, error]: [Document.Parsed, YAMLError] = [first, firstFault]
  for (let count = 0; count < mostTexts && isUnclosed(error); count++) {
    const next = withMasked(masked, quoteAt(document.contents, error.pos[0]), mark)
    if (next === undefined) return 'unreadable'
    masked = next
    document = parse(masked)
    const left = firstError(document, masked)
    if (left === undefined)
      return { kind: 'contents', contents: document.contents, unmask: (value) => fold(value, mark) }
    error = left
  }
  return isUnclosed(error) ? 'given-up' : 'unreadable'
}

/** Offset of the opening quote of the quoted text that holds an offset. */
function quoteAt(node: unknown, offset: number): number | undefined {
  if (isPair(node)) return quoteAt(node.key, offset) ?? quoteAt(node.value, offset)
  if (isCollection(node)) {
    for (const item of node.items) {
      const found = quoteAt(item, offset)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE_')) return undefined
  const [start, end] = node.range
  return start <= offset && offset <= end ? start : undefined
}

function withMasked(text: string, start: number | undefined, mark: string): string | undefined {
  if (start === undefined) return undefined
  const pattern = text[start] === '"' ? /(?:[^"\\]|\\[\s\S])*/y : /(?:[^']|'')*/y
  pattern.lastIndex = start + 1
  const inside = pattern.exec(text)?.[0] ?? ''
  const end = start + 1 + inside.length
  if (end >= text.length || !inside.includes('\n') || /\n(?:---|\.\.\.)\s/.test(inside)) return undefined
  const masked = inside.replace(/\r?\n/g, (end) => mark.padStart(end.length, ' '))
  return text.slice(0, start + 1) + masked + text.slice(end)
}

/** Folds lines as YAML does (YAML 1.2.2, 6.5): one line end is a space, each further one a line feed. */
function fold(value: string, mark: string): string {
  const [first = '', ...others] = value.split(mark)
  const last = others.length - 1
  let folded = others.length === 0 ? first : first.trimEnd()
  let empty = 0
  for (const [index, line] of others.entries()) {
    const content = index === last ? line.trimStart() : line.trim()
    if (content === '' && index < last) empty++
    else {
      folded += (empty === 0 ? ' ' : '\n'.repeat(empty)) + content
      empty = 0
    }
  }
  return folded
}
