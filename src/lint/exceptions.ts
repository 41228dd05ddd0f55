import picomatch from 'picomatch/posix.js'
import type { Diagnosed } from '../rules/engine.ts'
import { type Document, entriesOf, itemsOf, type Node } from '../workflow/document.ts'
import { locate } from '../workflow/locate.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'
import { type Configuration, type IgnoreEntry, isRuleId, nearestId } from './configuration.ts'

/** Something about exceptions that lint mentions beside its findings. */
export type ExceptionRemark =
  /** A comment names a rule that there is not: it has no effect. */
  | { readonly kind: 'unknown-rule'; readonly line: number; readonly id: string; readonly near?: string }
  /** A comment that cannot be read: `ignore` without ids in brackets. */
  | { readonly kind: 'no-rules'; readonly line: number }
  /** A comment takes nothing out. */
  | { readonly kind: 'unused'; readonly line: number; readonly id: string }

/** What is left of the findings of a file once its exceptions were taken out. */
export interface Excepted {
  readonly left: readonly Diagnosed[]
  /** How many findings were taken out. */
  readonly count: number
  readonly remarks: readonly ExceptionRemark[]
  /** Entries of the configuration that took something out. */
  readonly used: readonly IgnoreEntry[]
}

/** Takes out what the file's comments and the configuration except, and gives findings the severities that it sets. */
export function withoutExceptions(
  file: WorkflowFile,
  diagnosed: readonly Diagnosed[],
  configuration: Configuration | undefined,
  configuredFrom: string,
): Excepted {
  const comments = commentsIn(file)
  const commentOf = commentsByLine(comments)
  const entryOf = entriesFor([file.path, configuredFrom + file.path], configuration?.ignore ?? [])
  const used = new Set<IgnoreEntry>()
  const usedComments = new Set<string>()
  const left = diagnosed.flatMap((one) => {
    const { rule, diagnosis } = one
    const severity = configuration?.rules.get(rule.id)
    if (severity === 'off') return []
    const entry = entryOf(one)
    if (entry !== undefined) used.add(entry)
    const line = diagnosis.place && locate(file.document, diagnosis.place).start.line
    const comment = line === undefined ? undefined : commentOf(line, rule.id)
    if (comment !== undefined) usedComments.add(keyOf(comment.line, rule.id))
    return entry !== undefined || comment !== undefined ? [] : [severity === undefined ? one : { ...one, severity }]
  })
  const unused = comments.flatMap(({ line, ids }) =>
    ids
      .filter((id) => isRuleId(id) && !usedComments.has(keyOf(line, id)))
      .map((id): ExceptionRemark => ({ kind: 'unused', line, id })),
  )
  return {
    left,
    count: diagnosed.length - left.length,
    remarks: [...comments.flatMap(faultsOf), ...unused],
    used: [...used],
  }
}

const keyOf = (line: number, id: string): string => `${line} ${id}`

/** Finds the first entry that takes a finding out of a file, which has these paths. */
function entriesFor(
  paths: readonly string[],
  entries: readonly IgnoreEntry[],
): (finding: Diagnosed) => IgnoreEntry | undefined {
  const first = new Map<string, number>()
  const keyFor = (rule: string, job?: string) => JSON.stringify([rule, job])
  for (const [at, entry] of entries.entries()) {
    const key = keyFor(entry.rule, entry.job)
    if (!first.has(key) && paths.some(matcherOf(entry))) first.set(key, at)
  }
  return ({ rule, diagnosis }) => {
    const places = [keyFor(rule.id), keyFor(rule.id, diagnosis.job)].flatMap((key) => first.get(key) ?? [])
    return entries[Math.min(...places)]
  }
}

/** Returns whether an entry is about a file, by its path inside the repository. */
export function matcherOf({ file }: Pick<IgnoreEntry, 'file'>): (path: string) => boolean {
  if (file === undefined) return () => true
  const glob = file.replace(/^\.?\//, '')
  if (glob === '') return () => false
  const matches = picomatch(glob, { dot: true, noextglob: true, strictBrackets: false })
  return glob.includes('/') ? (path) => matches(path) : (path) => matches(path.slice(path.lastIndexOf('/') + 1))
}

interface Comment {
  readonly line: number
  readonly isAlone: boolean
  readonly ids: readonly string[]
}

/** `# ghcr-preflight: ignore[id, …] reason`, behind something or alone on its line. */
const comment = /^(.*?)#[ \t]*ghcr-preflight:[ \t]*ignore\b(?:[ \t]*\[([^\]\n]{0,1000})\])?/

const longestLine = 10_000

function commentsIn({ text, document }: WorkflowFile): readonly Comment[] {
  if (!text.includes('ghcr-preflight:')) return []
  const isInScalar = scalarsOf(document)
  const comments: Comment[] = []
  let offset = 0
  for (const [index, content] of text.split('\n').entries()) {
    const found = content.length < longestLine ? comment.exec(content) : null
    const [, before = '', list = ''] = found ?? []
    if (found !== null && !isInScalar(offset + before.length)) {
      const ids = list.split(',').map((id) => id.trim())
      comments.push({ line: index + 1, isAlone: before.trim() === '', ids: ids.filter((id) => id !== '') })
    }
    offset += content.length + 1
  }
  return comments
}

/** Returns whether a scalar holds an offset: a script may have comments of its own. */
function scalarsOf(document: Document): (offset: number) => boolean {
  if (document.kind === 'unreadable') return () => false
  const seen = new Set<Node>([document.root])
  for (const node of seen) {
    for (const { value } of entriesOf(node)) seen.add(value)
    for (const value of itemsOf(node)) seen.add(value)
  }
  const scalars = [...seen].filter(({ kind }) => kind === 'scalar').toSorted((a, b) => a.start - b.start)
  return (offset) => {
    let [from, to] = [0, scalars.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((scalars[middle]?.start ?? 0) <= offset) from = middle
      else to = middle
    }
    const nearest = scalars[from]
    return nearest !== undefined && nearest.start <= offset && offset < nearest.end
  }
}

/** Finds the comment on a line, or of those alone on the lines right above it, that names a rule. */
function commentsByLine(comments: readonly Comment[]): (line: number, id: string) => Comment | undefined {
  const at = new Map(comments.map((one) => [one.line, one]))
  const effective = new Map<number, ReadonlyMap<string, Comment>>()
  const effectiveOn = (line: number): ReadonlyMap<string, Comment> => {
    const byId = new Map<string, Comment>()
    let one = at.get(line)
    for (let above = line - 1; ; above -= 1) {
      for (const id of one?.ids ?? []) if (!byId.has(id) && one !== undefined) byId.set(id, one)
      one = at.get(above)
      if (one?.isAlone !== true) return byId
    }
  }
  return (line, id) => {
    const known = effective.get(line) ?? effectiveOn(line)
    effective.set(line, known)
    return known.get(id)
  }
}

function faultsOf({ line, ids }: Comment): readonly ExceptionRemark[] {
  if (ids.length === 0) return [{ kind: 'no-rules', line }]
  return ids
    .filter((id) => !isRuleId(id))
    .map((id) => {
      const near = nearestId(id)
      return { kind: 'unknown-rule', line, id, ...(near !== undefined && { near }) }
    })
}
