import { hasTimestamp, readLogLine, withoutColours } from './log-line.ts'

/** One line of what a log says, with its number. */
export interface NumberedText {
  readonly number: number
  readonly text: string
}

/** What one program writes at once: a line, or several that belong together because one was broken. */
export interface Statement {
  readonly job?: string | undefined
  readonly lines: readonly NumberedText[]
  /** The lines as one text, in the ways in which they may have been one; empty for a single line. */
  readonly joined: readonly string[]
}

/** The physical lines of a statement, as far as they have been read. */
export interface OpenStatement {
  readonly lines: readonly NumberedText[]
  /** True if one of them has a text that may matter. */
  readonly matters: boolean
}

const mostLines = 8
const mostCharacters = 4096
/** No terminal is narrower where a log is copied from. */
const narrowest = 60
/** How much longer a line may be than the one before that a person has broken between words. */
const slack = 12

/** How a line ends that is not complete: with a sign, or in the middle of a phrase. */
const openSigns = ':,\\(='
const openWords: ReadonlySet<string> = new Set('to from in for at of by with on status'.split(' '))
// A heading is complete, though it ends with a colon.
const heading = /^(?:>|={2,}|-{2,}|\w[\w ]{0,40}:$)/
// How a new entry of a log begins.
const entry =
  /^(?:\s*$|#\d+ |##\[|\+{1,3} |[$>❯•⨯] |=> |-{3,}|\[\d|\d{4}[/-]\d\d|time=|level=|warn|info|error[: ]|err[: ]|fata|run [\w./-]|logging into |login succeeded|github_token permissions)/i

/** Returns the open statement with a line added, or undefined if the line does not continue it; `matters` is said of the line. */
export function continued(open: OpenStatement, line: NumberedText, matters: boolean): OpenStatement | undefined {
  const last = open.lines.at(-1)
  if (last === undefined || last.number === line.number || open.lines.length >= mostLines) return undefined
  if (open.lines.reduce((sum, { text }) => sum + text.length, line.text.length) > mostCharacters) return undefined
  const content = contentOf(line.text)
  const isContinued = isListed(open, content) || isOpenEnded(last.text) || isBroken(last.text, line.text)
  return isContinued && !entry.test(content)
    ? { lines: [...open.lines, line], matters: open.matters || matters }
    : undefined
}

/** Reads the lines of a statement; undefined if they only show a step's script. */
export function readStatement({ lines }: OpenStatement): Statement | undefined {
  const read = lines.flatMap(({ number, text }) => {
    const line = readLogLine(text)
    return line === undefined ? [] : [{ number, ...line }]
  })
  const first = read[0]
  if (first === undefined) return undefined
  const texts = read.flatMap(({ number, texts }) => texts.map((text) => ({ number, text })))
  const isJoined = read.length > 1 && texts.length === read.length
  return { job: first.job, lines: texts, joined: isJoined ? [joinedByPerson(texts), joinedByTerminal(lines)] : [] }
}

/** A person breaks a line between words, the shell after a backslash. */
const joinedByPerson = (lines: readonly NumberedText[]): string =>
  lines.map(({ text }) => (text.endsWith('\\') ? text.slice(0, -1).trimEnd() : text)).join(' ')

/** A terminal breaks a line where its width ends, which the longest lines show; a space there is lost. */
function joinedByTerminal(lines: readonly NumberedText[]): string {
  const parts = lines.map(({ text }) => withoutColours(text).replace(/\r$/, ''))
  const width = Math.max(...parts.slice(0, -1).map(({ length }) => length))
  return parts
    .map((part) => (part.length < width ? `${part} ` : part))
    .join('')
    .trim()
}

const contentOf = (line: string): string => {
  const read = hasTimestamp(line) ? readLogLine(line)?.texts[0] : line
  return withoutColours(read ?? '')
}

/** True if a line is not complete: it ends with a colon, a comma, a backslash, or in the middle of a phrase. */
export function isOpenEnded(line: string): boolean {
  const text = line.trimEnd()
  const isOpen = openSigns.includes(text.slice(-1)) || openWords.has(text.slice(text.lastIndexOf(' ') + 1))
  return isOpen && text !== '' && !heading.test(text.trimStart().slice(0, 60))
}

/** True for an error of those that containers/image lists below a line that ends with `errors:`. */
const isListed = ({ lines }: OpenStatement, content: string): boolean =>
  lines[0]?.text.trimEnd().endsWith(': errors:') === true && /^[a-z_]{1,40}: /.test(content)

/** True if a terminal or a person may have broken a line here: the rest is no longer, and begins no message of its own. */
const isBroken = (line: string, next: string): boolean =>
  line.length >= narrowest &&
  next.length <= line.length + slack &&
  !/^[a-z][\w./-]{0,30}: /i.test(next) &&
  !hasTimestamp(line) &&
  !hasTimestamp(next)
