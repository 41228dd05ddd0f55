import { join } from 'node:path'
import type { RenderOptions } from '../report/finding.ts'
import type { LintOptions } from './arguments.ts'
import { configurations } from './configurations.ts'
import { type Counts, counted, exitCodeOf, nothingCounted } from './counts.ts'
import { type Found, findFiles, findOwnFiles, workflowsAbove } from './find-files.ts'
import type { LintFormat } from './formats.ts'
import { lintEach, type Named } from './lint-each.ts'
import { repositories } from './repositories.ts'
import { mostBytes } from './source-files.ts'
import { type Seen, unusedEntries } from './unused-entries.ts'
import type { LintWords } from './words.ts'

/** A line that says how far a long lint is. */
export interface Progress {
  show(done: number, files: number): void
  clear(): void
}

/** What a lint works with. */
export interface LintSurroundings {
  readonly format: LintFormat
  readonly words: LintWords
  readonly renderOptions: RenderOptions
  /** Host of the server's container registry, if the environment names the server. */
  readonly registry: string | undefined
  readonly progress: Progress
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Says something beside the findings. */
  tell(text: string): void
}

/** How a lint ended. */
export interface LintEnd {
  readonly counts: Counts
  readonly exitCode: 0 | 1 | 2 | 3
}

/** Lints the files that paths name and writes what it finds, in their order. Throws `UsageError`. */
export async function runLint(options: LintOptions, around: LintSurroundings): Promise<LintEnd> {
  const { format, words, progress, tell } = around
  const found = options.paths.length === 0 ? await findOwnFiles(process.cwd()) : await findFiles(options.paths)
  const named = await namedFiles(found, options, around)
  let counts = nothingCounted
  let worst: 0 | 2 | 3 = 0
  const seen: Seen[] = []
  format.begin()
  for (const one of lintEach(named, options, { ...around, reading: (done) => progress.show(done, named.length) })) {
    progress.clear()
    if (one.kind === 'linted') {
      const {
        linted,
        named: { configuration, repository },
      } = one
      counts = counted(counts, linted)
      if (configuration !== undefined) seen.push({ configuration, repository, path: linted.path, used: linted.used })
      for (const remark of linted.remarks) tell(words.remark(linted.file, remark))
      if (!linted.isWhole && linted.unreadable === undefined) tell(words.notWhole(linted.file))
      format.file(linted)
      continue
    }
    worst = one.exitCode > worst ? one.exitCode : worst
    tell(one.why)
    format.failed(one.why)
    if (one.path !== undefined) format.unread(one.path, one.why)
  }
  for (const text of unusedEntries(seen, words)) tell(text)
  progress.clear()
  format.end(counts)
  return { counts, exitCode: worst === 0 ? exitCodeOf(counts, options.isStrict) : worst }
}

/** What was found, with repositories and configurations; the latter are read before anything is written. */
async function namedFiles(
  found: readonly Found[],
  { config, stdinFilename }: LintOptions,
  { words, stdin }: LintSurroundings,
): Promise<readonly Named[]> {
  const repositoryOf = repositories()
  const configurationOf = configurations(config, words)
  const input = stdinFilename ?? join(workflowsAbove(process.cwd()), 'stdin.yml')
  const named: Named[] = []
  for (const one of found) {
    const path = one.kind === 'stdin' ? input : one.path
    named.push({
      path,
      shownAs: one.kind === 'stdin' ? (stdinFilename ?? '-') : path,
      repository: repositoryOf(path),
      configuration: configurationOf(path),
      ...(one.kind === 'stdin' && { bytes: await bytesFrom(stdin) }),
      ...(one.kind === 'unread' && { unread: one.reason }),
    })
  }
  return named
}

/** Everything that comes, or as much of it as shows that it is too much. */
async function bytesFrom(stdin: LintSurroundings['stdin']): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stdin) {
    pieces.push(Buffer.from(piece))
    length += piece.length
    if (length > mostBytes) break
  }
  return Buffer.concat(pieces)
}
