import { logLines } from '../../src/explain/log-lines.ts'
import type { ReportedFailure } from '../../src/explain/log-reader.ts'
import { readLog } from '../../src/explain/matches.ts'
import { summaries } from '../../src/explain/summaries.ts'
import type { LanguageId } from '../../src/languages/language.ts'
import type { Cause, Explained } from '../protocol.ts'
import { excerpts, neighbours } from './excerpts.ts'

const pieceSize = 256 * 1024
const mostSeen = 3

type OnProgress = (done: number, total: number) => void

/** Explains a log, which is read piece by piece: for its causes, then for the lines around them. */
export async function explainLog(
  log: string | Blob,
  _language: LanguageId,
  onProgress: OnProgress,
): Promise<Explained> {
  const blob = typeof log === 'string' ? new Blob([log]) : log
  const { failures, unexplained } = await readLog(pieces(blob, (done) => onProgress(done, 2 * blob.size)))
  const seen = failures.map(({ matches }) => seenOf(matches))
  const unknown = seenOf(unexplained)
  const wanted = new Set([...seen, unknown].flatMap(({ lines }) => lines.flatMap(neighbours)))
  const { count, texts } = await linesOf(
    pieces(blob, (done) => onProgress(blob.size + done, 2 * blob.size)),
    wanted,
  )
  const textOf = (line: number) => texts.get(line)
  return {
    lines: count,
    causes: failures.map((failure, at) => causeOf(failure, seen[at] ?? unknown, textOf)),
    unexplained: excerpts(unknown.lines, textOf),
  }
}

interface Seen {
  readonly lines: readonly number[]
  /** Lines that are not shown. */
  readonly more: number
}

/** The first lines that say something of their own. */
function seenOf(matches: readonly { readonly line: number; readonly text: string }[]): Seen {
  const distinct = matches.filter((match, at) => matches.findIndex(({ text }) => text === match.text) === at)
  return { lines: distinct.slice(0, mostSeen).map(({ line }) => line), more: Math.max(0, distinct.length - mostSeen) }
}

function causeOf(
  { findings }: ReportedFailure,
  { lines, more }: Seen,
  textOf: (line: number) => string | undefined,
): Cause {
  const [id = 'unexplained-denial', ...others] = findings
  return {
    id,
    severity: 'error',
    confidence: others.length > 0 ? 'likely' : 'certain',
    title: '',
    problem: '',
    remedy: '',
    ...summaries[id],
    who: 'workflow-author',
    links: [],
    seen: excerpts(lines, textOf),
    more,
    others: others.map((other) => ({
      id: other,
      title: summaries[other]?.title ?? '',
      sign: summaries[other]?.problem ?? '',
    })),
  }
}

async function* pieces(blob: Blob, onProgress: (done: number) => void): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += pieceSize) {
    const end = Math.min(blob.size, start + pieceSize)
    yield new Uint8Array(await blob.slice(start, end).arrayBuffer())
    onProgress(end)
  }
}

/** The texts of some lines of a log, and how many it has. */
async function linesOf(log: AsyncIterable<Uint8Array>, wanted: ReadonlySet<number>) {
  const texts = new Map<number, string>()
  let count = 0
  for await (const { first, lines } of logLines(log)) {
    for (const [at, text] of lines.entries()) if (wanted.has(first + at)) texts.set(first + at, text)
    count = first + lines.length - 1
  }
  return { count, texts }
}
