import { child, entriesOf, itemsOf, type Node, textOf } from './document.ts'
import type { Contexts } from './expressions/contexts.ts'
import { evaluateText } from './expressions/evaluate.ts'
import type { Json } from './expressions/possibilities.ts'

type Combination = Readonly<Record<string, Json>>

/** Combinations of a job's matrix, or that the text does not spell them out. */
export type Matrix =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'known'; readonly combinations: readonly Combination[]; readonly isCut: boolean }

/** An element that only a run can tell, as an expression without a value. */
const anyElement = `\${{ element() }}`

const most = 24

/** Of longer lists the rest is not looked at: GitHub runs no more jobs of a matrix than 256 (docs.github.com, "Workflow syntax"). */
const mostConsidered = 300

/** So no more axes than these are asked for by a file that means well. */
const mostAxes = 50

/** Aliases may repeat what they stand for many times over. */
const mostNodes = 20_000

/** Reads `strategy.matrix` as far as the keys that the file's expressions ask for; at most 24 combinations are kept. */
export function readMatrix(job: Node, asked: MatrixKeys, contexts: Contexts): Matrix {
  const node = child(child(job, 'strategy'), 'matrix')
  if (node === undefined) return { kind: 'none' }
  const budget = { nodes: mostNodes }
  const matrix = jsonOf(node, contexts, budget)
  if (budget.nodes < 0) return { kind: 'unknown' }
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return { kind: 'unknown' }
  const all = combined(matrix as Combination, (key) => asked === 'all' || asked.has(key.toLowerCase()))
  if (all === undefined) return { kind: 'unknown' }
  return { kind: 'known', combinations: all.slice(0, most), isCut: all.length > most }
}

/** Keys of the matrix that expressions of a text ask for, in lower case. */
export type MatrixKeys = ReadonlySet<string> | 'all'

/** Finds the keys that a file's expressions ask for. */
export function matrixKeysIn(text: string): MatrixKeys {
  if (/\bmatrix\s*[[),}]/.test(text)) return 'all'
  return new Set([...text.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()))
}

function combined(matrix: Combination, isAskedFor: (key: string) => boolean): readonly Combination[] | undefined {
  const axes = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude')
  const asked = axes.filter(([key]) => isAskedFor(key))
  if (asked.length > mostAxes) return undefined
  let all: readonly Combination[] = axes.length === 0 ? [] : [{}]
  for (const [key, values] of asked) {
    const elements = Array.isArray(values) ? values.slice(0, mostConsidered) : [anyElement]
    const most = Math.ceil(mostConsidered / Math.max(1, elements.length))
    const extended = all.slice(0, most).flatMap((one) => elements.map((element: Json) => ({ ...one, [key]: element })))
    all = extended.slice(0, mostConsidered)
  }
  const excludes = mappings(matrix['exclude']).slice(0, mostConsidered)
  const kept = all.filter((one) => !excludes.some((excluded) => agrees(one, excluded)))
  return distinct(
    included(
      kept,
      mappings(matrix['include']),
      axes.map(([key]) => key),
    ),
  )
}

const mappings = (json: Json | undefined): readonly Combination[] =>
  Array.isArray(json) ? json.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) : []

const agrees = (one: Combination, wanted: Combination): boolean =>
  Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value))

/** An entry of `include` extends every combination that it does not contradict, else it is one of its own (docs.github.com, "Workflow syntax"). */
function included(
  all: readonly Combination[],
  includes: readonly Combination[],
  axes: readonly string[],
): readonly Combination[] {
  let extended = [...all]
  for (const one of includes.slice(0, mostConsidered)) {
    const own = axes.filter((key) => key in one)
    const fits = (combination: Combination) =>
      own.every((key) => !(key in combination) || agrees(combination, { [key]: one[key] ?? null }))
    const isExtending = extended.some(fits) && axes.length > 0
    extended = isExtending
      ? extended.map((combination) => (fits(combination) ? { ...combination, ...one } : combination))
      : [...extended, one]
  }
  return extended
}

const distinct = (all: readonly Combination[]): readonly Combination[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

/** A YAML value as JSON; an expression that stands alone and surely has one value is evaluated, any other kept. */
function jsonOf(node: Node, contexts: Contexts, budget: { nodes: number }, depth = 0): Json {
  budget.nodes--
  if (depth > 5 || budget.nodes < 0) return null
  if (node.kind === 'sequence') return itemsOf(node).map((item) => jsonOf(item, contexts, budget, depth + 1))
  if (node.kind === 'mapping')
    return Object.fromEntries(
      entriesOf(node).map(({ key, value }) => [key, jsonOf(value, contexts, budget, depth + 1)]),
    )
  const text = textOf(node)
  if (text === undefined) return null
  if (text === 'true' || text === 'false') return text === 'true'
  const [possible, ...others] = /^\$\{\{.*\}\}$/s.test(text) ? evaluateText(text, contexts) : []
  return possible?.value.kind === 'json' && possible.isSure && others.length === 0 ? possible.value.json : text
}
