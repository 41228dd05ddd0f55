import type { Streams } from '../streams.ts'
import type { Format } from './read-arguments.ts'

/** A line that says how far a long lint is; nothing where no person is looking. */
export interface Progress {
  show(done: number): void
  clear(): void
}

const few = 50
const silent: Progress = { show: () => {}, clear: () => {} }

/** Progress on a terminal, for text and more than a few files. */
export function progressOn({ stderr, isTerminal }: Streams, format: Format, files: number): Progress {
  if (!isTerminal || format !== 'text' || files <= few) return silent
  return {
    show: (done) => {
      if (done % 10 === 0) stderr.write(`\r\u001b[Kreading file ${done + 1} of ${files}`)
    },
    clear: () => stderr.write('\r\u001b[K'),
  }
}
