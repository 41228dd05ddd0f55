import type { Level, Permissions } from '../../github/permission-scopes.ts'
import { child, type Entry, entriesOf, entryOf, type Mapping, type Node } from '../document.ts'
import type { DecidingPermissions } from '../model.ts'
import { readPermissions } from '../permissions/read-permissions.ts'
import type { Change } from './text-change.ts'

/** A level of packages that one job is to have. */
export interface Wanted {
  readonly job: string
  readonly packages: Level
  /** The whole block that the job needs, where it gets one of its own. */
  readonly block: Permissions
  readonly level: DecidingPermissions['level']
  /** Whether what decides is a mapping. */
  readonly isMapping: boolean
}

/** What is to be changed in a text. */
export interface WantedChanges {
  readonly text: string
  readonly root: Node
  readonly wanted: readonly Wanted[]
  /** Keys of other jobs that may get `packages: write` as well: they push with their token too. */
  readonly mayShare: ReadonlySet<string>
}

/**
 * What a change does, for words to say it: it adds a line to the `permissions:` of the job or of the workflow, sets the level
 * that is there, or gives the job a block of its own, in the place of a shorthand if there is one.
 */
export interface ChangeForm {
  readonly kind: 'line' | 'level' | 'block'
  readonly of: 'job' | 'workflow'
}

/** Stretches of a text to change, and what that does to the first of the wanted jobs. */
export interface PlannedChanges {
  readonly changes: readonly Change[]
  readonly form: ChangeForm
}

/** Returns the changes for all of the wanted jobs, or undefined if the text is of a shape that cannot be changed in place. */
export function changesFor(all: WantedChanges): PlannedChanges | undefined {
  const each = all.wanted.map((one) => changesForOne(one, all))
  const planned = each.filter((one) => one !== undefined)
  const [first] = planned
  if (first === undefined || planned.length < each.length) return undefined
  const changes = distinct(planned.flatMap((one) => one.changes))
  return overlap(changes) ? undefined : { changes, form: first.form }
}

function changesForOne(wanted: Wanted, all: WantedChanges): PlannedChanges | undefined {
  const { root } = all
  const { job, level, isMapping } = wanted
  const jobEntry = entryOf(child(root, 'jobs'), job)
  if (jobEntry?.value.kind !== 'mapping') return undefined
  const own = entryOf(jobEntry.value, 'permissions')
  if (level === 'job' && own !== undefined)
    return isMapping ? inMapping(own, 'job', wanted, all) : asBlock([replaced(own, wanted)])
  const shared = entryOf(root, 'permissions')
  return level === 'workflow' && isMapping && shared !== undefined && everyDependentMay(wanted, all)
    ? inMapping(shared, 'workflow', wanted, all)
    : asBlock(newBlock(jobEntry.value, jobEntry, wanted, all.text))
}

/** True if every other job that the workflow's block decides for is wanted to have the same, or may have it. */
function everyDependentMay({ job, packages }: Wanted, { root, wanted, mayShare }: WantedChanges): boolean {
  const may = new Set(wanted.filter((one) => one.packages === packages).map((one) => one.job))
  return entriesOf(child(root, 'jobs')).every(
    ({ key, value }) =>
      key === job ||
      entryOf(value, 'permissions') !== undefined ||
      may.has(key) ||
      (packages === 'write' && mayShare.has(key)),
  )
}

const asBlock = (changes: readonly Change[] | undefined): PlannedChanges | undefined =>
  changes && { changes, form: { kind: 'block', of: 'job' } }

/** Two jobs may want the same line. */
const distinct = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((one) => [`${one.start} ${one.end} ${one.text}`, one])).values(),
]

function overlap(changes: readonly Change[]): boolean {
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))
}

function inMapping(
  { value, written }: Entry,
  of: ChangeForm['of'],
  { packages }: Wanted,
  { text, root }: WantedChanges,
): PlannedChanges | undefined {
  if (value.kind !== 'mapping') return undefined
  const kind = entryOf(value, 'packages') === undefined ? 'line' : 'level'
  const form = { kind, of } as const
  if (written.alias !== undefined)
    return { changes: [{ start: written.start, end: written.end, text: flow(copied(value, packages)) }], form }
  const others = value.anchor === undefined ? [] : aliasesOf(root, value)
  const copies = others.map(({ start, end }) => ({ start, end, text: flow(copied(value)) }))
  const change = withPackages(value, text, packages)
  return change && { changes: [change, ...copies], form }
}

