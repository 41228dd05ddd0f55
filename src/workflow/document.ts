import { Alias, LineCounter, parseDocument, YAMLMap, YAMLSeq, Scalar as YamlScalar } from 'yaml'

/** Where a value is written; for an alias that is the place of the alias, not of what it stands for. */
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
  readonly value: Node
  readonly written: Written
}

/** Keys with values, in the order of the text; a key may stand twice. */
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

/** A YAML text: its tree and the line (from 1) of an offset, or why there is none. */
export type Yaml =
  | { readonly kind: 'tree'; readonly root: Node; lineAt(offset: number): number }
  | { readonly kind: 'unreadable'; readonly reason: string }

// Reading, locating and patching ask for the same text in a row.
let last: { readonly text: string; readonly yaml: Yaml } | undefined

/** Reads one YAML document, and keeps the last that was read; never throws. */
export function readYaml(text: string): Yaml {
  if (last?.text !== text) last = { text, yaml: parseYaml(text) }
  return last.yaml
}

/** The same for a text that nobody asks for again. */
export function parseYaml(text: string): Yaml {
  try {
    return composed(text)
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML' }
  }
}

function composed(text: string): Yaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const [error] = document.errors
  if (error !== undefined) {
    const reason = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one YAML document' : firstLine(error.message)
    return { kind: 'unreadable', reason: `${reason} (line ${Math.max(1, lineCounter.linePos(error.pos[0]).line)})` }
  }
  const root = planted(document.contents)
  if (root === undefined) return { kind: 'unreadable', reason: 'it uses an alias whose anchor does not exist' }
  return { kind: 'tree', root, lineAt: (offset) => Math.max(1, lineCounter.linePos(offset).line) }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? ''

class UnresolvedAlias extends Error {}

function planted(contents: unknown): Node | undefined {
  const anchors = new Map<string, Node>()
  try {
    return node(contents, anchors, 0)
  } catch (error) {
    if (error instanceof UnresolvedAlias) return undefined
    throw error
  }
}

/** An alias stands for the last anchor of its name before it, so one walk in the order of the text finds them all. */
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
    const keyStart = written(pair.key, key).start
    const value = node(pair.value, anchors, keyStart)
    entries.push({ key: key.kind === 'scalar' ? key.text : '', keyStart, value, written: written(pair.value, value) })
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

/** The value below a key of a mapping, the first where it stands twice; nothing for other nodes. */
export const child = (of: Node | undefined, key: string): Node | undefined => entryOf(of, key)?.value

/** The entry of a key of a mapping, the first where it stands twice; nothing for other nodes. */
export const entryOf = (of: Node | undefined, key: string): Entry | undefined =>
  of?.kind === 'mapping' ? of.entries.find((entry) => entry.key === key) : undefined

/** Entries of a mapping; none for other nodes. */
export const entriesOf = (of: Node | undefined): readonly Entry[] => (of?.kind === 'mapping' ? of.entries : [])

/** Values of a sequence; none for other nodes. */
export const itemsOf = (of: Node | undefined): readonly Node[] =>
  of?.kind === 'sequence' ? of.items.map(({ value }) => value) : []

/** Text of a scalar; nothing for other nodes and null. */
export const textOf = (of: Node | undefined): string | undefined =>
  of?.kind === 'scalar' && !of.isNull ? of.text : undefined
