import { Alias, YAMLMap, YAMLSeq, Scalar as YamlScalar } from 'yaml'
import { isTooDense } from './dense-text.ts'
import { parseLeniently, type Unmask } from './lenient-yaml.ts'

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
  | {
      readonly kind: 'unreadable'
      readonly reason: string
      readonly position: Position
      /** True if it is more than is read here, which says nothing of GitHub. */
      readonly isTooLarge?: boolean
    }

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
  if (isTooDense(text)) return { kind: 'unreadable', reason: tooLarge, position: start, isTooLarge: true }
  const positionAt = positionsIn(text)
  const parsed = parseLeniently(text)
  if (parsed.kind === 'error') {
    const position = positionAt(parsed.offset)
    const reason = `${parsed.reason} (line ${position.line})`
    return { kind: 'unreadable', reason, position, isTooLarge: parsed.isGivenUp }
  }
  const root = buildTree(parsed.contents, parsed.unmask)
  if (typeof root !== 'string') return { kind: 'tree', text, root, positionAt }
  return { kind: 'unreadable', reason: root, position: start, isTooLarge: root === tooLarge }
}

/** Returns the position of an offset; a byte order mark counts for nothing. */
function positionsIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  return (offset) => {
    starts ??= lineStarts(text)
    let [from, to] = [0, starts.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((starts[middle] ?? 0) <= offset) from = middle
      else to = middle
    }
    const column = offset - (starts[from] ?? 0) + 1
    return { line: from + 1, column: Math.max(1, from === 0 ? column - mark : column) }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** What the aliases of a document may expand to: GitHub's own limit of 10 MB is reached sooner (actions/runner, TemplateMemory). */
const mostNodes = 500_000

const tooLarge = 'it is too much to be read whole'

/** A document that is YAML, but no tree that can be walked. */
class NoTree extends Error {}

interface Building {
  /** By the names of anchors, as far as the walk has come. */
  readonly anchors: Map<string, Anchored>
  readonly unmask: Unmask
  /** Nodes so far, those behind aliases each time. */
  nodes: number
}

interface Anchored {
  readonly node: Node
  /** Nodes below it; absent while the walk is inside of it. */
  nodes?: number
}

/** Returns the tree, or why there is none. */
function buildTree(contents: unknown, unmask: Unmask): Node | string {
  try {
    return node(contents, { anchors: new Map(), unmask, nodes: 0 }, 0)
  } catch (error) {
    if (error instanceof NoTree) return error.message
    throw error
  }
}

/** An alias means the last anchor of its name before it, so one walk in the order of the text finds them all. */
function node(of: unknown, building: Building, at: number): Node {
  building.nodes += 1
  if (building.nodes > mostNodes) throw new NoTree(tooLarge)
  if (of instanceof YamlScalar) return scalar(of, building, at)
  if (of instanceof YAMLMap) return mapping(of, building, at)
  if (of instanceof YAMLSeq) return sequence(of, building, at)
  return of instanceof Alias ? target(of.source, building) : nothingAt(at)
}

function target(name: string, building: Building): Node {
  const anchored = building.anchors.get(name)
  if (anchored === undefined) throw new NoTree('it uses an alias whose anchor does not exist')
  if (anchored.nodes === undefined) throw new NoTree('it uses an alias inside of its own anchor')
  building.nodes += anchored.nodes
  return anchored.node
}

/** Notes an anchor before what is below it is read, and its size afterwards. */
function anchoring(name: string | undefined, made: Node, building: Building, fill: () => void): void {
  const anchored: Anchored = { node: made }
  const before = building.nodes
  if (name !== undefined) building.anchors.set(name, anchored)
  fill()
  anchored.nodes = building.nodes - before
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

function scalar(of: YamlScalar, building: Building, at: number): Scalar {
  const { value, type, range, anchor } = of
  const text = building.unmask(String(value ?? ''))
  const isNull = type === 'PLAIN' && nulls.has(text)
  const [start, end] = range ?? [at, at]
  const made: Scalar = { kind: 'scalar', text, isNull, start, end, isFlow: false, anchor }
  if (anchor !== undefined) building.anchors.set(anchor, { node: made, nodes: 1 })
  return made
}

function mapping({ items, range, flow, anchor }: YAMLMap, building: Building, at: number): Mapping {
  const entries: Entry[] = []
  const [start, end] = range ?? [at, at]
  const made: Mapping = { kind: 'mapping', entries, start, end, isFlow: flow === true, anchor }
  anchoring(anchor, made, building, () => {
    for (const pair of items) {
      const key = node(pair.key, building, start)
      const { start: keyStart, end: keyEnd } = written(pair.key, key)
      const value = node(pair.value, building, keyStart)
      const name = key.kind === 'scalar' ? key.text : ''
      entries.push({ key: name, keyStart, keyEnd, value, written: written(pair.value, value) })
    }
  })
  return made
}

function sequence({ items, range, flow, anchor }: YAMLSeq, building: Building, at: number): Sequence {
  const values: Item[] = []
  const [start, end] = range ?? [at, at]
  const made: Sequence = { kind: 'sequence', items: values, start, end, isFlow: flow === true, anchor }
  anchoring(anchor, made, building, () => {
    for (const one of items) {
      const value = node(one, building, start)
      values.push({ value, written: written(one, value) })
    }
  })
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
