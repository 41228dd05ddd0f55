import { english } from '../languages/english.ts'
import { docsOf } from './docs.ts'
import { type Counts, counted, exitCodeOf, nothingCounted } from './lint/counts.ts'
import { findFiles } from './lint/find-files.ts'
import { fixedFile } from './lint/fix.ts'
import { formatFor } from './lint/formats.ts'
import { lintFile } from './lint/lint-file.ts'
import { progressOn } from './lint/progress.ts'
import { readArguments } from './lint/read-arguments.ts'
import type { Streams } from './streams.ts'

/**
 * `ghcr-preflight lint [PATH…]`: reads workflow files one after the other and tells of each at once, so that memory
 * does not grow with their number. Exit code 1 where an error is left (with `--strict` a warning too), else 0.
 */
export async function lint(args: string[], streams: Streams): Promise<number> {
  const options = readArguments(args)
  const files = await findFiles(options.paths)
  const telling = { language: english, docs: docsOf(streams) }
  const format = await formatFor(options.format, streams)
  const progress = progressOn(streams, options.format, files.length)
  let counts: Counts = nothingCounted
  format.begin()
  for (const [index, path] of files.entries()) {
    progress.show(index)
    const fixes = options.isFixing ? fixedFile(path) : []
    const linted = lintFile(path, telling)
    counts = counted(counts, linted.findings, fixes.length)
    progress.clear()
    format.file(linted, fixes)
  }
  format.end(counts)
  return exitCodeOf(counts, options.isStrict)
}
