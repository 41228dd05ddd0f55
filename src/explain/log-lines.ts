/** Lines of a log that follow each other. */
export interface LogLines {
  /** Number of the first, counted from 1. */
  readonly first: number
  readonly lines: readonly string[]
}

/** A line that grows longer is read in parts of this many characters or more, which overlap. */
const longestLine = 64 * 1024
const overlap = 4 * 1024

/** Yields a log line by line as its pieces arrive; what is kept of them is bounded, however long a line is. */
export async function* logLines(log: AsyncIterable<Uint8Array | string>): AsyncGenerator<LogLines> {
  let first = 1
  let unfinished = ''
  for await (const piece of decoded(log)) {
    const lines = `${unfinished}${piece}`.split('\n')
    const last = lines.pop() ?? ''
    const isLong = last.length >= longestLine
    yield { first, lines: isLong ? [...lines, last] : lines }
    first += lines.length
    unfinished = isLong ? last.slice(-overlap) : last
  }
  yield { first, lines: [unfinished] }
}

/** A log's text; PowerShell's `>` writes UTF-16, which a byte order mark shows. */
async function* decoded(log: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const piece of log) {
    if (typeof piece === 'string') yield piece
    else {
      decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8')
      yield decoder.decode(piece, { stream: true })
    }
  }
}
