import { Alias, LineCounter, parseDocument, YAMLMap, YAMLSeq, Scalar as YamlScalar } from 'yaml'

/** Where a value is written: for an alias the place of the alias, not of its anchor. */
export interface Written {
  readonly start: number
  readonly end: number
  /** Name of the anchor, where an alias is written here. */
  readonly alias: string | undefined
}

interface Spot {
  readonly start: number
  /** End of the value itself, before trailing blanks and comments. */
  readonly end: number
  readonly isFlow: boolean
  readonly anchor: string | undefined
}

/** A scalar as written: `text` is `1.10` where YAML's number would be 1.1. */
export interface Scalar extends Spot {
  readonly kind: 'scalar'
  readonly text: string
  readonly isNull: boolean
}

/** A key of a mapping, and its value. */
export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node
  readonly written: Written
}

/** Keys with values, in the order of the text; a key may be there twice. */
export interface Mapping extends Spot {
  readonly kind: 'mapping'
  readonly entries: readonly Entry[]
}

/** A value of a sequence. */
export interface Item {
  readonly value: Node
  readonly written: Written
}

/** Values in the order of the text. */
export interface Sequence extends Spot {
  readonly kind: 'sequence'
  readonly items: readonly Item[]
}

/** A YAML value with its place; aliases are resolved, so a node may be reached by several ways. */
export type Node = Scalar | Mapping | Sequence

/** Line and column of a character, each counted from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One YAML document: its tree and the position of an offset, or why there is none and where that shows. */
export type Document =
  | { readonly kind: 'tree'; readonly text: string; readonly root: Node; positionAt(offset: number): Position }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly position: Position }

const start: Position = { line: 1, column: 1 }

/** Reads one YAML document; never throws. */
export function readDocument(text: string): Document {
  try {
    return composed(text)
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML'
    return { kind: 'unreadable', reason, position: start }
  }
}

function composed(text: string): Document {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    const mark = line <= 1 && text.startsWith('\uFEFF') ? 1 : 0
    return { line: Math.max(1, line), column: Math.max(1, col - mark) }
  }
  const [error] = document.errors
  if (error !== undefined) {
    const reason = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one YAML document' : firstLine(error.message)
    const position = positionAt(error.pos[0])
    return { kind: 'unreadable', reason: `${reason} (line ${position.line})`, position }
  }
  const root = buildTree(document.contents)
  return root === undefined
    ? { kind: 'unreadable', reason: 'it uses an alias whose anchor does not exist', position: start }
    : { kind: 'tree', text, root, positionAt }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? ''

class UnresolvedAlias extends Error {}

function buildTree(contents: unknown): Node | undefined {
  const anchors = new Map<string, Node>()
  try {
    return node(contents, anchors, 0)
  } catch (error) {
    if (error instanceof UnresolvedAlias) return undefined
    throw error
  }
}

/** An alias means the last anchor of its name before it, so one walk in the order of the text finds them all. */
function node(of: unknown, anchors: Map<string, Node>, at: number): Node {
  if (of instanceof YamlScalar) return scalar(of, anchors, at)
  if (of instanceof YAMLMap) return mapping(of, anchors, at)
  if (of instanceof YAMLSeq) return sequence(of, anchors, at)
  const target = of instanceof Alias ? anchors.get(of.source) : nothingAt(at)
  if (target === undefined) throw new UnresolvedAlias()
  return target
}

const nothingAt = (at: number): Scalar => ({
  kind: 'scalar',
  text: '',
  isNull: true,
  start: at,
  end: at,
  isFlow: false,
  anchor: undefined,
})

/** How null is written without quotes (YAML 1.2.2, 10.3.2). */
const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

function scalar(of: YamlScalar, anchors: Map<string, Node>, at: number): Scalar {
  const { value, type, range, anchor } = of
  const text = String(value ?? '')
  const isNull = type === 'PLAIN' && nulls.has(text)
  const [start, end] = range ?? [at, at]
  const made: Scalar = { kind: 'scalar', text, isNull, start, end, isFlow: false, anchor }
  if (anchor !== undefined) anchors.set(anchor, made)
  return made
}

function mapping({ items, range, flow, anchor }: YAMLMap, anchors: Map<string, Node>, at: number): Mapping {
  const entries: Entry[] = []
  const [start, end] = range ?? [at, at]
  const made: Mapping = { kind: 'mapping', entries, start, end, isFlow: flow === true, anchor }
  if (anchor !== undefined) anchors.set(anchor, made)
  for (const pair of items) {
    const key = node(pair.key, anchors, start)
    const { start: keyStart, end: keyEnd } = written(pair.key, key)
    const value = node(pair.value, anchors, keyStart)
    const name = key.kind === 'scalar' ? key.text : ''
    entries.push({ key: name, keyStart, keyEnd, value, written: written(pair.value, value) })
  }
  return made
}

function sequence({ items, range, flow, anchor }: YAMLSeq, anchors: Map<string, Node>, at: number): Sequence {
  const values: Item[] = []
  const [start, end] = range ?? [at, at]
  const made: Sequence = { kind: 'sequence', items: values, start, end, isFlow: flow === true, anchor }
  if (anchor !== undefined) anchors.set(anchor, made)
  for (const one of items) {
    const value = node(one, anchors, start)
    values.push({ value, written: written(one, value) })
  }
  return made
}

function written(of: unknown, value: Node): Written {
  if (!(of instanceof Alias)) return { start: value.start, end: value.end, alias: undefined }
  const [start, end] = of.range ?? [value.start, value.start]
  return { start, end, alias: of.source }
}

/** Returns the value of a key of a mapping, the first if the key is there twice; undefined for other nodes. */
export const child = (of: Node | undefined, key: string): Node | undefined => entryOf(of, key)?.value

/** Returns the entry of a key of a mapping, the first if the key is there twice; undefined for other nodes. */
export const entryOf = (of: Node | undefined, key: string): Entry | undefined =>
  of?.kind === 'mapping' ? of.entries.find((entry) => entry.key === key) : undefined

/** Entries of a mapping; none for other nodes. */
export const entriesOf = (of: Node | undefined): readonly Entry[] => (of?.kind === 'mapping' ? of.entries : [])

/** Values of a sequence; none for other nodes. */
export const itemsOf = (of: Node | undefined): readonly Node[] =>
  of?.kind === 'sequence' ? of.items.map(({ value }) => value) : []

/** Returns the text of a scalar; undefined for other nodes and null. */
export const textOf = (of: Node | undefined): string | undefined =>
  of?.kind === 'scalar' && !of.isNull ? of.text : undefined
