import { type Match, matchesIn } from '../../src/explain/matches.ts'

/** A log in pieces of this many bytes, as a pipe would give it. */
export async function* pieces(log: string | Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  const bytes = typeof log === 'string' ? Buffer.from(log) : log
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export const matchesOf = (log: string | Buffer, size?: number): Promise<readonly Match[]> =>
  matchesIn(pieces(log, size))

/** The first finding of a log's first match. */
export const firstOf = async (log: string): Promise<string | undefined> => (await matchesOf(log))[0]?.findings[0]
