import { logLines } from './log-lines.ts'
import { LogReader, type LogReading, type Match } from './log-reader.ts'

export type { Match } from './log-reader.ts'

/** Reads a log of any length to its end and returns the lines that have a known cause, at most a thousand. */
export const matchesIn = async (log: AsyncIterable<Uint8Array | string>): Promise<readonly Match[]> =>
  (await readLog(log)).matches

/** Reads a log of any length to its end, in bounded memory. */
export async function readLog(log: AsyncIterable<Uint8Array | string>): Promise<LogReading> {
  const reader = new LogReader()
  for await (const { first, lines } of logLines(log)) {
    for (const [at, line] of lines.entries()) reader.read({ number: first + at, text: line })
  }
  return reader.end()
}
