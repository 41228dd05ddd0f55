import type { Access } from '../oci/scope.ts'
import { visibleLine } from '../report/text.ts'
import { type RuleId, rules } from '../rules/index.ts'
import { candidatesOf } from './candidates.ts'
import { errorMessages } from './error-messages.ts'
import { type Failure, sameFailure } from './failures.ts'
import { type Found, findPattern, patternsIn } from './find-pattern.ts'
import { anyOf, literal, pulling, pushing } from './line-marks.ts'
import { hintTexts, type LogContext, learned, noContext } from './log-context.ts'
import { withoutColours } from './log-line.ts'
import { hostIn, imageIn, nameElsewhereIn, referenceIn } from './named-image.ts'
import { continued, isOpenEnded, type NumberedText, type OpenStatement, readStatement } from './statements.ts'

/** A line that has a known cause. */
export interface Match {
  /** Counted from 1. */
  readonly line: number
  /** What was written there, on one line of bounded length, without hidden characters. */
  readonly text: string
  /** Ids of findings, the most likely first, at most six. */
  readonly findings: readonly RuleId[]
  /** The job's name, from logs of `gh run view --log`. */
  readonly job?: string
}

/** What a log says. */
export interface LogReading {
  /** The lines that have a known cause, in their order. */
  readonly matches: readonly Match[]
  /** What went wrong, with the lines that report it. */
  readonly failures: readonly ReportedFailure[]
  /** Refusals whose reason is written out and not known here. */
  readonly unexplained: readonly Pick<Match, 'line' | 'text'>[]
}

/** A failure and the lines that report it. */
export interface ReportedFailure extends Failure {
  readonly matches: readonly Match[]
}

/** Lines beyond these say nothing new, and what is kept has to be bounded. */
const mostMatches = 1000
const longestText = 1000
/** Jobs push a few images side by side, whose lines may alternate. */
const openFailures = 8

// Every line of a log is held against plain texts alone: among them a `\b` takes half the speed (docs/benchmarks.md).
const anyText = new RegExp(
  [...errorMessages.map(({ text }) => literal(text)), ...hintTexts.map(({ source }) => source)].join('|'),
  'i',
)
const matters = (line: string): boolean => anyText.test(withoutColours(line))

interface Looked extends NumberedText {
  readonly found: Found
  /** What was known then. */
  readonly context: LogContext
}

/** Reads the lines of one log in their order. */
export class LogReader {
  #context = noContext
  #open: OpenStatement | undefined
  #previous: NumberedText | undefined
  readonly #matches: (Omit<Match, 'findings'> & { readonly failure: number })[] = []
  readonly #failures: Failure[] = []
  readonly #unexplained: Pick<Match, 'line' | 'text'>[] = []

  /** Reads one line, or a part of a long one, which has the same number as the parts before. */
  read(line: NumberedText): void {
    if (this.#matches.length >= mostMatches) return
    const isWorth = matters(line.text)
    const open = this.#open ?? (isWorth && this.#previous ? { lines: [this.#previous], matters: false } : undefined)
    const longer = open && continued(open, line, isWorth)
    if (longer === undefined) {
      this.#close()
      this.#open = isWorth || isOpenEnded(line.text) ? { lines: [line], matters: isWorth } : undefined
    } else this.#open = longer
    this.#previous = line
  }

  /** Returns what the log says, once its last line has been read. */
  end(): LogReading {
    this.#close()
    const findings = ({ failure }: { readonly failure: number }) => this.#failures[failure]?.findings ?? []
    const matches = this.#matches.map(({ failure, ...match }) => ({ ...match, findings: findings({ failure }) }))
    const failures = this.#failures.map((failure, index) => ({
      ...failure,
      matches: matches.filter((_, at) => this.#matches[at]?.failure === index),
    }))
    return { matches, failures, unexplained: this.#unexplained }
  }

