import { open, stat } from 'node:fs/promises'
import { languages } from '../languages/index.ts'
import { ownAction, ownCommand } from '../program/own-command.ts'
import { docsOf } from '../program/own-docs.ts'
import { paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { oneOf, readOptions, UsageError } from '../terminal/usage-error.ts'
import { explanationOf } from './explanation.ts'
import { jsonOutput } from './json-output.ts'
import { readLog } from './matches.ts'
import { explanationText } from './text-output.ts'
import { explainWords } from './words.ts'

const pieceSize = 64 * 1024

/** `ghcr-preflight explain [FILE]`: names the cause from a build log; 0 if it could explain something, else 1. */
export async function explain(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } })
  const [file, ...more] = positionals
  if (more.length > 0) throw new UsageError((words) => words.oneLog(more[0] ?? ''))
  const format = oneOf('--format', values.format, ['text', 'json'])
  const reading = await readLog(await logOf(file, streams))
  const docs = docsOf(streams)
  if (format === 'json') streams.stdout.write(jsonOutput(reading.matches, docs))
  else {
    const language = await languages[streams.language]()
    const words = await explainWords[streams.language]()
    const options = { language, words, docs, program: ownCommand(streams.env), action: ownAction() }
    const text = explanationText(explanationOf(reading, options), {
      paint: paint(streams),
      columns: streams.columns,
      words,
    })
    streams.stdout.write(text)
  }
  return reading.matches.length > 0 ? 0 : 1
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
