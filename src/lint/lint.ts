import { english } from '../languages/english.ts'
import { docsOf } from '../program/own-docs.ts'
import type { Streams } from '../terminal/streams.ts'
import { type Format, readArguments } from './arguments.ts'
import { type Counts, counted, exitCodeOf, nothingCounted } from './counts.ts'
import { findFiles } from './find-files.ts'
import { formatFor } from './formats.ts'
import { type LintedFile, type LintFilesOptions, lintEach, lintFiles, type SourceFile } from './lint-files.ts'
import { type RepositoryFolder, repositories } from './repositories.ts'
import { readSource, writeSource } from './source-files.ts'

/** Shows how far a long lint is; silent if standard error is no terminal. */
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
 * `ghcr-preflight lint [PATH…]`: reads workflow files one after the other and reports each at once, so that memory
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
  const repositoryOf = repositories()
  for (const linted of lintAll(files, repositoryOf, { ...renderOptions, isFixing: options.isFixing }, progress)) {
    counts = counted(counts, linted)
    progress.clear()
    format.file(linted)
  }
  format.end(counts)
  return exitCodeOf(counts, options.isStrict)
}

/** Lints files repository by repository, as they follow each other; those that are fixed are written. */
function* lintAll(
  files: readonly string[],
  repositoryOf: (file: string) => RepositoryFolder,
  options: LintFilesOptions,
  progress: Progress,
): Generator<LintedFile> {
  const groups = new Map<RepositoryFolder, string[]>()
  for (const file of files) {
    const repository = repositoryOf(file)
    const group = groups.get(repository) ?? []
    group.push(file)
    groups.set(repository, group)
  }
  let done = 0
  for (const [repository, own] of groups) {
    const sources = function* (): Generator<SourceFile> {
      for (const file of own) {
        progress.show(done++)
        yield readSource(file, repository)
      }
    }
    const { readFile } = repository
    if (!options.isFixing) yield* lintEach(sources(), { ...options, readFile })
    else
      for (const linted of lintFiles([...sources()], { ...options, readFile })) {
        if (linted.fix !== undefined) writeSource(linted.file, linted.text)
        yield linted
      }
  }
}