/** Places at which an alias of this node is written: they keep what they had. */
function aliasesOf(root: Node, node: Node): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const seen = new Set<Node>()
  const visit = (at: Node): void => {
    if (seen.has(at)) return
    seen.add(at)
    for (const { value, written } of at.kind === 'mapping' ? at.entries : at.kind === 'sequence' ? at.items : []) {
      if (written.alias === undefined) visit(value)
      else if (value === node) found.push(written)
    }
  }
  visit(root)
  return found
}

/** What a mapping declares, with another level of packages where one is given. */
function copied(mapping: Mapping, packages?: Level): Permissions {
  const { declared } = readPermissions(mapping)
  const copy: Record<string, Level> = typeof declared === 'string' ? {} : { ...declared }
  if (packages !== undefined) copy['packages'] = packages
  return copy
}

const flow = (permissions: Permissions): string => {
  const entries = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function withPackages(mapping: Mapping, text: string, packages: Level): Change | undefined {
  const there = mapping.entries.find(({ key }) => key === 'packages')
  if (there !== undefined) return { start: there.written.start, end: there.written.end, text: packages }
  return mapping.isFlow ? inFlow(mapping, packages) : newLine(mapping, text, packages)
}

/** Behind the last entry of `{ … }`, in the style of the braces. */
function inFlow(mapping: Mapping, packages: Level): Change {
  const last = mapping.entries.at(-1)
  if (last === undefined) return { start: mapping.start, end: mapping.end, text: `{ packages: ${packages} }` }
  const at = last.written.end
  return { start: at, end: at, text: `, packages: ${packages}` }
}

/** Behind the line of the last entry, indented as the first one. */
function newLine(mapping: Mapping, text: string, packages: Level): Change | undefined {
  const [first] = mapping.entries
  const last = mapping.entries.at(-1)
  if (first === undefined || last === undefined) return undefined
  const column = first.keyStart - (text.lastIndexOf('\n', first.keyStart - 1) + 1)
  const indent = ' '.repeat(text.startsWith('\uFEFF') && first.keyStart === column ? column - 1 : column)
  return insertedAfter(text, last.written.end, [`${indent}packages: ${packages}`])
}

/** The blanks before a key, if nothing else is before it on its line. */
function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^\uFEFF?[ ]*$/.test(before) ? before.replace('\uFEFF', '') : undefined
}

/** Lines of their own behind the line of an offset, with the ends that the text's lines have. */
function insertedAfter(text: string, offset: number, lines: readonly string[]): Change {
  const newline = text.indexOf('\n', offset)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  if (newline === -1) return { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` }
  const end = text[newline - 1] === '\r' ? '\r\n' : '\n'
  return { start: newline + 1, end: newline + 1, text: lines.map((line) => line + end).join('') }
}

/** Puts a mapping where a shorthand string decides. */
function replaced({ written }: Entry, { block }: Wanted): Change {
  return { start: written.start, end: written.end, text: flow(block) }
}

/** A block of the job's own: behind a `runs-on:` of one line, else before the job's first key. */
function newBlock(job: Mapping, { keyStart }: Entry, { block }: Wanted, text: string): readonly Change[] | undefined {
  const [first] = job.entries
  if (first === undefined) return undefined
  if (job.isFlow) return [{ start: first.keyStart, end: first.keyStart, text: `permissions: ${flow(block)}, ` }]
  const indent = indentAt(text, first.keyStart)
  const outer = indentAt(text, keyStart)
  if (indent === undefined) return undefined
  const deeper = indent + ' '.repeat(Math.max(2, indent.length - (outer?.length ?? 0)))
  const lines = [
    `${indent}permissions:`,
    ...Object.entries(block).map(([scope, level]) => `${deeper}${scope}: ${level}`),
  ]
  const runsOn = job.entries.find(({ key, value }) => key === 'runs-on' && value.kind === 'scalar')
  if (runsOn !== undefined && isOneLine(text, runsOn)) return [insertedAfter(text, runsOn.written.end, lines)]
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const start = first.keyStart - indent.length
  return [{ start, end: start, text: lines.map((line) => line + eol).join('') }]
}

const isOneLine = (text: string, { keyStart, written }: Entry): boolean =>
  !text.slice(keyStart, written.end).includes('\n')
