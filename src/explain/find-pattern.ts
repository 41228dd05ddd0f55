import { errorMessages } from './error-messages.ts'
import { anyOf, isWord, literal } from './line-marks.ts'
import type { LogContext } from './log-context.ts'
import { isQuotation, isTrace } from './log-line.ts'
import type { MessagePattern } from './message-pattern.ts'
import { nameElsewhereIn } from './named-image.ts'
import { isUnrelated, namesGhcr, registryIn } from './named-registry.ts'

/** What a line of a log says. */
export interface Found {
  readonly pattern: MessagePattern
  /** Place in the table: the lower, the more specific. */
  readonly place: number
  /** Where the pattern's text begins in the line. */
  readonly at: number
}

interface Row extends Pick<Found, 'pattern' | 'place'> {
  /** True if the line has what the pattern requires beside its text. */
  readonly isBeside: (line: string) => boolean
}

// What may surround a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/
const afterWhole = /^(?:$|"|\.$)/
// A plain word such as "denied" matches only next to punctuation ("error: denied"), not inside a sentence.
const beforeWord = /(?:^|[:;,=>([{|"'\\] ?|\d )$/
const afterWord = /^(?:[^a-z0-9_`]|$)/
// A status is a word of its own: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/

/** Patterns that have the same text. */
interface Text {
  /** In lower case. */
  readonly text: string
  readonly rows: readonly Row[]
  /** True if the text is a message between these two parts of a line, not a part of something else. */
  readonly isSaid: (before: string, after: string) => boolean
}

const isMessage: Text['isSaid'] = (before, after) => beforeWhole.test(before) && afterWhole.test(after)
const isStatus: Text['isSaid'] = (before, after) => beforeStatus.test(before) && afterStatus.test(after)
const isCode: Text['isSaid'] = (before, after) => !/\w$/.test(before) && afterWord.test(after)
const isErrorWord: Text['isSaid'] = (before, after) =>
  isCode(before, after) && (beforeWord.test(before) || after.startsWith(':'))

function saidAs({ text, isWhole }: MessagePattern): Text['isSaid'] {
  if (isWhole) return isMessage
  if (/^\d+$/.test(text)) return isStatus
  if (!isWord(text)) return () => true
  return /^[a-z]+$/.test(text) ? isErrorWord : isCode
}

const rows = errorMessages.map((pattern, place): Row => ({ pattern, place, isBeside: requirementsOf(pattern) }))
const texts = rows
  .filter(({ pattern }, at) => rows.findIndex((other) => isSameText(other.pattern, pattern)) === at)
  .map(
    ({ pattern }): Text => ({
      text: pattern.text.toLowerCase(),
      rows: rows.filter((other) => isSameText(other.pattern, pattern)),
      isSaid: saidAs(pattern),
    }),
  )
const anyText = new RegExp(texts.map(({ text }) => literal(text)).join('|'))

/** Of texts that begin alike the expression finds only one. */
const alike = new Map(
  texts.map(({ text }) => [text, texts.filter((other) => other.text.startsWith(text) || text.startsWith(other.text))]),
)

function isSameText(one: MessagePattern, other: MessagePattern): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase() && one.isWhole === other.isWhole
}

function requirementsOf({ beside, also = [], unless }: MessagePattern): Row['isBeside'] {
  const [first, second] = [anyOf(beside), anyOf(also)]
  const none = unless && anyOf(unless)
  return (line) => first.test(line) && second.test(line) && none?.test(line) !== true
}

interface FoundRow extends Row {
  readonly at: number
}

/** Returns the patterns whose text a lower-cased line has as a message, in the table's order. */
export function patternsIn(line: string): readonly FoundRow[] {
  const found = new Map<Row, FoundRow>()
  let from = 0
  for (let match = anyText.exec(line); match !== null; match = anyText.exec(line.slice(from))) {
    const at = from + match.index
    for (const { text, rows, isSaid } of alike.get(match[0]) ?? []) {
      if (!line.startsWith(text, at) || !isSaid(...around(line, at, text.length))) continue
      for (const row of rows) if (!found.has(row)) found.set(row, { ...row, at })
    }
    from = at + 1
  }
  return [...found.values()].sort((a, b) => a.place - b.place)
}

/** As much as counts of what is before and after a part of a line. */
const around = (line: string, at: number, length: number): [before: string, after: string] => [
  line.slice(Math.max(0, at - 60), at),
  line.slice(at + length, at + length + 20),
]

/**
 * Returns the first pattern that matches a lower-cased line of a log, or undefined; `unknown-reason` if the line gives a
 * reason that no pattern has: it must not be explained as another. A text that has to be the whole message needs nothing
 * beside it in the log's first line: somebody has pasted nothing else.
 */
export function findPattern(line: string, context: LogContext, isFirst: boolean): Found | 'unknown-reason' | undefined {
  const all = patternsIn(line)
  if (all.length === 0 || isQuotation(line)) return undefined
  const isOurs = namesGhcr(line)
  if (!isOurs && isUnrelated(line)) return undefined
  const isLoginElsewhere = context.loginTo !== undefined && context.loginTo !== 'ghcr'
  const isDoubtful = isTrace(line) || (!isOurs && isOfAnother(line, context))
  const found = all.find(({ pattern, isBeside }) => {
    if (isLoginElsewhere && pattern.findings[0] === 'empty-credential') return false
    if (pattern.saidBy === 'docker-hub') return isMeantForGhcr(line, context) && isBeside(line)
    if (isDoubtful && !isSpecific(pattern)) return false
    return (pattern.isWhole && isFirst) || isBeside(line)
  })
  return found?.pattern.isBare && hasOtherReason(line, found) ? 'unknown-reason' : found
}

/**
 * True if Docker Hub was asked though GHCR is meant: nothing names another registry or logs in to Docker Hub, and the log
 * shows a login to GHCR, a push of a name without a host, or a push to Docker Hub's own address.
 */
function isMeantForGhcr(line: string, context: LogContext): boolean {
  const registry = registryIn(line) ?? context.target
  if (context.hasHubLogin || (registry !== undefined && registry !== 'docker-hub')) return false
  // A pull of a name without an owner, which is no name at GHCR, is that of a local image or of one of Docker Hub's own.
  if (line.includes('pull access denied')) return context.hasGhcrLogin && ownedPull.test(line)
  const isPushed = context.hostless !== undefined || nameElsewhereIn(line) !== undefined
  return context.hasGhcrLogin || isPushed || (hubAddress.test(line) && context.access !== 'pull')
}

const hubAddress = /\b(?:registry-1|index|auth)\.docker\.io/
const ownedPull = /(?:pull access denied for|failed to solve:) [a-z0-9_-]{1,128}\/[a-z0-9._/-]{1,128}/

/** True for what only GHCR or GitHub write, even beside another name. */
const isSpecific = ({ saidBy, isWhole }: MessagePattern): boolean => saidBy !== 'client' && !isWhole

function isOfAnother(line: string, { target }: LogContext): boolean {
  const registry = registryIn(line) ?? target
  return registry !== undefined && registry !== 'ghcr' && registry !== 'retired'
}

/** True if a code such as `denied:` is followed by a sentence that is not the pattern's. */
function hasOtherReason(line: string, { at, pattern: { text } }: Found): boolean {
  const start = Math.max(...codes.map((code) => (line.includes(code) ? line.lastIndexOf(code) + code.length : 0)))
  const reason = line.slice(start, start + 400)
  return start >= at + text.length && /^["'`]?[a-z]/.test(reason) && reason.split(' ').length > 2
}

const codes = ['denied: ', 'forbidden: ', 'unauthorized: ']
