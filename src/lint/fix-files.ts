import { unifiedDiff } from '../workflow/changes/unified-diff.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'
import type { KeptFiles } from '../workflow/repository-files.ts'
import type { Excepted } from './exceptions.ts'
import { asLinted, judge, type LintedFile, type LintFilesOptions, readSource, type SourceFile } from './linted-file.ts'
import { safeChange } from './safe-change.ts'

interface State {
  readonly linted: LintedFile
  /** Paths of the files that it calls, directly or not. */
  readonly calls: ReadonlySet<string>
}

/**
 * Fixes files to a fixed point: one that calls a file which was changed is read, and if need be changed, again. `texts` holds
 * their texts by path, and afterwards the new ones; `files` reads them.
 */
export function fixFiles(
  sources: readonly SourceFile[],
  texts: Map<string, string>,
  files: KeptFiles,
  options: LintFilesOptions,
): readonly LintedFile[] {
  const states = new Map<string, State>()
  const changed = new Set<string>()
  const fix = (source: SourceFile, mayFix: (job: JobFacts) => boolean): void => {
    const { path, text } = source
    const change = (after: string) => {
      texts.set(path, after)
      files.forget(path)
      changed.add(path)
    }
    const { file, judged, jobs } = fixFile(source, files, options, mayFix, change)
    const diff = unifiedDiff(source.diffAs ?? path, text, file.text)
    const all = [...new Set([...(states.get(path)?.linted.fix?.jobs ?? []), ...jobs])]
    const linted = asLinted(file, judged, source, options, diff === '' ? undefined : { jobs: all, diff })
    states.set(path, { linted, calls: new Set(callsOf(file.facts)) })
  }
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const settle = (begin: readonly SourceFile[]) =>
    untilSettled(begin, byPath, states, (source) =>
      fix(source, named.has(source.path) ? () => true : ({ call }) => leadsTo(call?.callee, changed)),
    )
  const named = new Set(byPath.keys())
  settle([...byPath.values()])
  const others = changed.size === 0 ? [] : (options.otherFiles?.() ?? []).filter(({ path }) => !named.has(path))
  for (const other of others) {
    byPath.set(other.path, other)
    texts.set(other.path, other.text)
  }
  settle(others)
  const isTold = ({ path }: SourceFile) => changed.has(path) || isStopped(states.get(path), changed)
  return [...sources, ...others.filter(isTold)].flatMap(({ path, shownAs = path }) => {
    const linted = states.get(path)?.linted
    return linted === undefined ? [] : [{ ...linted, file: shownAs }]
  })
}

/** Whether a file calls one that was changed, and gives it too little. */
const isStopped = (state: State | undefined, changed: ReadonlySet<string>): boolean =>
  state !== undefined &&
  [...state.calls].some((path) => changed.has(path)) &&
  state.linted.findings.some(({ finding }) => finding.id === 'reusable-workflow-ceiling')

/** Fixes these files, and again those that call one which was changed. */
function untilSettled(
  begin: readonly SourceFile[],
  byPath: ReadonlyMap<string, SourceFile>,
  states: ReadonlyMap<string, State>,
  fix: (source: SourceFile) => void,
): void {
  const open = new Set(begin)
  for (const source of open) {
    open.delete(source)
    const before = states.get(source.path)?.linted.text ?? source.text
    fix(source)
    if (states.get(source.path)?.linted.text === before) continue
    for (const [caller, { calls }] of states) {
      const again = calls.has(source.path) ? byPath.get(caller) : undefined
      if (again !== undefined) open.add(again)
    }
  }
}

function fixFile(
  source: SourceFile,
  files: KeptFiles,
  options: LintFilesOptions,
  mayFix: (job: JobFacts) => boolean,
  change: (text: string) => void,
): { readonly file: WorkflowFile; readonly judged: Excepted; readonly jobs: readonly string[] } {
  const jobs: string[] = []
  for (;;) {
    const file = readSource(source, files, options)
    const judged = judge(file, options)
    const safe = source.unchanged === undefined ? safeChange(file, judged.left, mayFix) : undefined
    if (safe === undefined) return { file, judged, jobs }
    change(safe.text)
    jobs.push(...safe.jobs)
  }
}

const callsOf = ({ jobs }: WorkflowFacts): readonly string[] =>
  jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee.file, ...callsOf(call.callee)]))

const leadsTo = (callee: WorkflowFacts | undefined, paths: ReadonlySet<string>): boolean =>
  callee !== undefined && [callee.file, ...callsOf(callee)].some((path) => paths.has(path))
