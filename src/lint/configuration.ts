import { rules } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'
import { nearest } from '../terminal/nearest.ts'
import { type Entry, entriesOf, itemsOf, type Node, type Position, readDocument, textOf } from '../workflow/document.ts'

/** What `.github/ghcr-preflight.yml` says (docs/config.schema.json). */
export interface Configuration {
  /** Severities by the ids of rules; findings of a rule that is off are taken out. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  readonly ignore: readonly IgnoreEntry[]
  /** What the repository's default permission counts as. */
  readonly assumeDefault?: AssumedDefault
}

/** What a repository's default permission gives to packages. */
export type AssumedDefault = 'read' | 'write'

/** Findings that are taken out. */
export interface IgnoreEntry {
  readonly rule: string
  /** A glob for the path inside the repository, or for the file's name if it has no slash; absent for every file. */
  readonly file?: string
  /** Key of a job; absent for every finding. */
  readonly job?: string
  readonly reason?: string
  /** Counted from 1. */
  readonly line: number
}

/** What is wrong in a configuration, with the word that is at fault and what was probably meant. */
export interface ConfigurationProblem {
  readonly kind:
    | 'unreadable'
    | 'not-a-mapping'
    | 'not-a-list'
    | 'unknown-key'
    | 'unknown-rule'
    | 'no-rule'
    | 'not-a-value'
    | 'too-many-stars'
    | 'too-many-entries'
  readonly text: string
  readonly position: Position
  readonly near?: string
  /** What would be right, for `not-a-value`. */
  readonly values?: readonly string[]
}

/** A configuration that was read, or the first thing that is wrong in it. */
export type ReadConfiguration =
  | { readonly kind: 'configuration'; readonly configuration: Configuration }
  | { readonly kind: 'problem'; readonly problem: ConfigurationProblem }

const keys = ['rules', 'ignore', 'assume-default']
const entryKeys = ['rule', 'file', 'job', 'reason']
const severities = ['off', 'notice', 'warning', 'error'] as const
const defaults = ['read', 'write'] as const
const ids: readonly string[] = rules.map(({ id }) => id)

/** Whether a rule has this id. */
export const isRuleId = (id: string): boolean => ids.includes(id)

/** Returns the id of a rule that was probably meant, or undefined. */
export const nearestId = (id: string): string | undefined => nearest(id, ids)

/** More would take a matcher of globs long; no path needs them. */
const mostStars = 4

/** Each is held against every file. */
const mostEntries = 1000

class Wrong extends Error {
  readonly problem: ConfigurationProblem

  constructor(problem: ConfigurationProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Reads the text of a configuration; an empty one says nothing. */
export function readConfiguration(text: string): ReadConfiguration {
  try {
    return { kind: 'configuration', configuration: configurationIn(text) }
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'problem', problem: error.problem }
    throw error
  }
}

type PositionAt = (offset: number) => Position

function configurationIn(text: string): Configuration {
  const document = readDocument(text)
  if (document.kind === 'unreadable')
    throw new Wrong({ kind: 'unreadable', text: document.reason, position: document.position })
  const { root, positionAt } = document
  const entries = root.kind === 'scalar' && root.isNull ? [] : mappingOf(root, keys, positionAt)
  const entry = (key: string) => entries.find((one) => one.key === key)
  const assumed = entry('assume-default')
  return {
    rules: severitiesIn(entry('rules'), positionAt),
    ignore: ignoreIn(entry('ignore'), positionAt),
    ...(assumed && { assumeDefault: oneOf(assumed, defaults, positionAt) }),
  }
}

function severitiesIn(entry: Entry | undefined, positionAt: PositionAt): Configuration['rules'] {
  if (entry === undefined || isEmpty(entry.value)) return new Map()
  if (entry.value.kind !== 'mapping') throw wrong('not-a-mapping', entry, positionAt)
  return new Map(
    entriesOf(entry.value).map((one) => {
      if (!isRuleId(one.key)) throw unknownRule(one.key, positionAt(one.keyStart))
      return [one.key, oneOf(one, severities, positionAt)]
    }),
  )
}

function ignoreIn(entry: Entry | undefined, positionAt: PositionAt): readonly IgnoreEntry[] {
  if (entry === undefined || isEmpty(entry.value)) return []
  if (entry.value.kind !== 'sequence') throw wrong('not-a-list', entry, positionAt)
  if (itemsOf(entry.value).length > mostEntries) throw wrong('too-many-entries', entry, positionAt)
  return itemsOf(entry.value).map((item) => ignoreEntry(item, positionAt))
}

function ignoreEntry(item: Node, positionAt: PositionAt): IgnoreEntry {
  const position = positionAt(item.start)
  const entries = mappingOf(item, entryKeys, positionAt)
  const text = (key: string): string | undefined => {
    const entry = entries.find((one) => one.key === key)
    if (entry === undefined || textOf(entry.value) !== undefined) return textOf(entry?.value)
    throw new Wrong({ kind: 'not-a-value', text: key, position: positionAt(entry.keyStart), values: [] })
  }
  const [rule, file, job, reason] = [text('rule'), text('file'), text('job'), text('reason')]
  if (rule === undefined) throw new Wrong({ kind: 'no-rule', text: 'rule', position })
  if (!isRuleId(rule)) throw unknownRule(rule, positionAt(valueStart(entries, 'rule')))
  if (file !== undefined && file.replaceAll('**', '').split('*').length - 1 > mostStars)
    throw new Wrong({ kind: 'too-many-stars', text: file, position: positionAt(valueStart(entries, 'file')) })
  return {
    rule,
    line: position.line,
    ...(file !== undefined && { file }),
    ...(job !== undefined && { job }),
    ...(reason !== undefined && { reason }),
  }
}

const valueStart = (entries: readonly Entry[], key: string): number =>
  entries.find((entry) => entry.key === key)?.written.start ?? 0

/** Entries of a mapping that has no other keys than these. */
function mappingOf(node: Node, known: readonly string[], positionAt: PositionAt): readonly Entry[] {
  if (node.kind !== 'mapping')
    throw new Wrong({ kind: 'not-a-mapping', text: textOf(node) ?? '', position: positionAt(node.start) })
  for (const { key, keyStart } of node.entries)
    if (!known.includes(key)) {
      const near = nearest(key, known)
      throw new Wrong({
        kind: 'unknown-key',
        text: key,
        position: positionAt(keyStart),
        ...(near !== undefined && { near }),
      })
    }
  return node.entries
}

function oneOf<T extends string>(entry: Entry, values: readonly T[], positionAt: PositionAt): T {
  const given = textOf(entry.value)
  const value = values.find((one) => one === given)
  if (value !== undefined) return value
  throw new Wrong({ ...wrong('not-a-value', entry, positionAt).problem, text: given ?? '', values })
}

const wrong = (kind: ConfigurationProblem['kind'], { key, keyStart }: Entry, positionAt: PositionAt): Wrong =>
  new Wrong({ kind, text: key, position: positionAt(keyStart) })

function unknownRule(text: string, position: Position): Wrong {
  const near = nearestId(text)
  return new Wrong({ kind: 'unknown-rule', text, position, ...(near !== undefined && { near }) })
}

const isEmpty = (node: Node): boolean => node.kind === 'scalar' && node.isNull
