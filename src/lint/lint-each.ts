import { dirname, join, resolve } from 'node:path'
import type { RenderOptions } from '../report/finding.ts'
import { repositoryFiles } from '../workflow/repository-files.ts'
import type { LintOptions } from './arguments.ts'
import type { PlacedConfiguration } from './configurations.ts'
import { type LintedFile, type LintFilesOptions, lintFile, lintFiles, type SourceFile } from './lint-files.ts'
import type { RepositoryFolder } from './repositories.ts'
import { mostBytes, readSource, sourceOf, type UnreadReason } from './source-files.ts'
import type { LintWords } from './words.ts'
import { replaceFile } from './write-file.ts'

/** A path that was named or found, with what holds for it. */
export interface Named {
  readonly path: string
  readonly shownAs: string
  readonly repository: RepositoryFolder
  readonly configuration: PlacedConfiguration | undefined
  /** What came from standard input. */
  readonly bytes?: Buffer
  /** Why there is nothing to read. */
  readonly unread?: UnreadReason
}

/** What became of a path. */
export type Outcome = { readonly kind: 'linted'; readonly named: Named; readonly linted: LintedFile } | Failure

/** Something that could not be read or written, or a fault of our own, with the exit code that it means. */
export interface Failure {
  readonly kind: 'failure'
  /** The path that has no other outcome; absent if it was linted all the same. */
  readonly path?: string
  readonly why: string
  readonly exitCode: 2 | 3
}

/** What linting works with. */
export interface EachOptions {
  readonly words: LintWords
  readonly renderOptions: RenderOptions
  /** Host of the server's container registry, if the environment names the server. */
  readonly registry: string | undefined
  /** Called before a file is read, with the number of those before it. */
  reading(done: number): void
}

/** Milliseconds for one file; what is left of it then counts as unknown. */
const patience = 10_000

function timeLimit(): () => boolean {
  const end = performance.now() + patience
  return () => performance.now() > end
}

/** Lints files one after the other, so that memory does not grow with their number; those that are to be fixed, repository by repository. */
export function* lintEach(named: readonly Named[], options: LintOptions, each: EachOptions): Generator<Outcome> {
  if (options.isFixing) yield* fixEach(named, options, each)
  else {
    const contexts = contextsOf(options, each)
    for (const [index, one] of named.entries()) {
      each.reading(index)
      const read = sourceFrom(one, each)
      if (read.kind === 'failure') yield read
      else yield* guarded(one, each, () => [ofLinted(one, contexts(one).lint(read.source))])
    }
  }
}

/** A fault of our own in one file leaves the others alone. */
function guarded({ shownAs: path }: Named, { words }: EachOptions, work: () => readonly Outcome[]): readonly Outcome[] {
  try {
    return work()
  } catch (error) {
    return [{ kind: 'failure', path, why: words.fault(path, String(error)), exitCode: 3 }]
  }
}

const ofLinted = (named: Named, linted: LintedFile): Outcome => ({ kind: 'linted', named, linted })

/** What the files of one repository and configuration share. */
interface Context {
  readonly options: LintFilesOptions
  lint(source: SourceFile): LintedFile
}

function contextsOf(options: LintOptions, each: EachOptions): (named: Named) => Context {
  const contexts = new Map<RepositoryFolder, Map<Named['configuration'], Context>>()
  return ({ repository, configuration }) => {
    const ofRepository = contexts.get(repository) ?? new Map<Named['configuration'], Context>()
    contexts.set(repository, ofRepository)
    const context = ofRepository.get(configuration) ?? contextOf(repository, configuration, options, each)
    ofRepository.set(configuration, context)
    return context
  }
}

function contextOf(
  repository: RepositoryFolder,
  placed: PlacedConfiguration | undefined,
  { assumeDefault, minSeverity, isFixing }: LintOptions,
  { renderOptions, registry }: EachOptions,
): Context {
  const { readFile } = repository
  const options: LintFilesOptions = {
    ...renderOptions,
    registry,
    readFile,
    isFixing,
    timeLimit,
    ...(assumeDefault !== undefined && { assumeDefault }),
    ...(minSeverity !== undefined && { minSeverity }),
    ...(placed && { configuration: placed.configuration, configuredFrom: placed.prefixOf(repository) }),
  }
  const files = repositoryFiles(readFile)
  return { options, lint: (source) => lintFile(source, files, options) }
}

