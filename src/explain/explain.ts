import { open, stat } from 'node:fs/promises'
import { isAddress } from '../github/run-url.ts'
import { languages } from '../languages/index.ts'
import { docsOf } from '../program/own-docs.ts'
import { ownAction, ownCommand } from '../program/own-package.ts'
import { printableJson } from '../report/json.ts'
import { visibleLine } from '../report/text.ts'
import { paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { oneOf, readOptions, UsageError } from '../terminal/usage-error.ts'
import { explanationOf } from './explanation.ts'
import type { LogReading, Match } from './log-reader.ts'
import { readLog } from './matches.ts'
import { explanationText } from './text-output.ts'
import { explainWords } from './words.ts'

const pieceSize = 64 * 1024

/**
 * `ghcr-preflight explain [FILE | RUN-URL]`: names the cause from a build log, or from those of a run's failed jobs; 0 if it could
 * explain something, else 1; 3 if a log of the run cannot be read.
 */
export async function explain(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } })
  const [target, ...more] = positionals
  if (more.length > 0) throw new UsageError((words) => words.oneLog(more[0] ?? ''))
  const format = oneOf('--format', values.format, ['text', 'json'])
  if (target !== undefined && isAddress(target)) return explainRun(target, format, streams)
  const reading = await readLog(await logOf(target, streams))
  const text = format === 'json' ? jsonOutput(reading.matches, docsOf(streams)) : await textOf(reading, streams)
  streams.stdout.write(text)
  return reading.matches.length > 0 ? 0 : 1
}

/** One section for each job; in JSON, each match names its job. */
async function explainRun(address: string, format: 'text' | 'json', streams: Streams): Promise<number> {
  const { readRun } = await import('./explain-run.ts')
  const { jobs, unread } = await readRun(address, streams)
  const words = await explainWords[streams.language]()
  for (const part of unread) streams.stderr.write(`ghcr-preflight: ${visibleLine(words.unread(part))}\n`)
  const matches = jobs.flatMap(({ name, reading }) => reading.matches.map((match) => ({ ...match, job: name })))
  if (format === 'json') streams.stdout.write(jsonOutput(matches, docsOf(streams)))
  else if (jobs.length + unread.length === 0) streams.stdout.write(`${words.noFailedJob}\n`)
  else {
    const parts: string[] = []
    for (const { name, reading } of jobs)
      parts.push(`${paint(streams).bold(visibleLine(words.job(name)))}\n\n${await textOf(reading, streams)}`)
    streams.stdout.write(parts.join('\n'))
  }
  if (unread.length > 0) return 3
  return matches.length > 0 ? 0 : 1
}

/** The matches of a log for scripts, with the address of the page of each likeliest finding. */
function jsonOutput(matches: readonly Match[], docs: (finding: string) => string): string {
  const all = matches.map(({ line, text, findings, job }) => ({
    line,
    text,
    findings,
    docs: docs(findings[0] ?? ''),
    ...(job === undefined ? {} : { job }),
  }))
  return `${printableJson({ version: 1, matches: all }, 2)}\n`
}

async function textOf(reading: LogReading, streams: Streams): Promise<string> {
  const language = await languages[streams.language]()
  const words = await explainWords[streams.language]()
  const docs = docsOf(streams)
  const options = { language, words, docs, program: ownCommand(streams.env), action: ownAction() }
  return explanationText(explanationOf(reading, options), { paint: paint(streams), columns: streams.columns, words })
}

async function logOf(file: string | undefined, { stdin }: Streams): Promise<AsyncIterable<Uint8Array | string>> {
  if (file !== undefined && file !== '-') {
    const found = await stat(file).catch(() => undefined)
    if (found === undefined) throw new UsageError((words) => words.noFile(file))
    if (found.isDirectory()) throw new UsageError((words) => words.folderForLog(file))
    return piecesOf(file)
  }
  if (stdin.isTTY) throw new UsageError((words) => words.noLog)
  return stdin
}

/** Yields a file piece by piece, all in the same memory: each has to be done with before the next is asked for. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  const memory = Buffer.allocUnsafe(pieceSize)
  const read = async () => memory.subarray(0, (await handle.read(memory)).bytesRead)
  try {
    for (let piece = await read(); piece.length > 0; piece = await read()) yield piece
  } finally {
    await handle.close()
  }
}