  #close(): void {
    const statement = this.#open?.matters === true ? readStatement(this.#open) : undefined
    this.#open = undefined
    if (statement === undefined) return
    const { job, joined, lines } = statement
    const singles = lines.flatMap((line) => {
      this.#context = learned(this.#context, line.text.toLowerCase(), line.number)
      return this.#look(line)
    })
    const best = Math.min(...singles.map(({ found }) => found.place))
    const wholes = joined.flatMap((text) => this.#look({ number: lines[0]?.number ?? 0, text }))
    const clearer = wholes.flatMap((whole) => (whole.found.place < best ? placed(whole, lines) : []))
    const [whole] = clearer.toSorted((a, b) => a.found.place - b.found.place)
    for (const one of whole === undefined ? singles : [whole]) this.#add(one, job)
  }

  #look(line: NumberedText): readonly Looked[] {
    const found = findPattern(line.text.toLowerCase(), this.#context, line.number === 1)
    if (found !== 'unknown-reason') return found === undefined ? [] : [{ ...line, found, context: this.#context }]
    if (this.#unexplained.length < mostMatches) this.#unexplained.push({ line: line.number, text: shown(line.text, 0) })
    return []
  }

  #add({ number, text, found, context }: Looked, job: string | undefined): void {
    if (this.#matches.at(-1)?.line === number || this.#matches.length >= mostMatches) return
    const shownAccess = found.pattern.access ?? accessIn(text)
    const findings = candidatesOf(found.pattern, context, { text, access: shownAccess })
    const image = imageIn(text)
    const reference = isOfName(findings) ? (referenceIn(text) ?? image) : (image ?? context.image)
    const access = shownAccess ?? (isOfPull(findings) ? 'pull' : (context.access ?? 'push'))
    const registry = hostIn(reference ?? text) ?? 'ghcr.io'
    const elsewhere = nameElsewhereIn(text.toLowerCase()) ?? context.hostless
    const failure = { found, findings, context, access, registry, image, reference, elsewhere, lastLine: number }
    const match = { line: number, text: shown(text, found.at), failure: this.#failureOf(failure) }
    this.#matches.push(job === undefined ? match : { ...match, job: visibleLine(job) })
  }

  /** The index of the failure, which may be one that another line has reported. */
  #failureOf(failure: Failure): number {
    const from = Math.max(0, this.#failures.length - openFailures)
    for (let index = this.#failures.length - 1; index >= from; index -= 1) {
      const known = this.#failures[index]
      const same = known && sameFailure(known, failure)
      if (same !== undefined) {
        this.#failures[index] = same
        return index
      }
    }
    return this.#failures.push(failure) - 1
  }
}

const push = anyOf(pushing)
const pull = anyOf(pulling)

function accessIn(line: string): Access | undefined {
  if (push.test(line)) return 'push'
  return pull.test(line) ? 'pull' : undefined
}

const isOfPull = ([first]: readonly RuleId[]): boolean =>
  first === 'private-package' || first === 'missing-packages-read'

const isOfName = ([first]: readonly RuleId[]): boolean =>
  rules.some(({ id, subject }) => id === first && subject === 'name')

/**
 * What joined lines say, with the number of the line that has the pattern's text, or of the first if the text itself was
 * broken. Nothing if the text is no message in that line: joining has only taken away what follows it.
 */
function placed(whole: Looked, lines: readonly NumberedText[]): readonly Looked[] {
  const { text } = whole.found.pattern
  const line = lines.find((one) => one.text.toLowerCase().includes(text.toLowerCase()))
  if (line === undefined) return [whole]
  const isSaid = patternsIn(line.text.toLowerCase()).some(({ pattern }) => pattern.text === text)
  return isSaid ? [{ ...whole, number: line.number }] : []
}

/** The line, or what surrounds the text that decides; a copy, for a slice would keep the log's whole piece in memory. */
function shown(line: string, at: number): string {
  const start = line.length > longestText ? Math.max(0, at - longestText / 2) : 0
  const text = visibleLine(line.slice(start, start + longestText))
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