interface Source {
  readonly kind: 'source'
  readonly source: SourceFile
  readonly bytes: Buffer
}

function sourceFrom({ path, shownAs, repository, bytes, unread }: Named, { words }: EachOptions): Source | Failure {
  const failure = (reason: UnreadReason): Failure => ({
    kind: 'failure',
    path: shownAs,
    why: words.unread[reason](shownAs),
    exitCode: 2,
  })
  if (unread !== undefined) return failure(unread)
  if (bytes === undefined) {
    const read = readSource(path, repository)
    return read.kind === 'source' ? read : failure(read.reason)
  }
  if (bytes.length > mostBytes) return failure('too-large')
  return { kind: 'source', source: { ...sourceOf(path, shownAs, repository, bytes), unchanged: 'stdin' }, bytes }
}

/** Fixes the files of each repository together, then gives all of them in their order, and files beside them that had to follow. */
function fixEach(named: readonly Named[], options: LintOptions, each: EachOptions): readonly Outcome[] {
  const contexts = contextsOf(options, each)
  const outcomes = new Map<Named, readonly Outcome[]>()
  const groups = new Map<Context, { readonly named: Named; readonly read: Source }[]>()
  for (const [index, one] of named.entries()) {
    each.reading(index)
    const read = sourceFrom(one, each)
    const context = contexts(one)
    const group = groups.get(context) ?? []
    groups.set(context, group)
    if (read.kind === 'failure') outcomes.set(one, [read])
    else group.push({ named: one, read })
  }
  const beside: Outcome[] = []
  for (const [context, group] of groups) {
    const [first] = group
    if (first === undefined) continue
    const fixed = guarded(first.named, each, () => fixGroup(group, context.options, each))
    for (const outcome of fixed) {
      const own = outcome.kind === 'linted' && named.includes(outcome.named) ? outcome.named : undefined
      if (own === undefined) beside.push(outcome)
      else outcomes.set(own, [...(outcomes.get(own) ?? []), outcome])
    }
  }
  return [...named.flatMap((one) => outcomes.get(one) ?? []), ...beside]
}

function fixGroup(
  group: readonly { readonly named: Named; readonly read: Source }[],
  options: LintFilesOptions,
  each: EachOptions,
): readonly Outcome[] {
  const all = new Map(group.map((one) => [one.read.source.path, one]))
  const otherFiles = () => {
    const others = othersOf(group[0]?.named).filter(({ read }) => !all.has(read.source.path))
    for (const one of others) all.set(one.read.source.path, one)
    return others.map(({ read }) => read.source)
  }
  const sources = group.map(({ read }) => read.source)
  return lintFiles(sources, { ...options, otherFiles }).flatMap((linted) => {
    const one = all.get(linted.path)
    return one === undefined ? [] : written(linted, one.named, one.read, options, each)
  })
}

/** Writes a file that was changed; one that cannot be written is linted as it is. */
function written(
  linted: LintedFile,
  named: Named,
  { source, bytes }: Source,
  options: LintFilesOptions,
  { words }: EachOptions,
): readonly Outcome[] {
  const result = linted.fix && replaceFile(named.path, named.repository.root, bytes, linted.text)
  if (result === undefined || result === 'written') return [ofLinted(named, linted)]
  const left = lintFiles([{ ...source, unchanged: result }], options)
  return [
    ...left.map((one) => ofLinted(named, one)),
    { kind: 'failure', why: words.notWritten(named.shownAs, result), exitCode: 2 },
  ]
}

/** Workflow files of a file's repository that can be read, named as that file is. */
function othersOf(near: Named | undefined): readonly { readonly named: Named; readonly read: Source }[] {
  if (near === undefined) return []
  const { repository } = near
  const folder = join(repository.root, '.github', 'workflows')
  const shown = resolve(dirname(near.path)) === folder ? dirname(near.path) : folder
  return repository.workflows().flatMap((name) => {
    const path = join(shown, name)
    const read = readSource(path, repository)
    return read.kind === 'source' ? [{ named: { ...near, path, shownAs: path }, read }] : []
  })
}
