import { open, stat } from 'node:fs/promises'
import { docsOf } from '../program/own-docs.ts'
import { paint } from '../terminal/paint.ts'
import type { Streams } from '../terminal/streams.ts'
import { oneOf, readOptions, UsageError } from '../terminal/usage-error.ts'
import { explanation } from './explanation.ts'
import { type Match, matchesIn } from './matches.ts'

const pieceSize = 64 * 1024
const unknownFacts = 'Nothing in this log points to a known cause. A longer part of the log may.\n'

/** `ghcr-preflight explain [FILE]`: names the cause from a build log; 0 where it could explain something, else 1. */
export async function explain(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } })
  const [file, ...more] = positionals
  if (more.length > 0) throw new UsageError((words) => words.oneLog(more[0] ?? ''))
  const format = oneOf('--format', values.format, ['text', 'json'])
  const matches = await matchesIn(await logOf(file, streams))
  streams.stdout.write(format === 'json' ? json(matches) : text(matches, streams))
  return matches.length > 0 ? 0 : 1
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

/** A file piece by piece. All of them stand in the same memory: each has to be done with before the next is asked for. */
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

const json = (matches: readonly Match[]): string => `${JSON.stringify({ version: 1, matches }, undefined, 2)}\n`

function text(matches: readonly Match[], streams: Streams): string {
  if (matches.length === 0) return unknownFacts
  return explanation(matches, { paint: paint(streams), columns: streams.columns, docs: docsOf(streams) })
}
