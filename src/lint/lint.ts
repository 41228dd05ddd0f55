import { english } from '../languages/english.ts'
import { docsOf } from '../program/own-docs.ts'
import type { Streams } from '../terminal/streams.ts'
import { type Format, readArguments } from './arguments.ts'
import { type Counts, counted, exitCodeOf, nothingCounted } from './counts.ts'
import { findFiles } from './find-files.ts'
import { fixedFile } from './fix.ts'
import { formatFor } from './formats.ts'
import { lintFile } from './lint-file.ts'

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

/**
 * `ghcr-preflight lint [PATH…]`: reads workflow files one after the other and tells of each at once, so that memory
 * does not grow with their number. Exit code 1 where an error is left (with `--strict` a warning too), else 0.
 */
export async function lint(args: readonly string[], streams: Streams): Promise<number> {
  const options = readArguments(args)
  const files = await findFiles(options.paths)
  const renderOptions = { language: english, docs: docsOf(streams) }
  const format = await formatFor(options.format, streams)
  const progress = progressOn(streams, options.format, files.length)
  let counts: Counts = nothingCounted
  format.begin()
  for (const [index, path] of files.entries()) {
    progress.show(index)
    const fixes = options.isFixing ? fixedFile(path) : []
    const linted = lintFile(path, renderOptions)
    counts = counted(counts, linted.findings, fixes.length)
    progress.clear()
    format.file(linted, fixes)
  }
  format.end(counts)
  return exitCodeOf(counts, options.isStrict)
}
