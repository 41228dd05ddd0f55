import { visible, visibleLine } from '../report/text.ts'
import type { Severity } from '../rules/rule.ts'
import { type Paint, paint } from '../terminal/paint.ts'
import { padded, paragraphs } from '../terminal/wrap.ts'
import { codeFrame, linesOf } from './code-frame.ts'
import { type Counts, findingsIn } from './counts.ts'
import type { FormatOptions, LintFormat } from './formats.ts'
import type { LintedFinding } from './judge-file.ts'
import type { Fix, LintedFile } from './lint-files.ts'
import { type Painter, summaryLine } from './summary-line.ts'

interface Look extends FormatOptions {
  readonly paint: Paint
  /** Paragraphs that were written, and the place of the finding that they belong to. */
  readonly said: Map<string, string>
}

/** From so many findings on they are counted by rule at the end. */
const many = 10

/** For people: each finding with the lines that it is about, then what to do; a summary at the end. */
export function textFormat(options: FormatOptions): LintFormat {
  const { streams, words, isFixing } = options
  const look: Look = { ...options, paint: paint(streams), said: new Map() }
  return {
    begin: () => {},
    file: (linted) => {
      const { file, fix, findings } = linted
      const lines = findings.length === 0 ? [] : linesOf(linted.text)
      const parts = [
        ...(fix === undefined ? [] : [fixText(file, fix, look)]),
        ...findings.map((one) => findingText(one, { file, lines }, look)),
      ]
      if (parts.length > 0) streams.stdout.write(`${parts.join('\n\n')}\n\n`)
    },
    unread: () => {},
    failed: () => {},
    end: (counts) => {
      if (findingsIn(counts) >= many) streams.stdout.write(`${countsById(counts)}\n\n`)
      streams.stdout.write(`${summaryLine(counts, words, isFixing, painter(look.paint))}\n`)
    },
  }
}

function fixText(file: string, { jobs, diff }: Fix, look: Look): string {
  const line = look.words.fixed(visibleLine(file), jobs.map(visibleLine))
  return [look.paint.green(line), diffText(diff, look)].join('\n')
}

/** A file and its lines. */
interface Shown extends Pick<LintedFile, 'file'> {
  readonly lines: readonly string[]
}

function findingText({ finding, left }: LintedFinding, { file, lines }: Shown, look: Look): string {
  const { severity, confidence, title, id, problem, remedy, docs, diff, location } = finding
  const { words, isFixing, streams, paint } = look
  const [line, column] = [location?.line ?? 1, location?.column ?? 1]
  const place = `${visibleLine(file)}:${line}:${column}`
  const { words: said, above } = onceSaid(`${problem}\n${remedy}`, id, place, look.said)
  const shown = [said, isFixing && left !== undefined ? words.left[left] : ''].filter((part) => part !== '')
  return [
    `${paint.bold(place)} ${colour(severity, paint)(words.level(severity, confidence))} ${visibleLine(title)} ${paint.dim(`[${id}]`)}`,
    codeFrame(lines, line, { paint, columns: streams.columns }),
    ...shown.map((part) => paragraphs(part, streams.columns)),
    ...(diff === undefined ? [] : [diffText(diff, look)]),
    `  ${paint.dim(above === undefined ? visibleLine(docs) : words.asAbove(above))}`,
  ].join('\n')
}

/** The lines of a finding that none of its rule above has said, and the place of the one that said the others. */
function onceSaid(
  text: string,
  id: string,
  place: string,
  said: Map<string, string>,
): { readonly words: string; readonly above: string | undefined } {
  // A line of a block belongs to the line above it.
  const texts = text.split('\n').reduce<string[]>((all, line) => {
    if (/^(\s|permissions:)/.test(line) && all.length > 0) all.push(`${all.pop()}\n${line}`)
    else all.push(line)
    return all
  }, [])
  const key = (one: string) => `${id} ${one}`
  const above = texts.map((one) => said.get(key(one))).find((one) => one !== undefined)
  const fresh = texts.filter((one) => !said.has(key(one)))
  for (const one of fresh) said.set(key(one), place)
  return { words: fresh.join('\n'), above }
}

const colour = (severity: Severity, { red, yellow, cyan }: Paint) =>
  ({ error: red, warning: yellow, notice: cyan })[severity]

function diffText(diff: string, { paint }: Look): string {
  const colours: Readonly<Record<string, (text: string) => string>> = { '+': paint.green, '-': paint.red }
  const lines = visible(diff.trimEnd()).split('\n')
  return lines.map((line) => `  ${(colours[line[0] ?? ''] ?? paint.dim)(line)}`).join('\n')
}

function countsById({ byId }: Counts): string {
  const sorted = [...byId].toSorted(([, one], [, other]) => other - one)
  const width = Math.max(...sorted.map(([, count]) => String(count).length))
  return sorted.map(([id, count]) => `${padded('', width - String(count).length)}${count} ${id}`).join('\n')
}

const painter =
  ({ green, red, yellow }: Paint): Painter =>
  (part, kind) =>
    ({ good: green, error: red, warning: yellow, plain: (text: string) => text })[kind](part)
