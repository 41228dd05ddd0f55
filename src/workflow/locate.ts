import { type Document, type Entry, entriesOf, type Item, type Node, type Position } from './document.ts'
import type { SymbolicLocation } from './model.ts'

/** A stretch of a text: `end` is behind its last character. */
export interface Region {
  readonly start: Position
  readonly end: Position
}

/**
 * Returns the key at a symbolic location, or its value; the nearest ancestor's key if it is not there, the document's begin
 * if nothing is, the place of the error if the document is unreadable.
 */
export function locate(document: Document, { path, at = 'key' }: Pick<SymbolicLocation, 'path' | 'at'>): Region {
  if (document.kind === 'unreadable') return { start: document.position, end: document.position }
  let found: Found = { start: 0, end: 0, value: document.root, valueStart: 0, valueEnd: 0 }
  let isWhole = true
  for (const step of path) {
    const next = below(found.value, step)
    isWhole = next !== undefined
    if (next === undefined) break
    found = next
  }
  const isValue = at === 'value' && isWhole && found.valueEnd > found.valueStart
  const [start, end] = isValue ? [found.valueStart, found.valueEnd] : [found.start, found.end]
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

interface Found {
  /** The key, or the item of a sequence. */
  readonly start: number
  readonly end: number
  readonly value: Node
  readonly valueStart: number
  readonly valueEnd: number
}

function below(node: Node, step: string | number): Found | undefined {
  if (node.kind === 'sequence') {
    const item = typeof step === 'number' ? node.items[step] : undefined
    return item && found(item.written.start, firstWordEnd(item), item)
  }
  if (node.kind === 'scalar') return undefined
  const entry = typeof step === 'number' ? node.entries[step] : node.entries.find(({ key }) => key === step)
  return entry && found(entry.keyStart, entry.keyEnd, entry)
}

/** End of an item's first word: of its first key, if it is a mapping. */
const firstWordEnd = ({ value, written }: Item): number =>
  (written.alias === undefined ? entriesOf(value)[0]?.keyEnd : undefined) ?? written.end

const found = (start: number, end: number, { value, written }: Pick<Entry, 'value' | 'written'>): Found => ({
  start,
  end,
  value,
  valueStart: written.start,
  valueEnd: written.end,
})
