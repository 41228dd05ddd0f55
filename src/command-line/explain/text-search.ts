/** Finds many texts at once in bytes, whatever their case, in one pass: an Aho-Corasick automaton as one flat table. */
export interface TextSearch {
  /** The state after a byte: `next[(state << columnBits) | column[byte]]`. States from `firstFound` on are ends of texts. */
  readonly next: Uint16Array
  readonly column: Uint8Array
  readonly columnBits: number
  readonly firstFound: number
  /** Numbers of the texts that end in a state, by `state - firstFound`. */
  readonly found: readonly (readonly number[])[]
  /** Length of a text that is one word, and counts only where one begins; 0 for any other. */
  readonly wordLength: readonly number[]
}

/** What stands in the table for a line feed and for an escape character: neither is a state. */
export const lineFeed = 0xfffe
export const escapeMark = 0xffff

interface Node {
  readonly children: Map<number, Node>
  readonly ends: Set<number>
  fallback: Node | undefined
}

const node = (): Node => ({ children: new Map(), ends: new Set(), fallback: undefined })

/** Builds the search for these texts; they are ASCII. */
export function textSearch(texts: readonly string[]): TextSearch {
  const lowered = texts.map((text) => Buffer.from(text.toLowerCase(), 'latin1'))
  const root = node()
  for (const [number, bytes] of lowered.entries()) insert(root, bytes, number)
  const nodes = linked(root)
  const isEnd = ({ ends }: Node) => ends.size > 0
  const states = [...nodes.filter((one) => !isEnd(one)), ...nodes.filter(isEnd)]
  const firstFound = states.findIndex(isEnd)
  const column = columns(lowered)
  const columnBits = Math.ceil(Math.log2(Math.max(...column) + 1))
  return {
    next: transitions(nodes, states, column, columnBits),
    column,
    columnBits,
    firstFound,
    found: states.slice(firstFound).map(({ ends }) => [...ends]),
    wordLength: texts.map((text) => (/^\w+$/.test(text) ? text.length : 0)),
  }
}

function insert(root: Node, bytes: Buffer, number: number): void {
  let at = root
  for (const byte of bytes) {
    const child = at.children.get(byte) ?? node()
    at.children.set(byte, child)
    at = child
  }
  at.ends.add(number)
}

/** Links every node to the longest other beginning of a text that it ends with; gives all nodes, the nearest to the root first. */
function linked(root: Node): readonly Node[] {
  const nodes = [root]
  for (const parent of nodes) {
    for (const [byte, child] of parent.children) {
      const fallback = parent === root ? root : follow(parent.fallback, byte, root)
      child.fallback = fallback
      for (const number of fallback.ends) child.ends.add(number)
      nodes.push(child)
    }
  }
  return nodes
}

function follow(from: Node | undefined, byte: number, root: Node): Node {
  for (let at = from; at !== undefined; at = at.fallback) {
    const child = at.children.get(byte)
    if (child !== undefined) return child
  }
  return root
}

/** A column per byte that occurs in a text; upper and lower case share one, all other bytes share the first. */
function columns(texts: readonly Buffer[]): Uint8Array {
  const column = new Uint8Array(256)
  const bytes = [...new Set(texts.flatMap((text) => [...text]))]
  for (const [index, byte] of [0x0a, 0x1b, ...bytes].entries()) {
    column[byte] = index + 1
    if (byte >= 0x61 && byte <= 0x7a) column[byte - 0x20] = index + 1
  }
  return column
}

/** A row per state: that of its fallback, with its own children instead where it has some. */
function transitions(
  nodes: readonly Node[],
  states: readonly Node[],
  column: Uint8Array,
  columnBits: number,
): Uint16Array {
  const numbers = new Map(states.map((state, number) => [state, number]))
  const rowOf = (state: Node) => (numbers.get(state) ?? 0) << columnBits
  const next = new Uint16Array(states.length << columnBits)
  for (const state of nodes) {
    const row = rowOf(state)
    if (state.fallback !== undefined) {
      const inherited = rowOf(state.fallback)
      next.copyWithin(row, inherited, inherited + (1 << columnBits))
    }
    for (const [byte, child] of state.children) next[row | (column[byte] ?? 0)] = numbers.get(child) ?? 0
    next[row | (column[0x0a] ?? 0)] = lineFeed
    next[row | (column[0x1b] ?? 0)] = escapeMark
  }
  return next
}
