import { child, entriesOf, itemsOf, type Node, textOf } from './document.ts'
import type { Combination, Contexts } from './expressions/contexts.ts'
import { evaluateText } from './expressions/evaluate.ts'
import type { Json } from './expressions/possibilities.ts'

/** Combinations of a job's matrix, or that the text does not spell them out. */
export type Matrix =
  | { readonly kind: 'none' | 'unknown' }
  | {
      readonly kind: 'known'
      readonly combinations: readonly Combination[]
      readonly isCut: boolean
      /** True if a run decides how many combinations there are, perhaps none. */
      readonly isOfRun: boolean
    }

type Values = Combination['values']

/** An element that only a run can tell, as an expression without a value. */
const anyElement = `\${{ element() }}`

/** An entry of `include` that only a run can tell. */
const anyEntry = 'any'

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
  if (!isValues(matrix) || budget.nodes < 0) return { kind: 'unknown' }
  const all = combined(matrix, (key) => asked === 'all' || asked.has(key.toLowerCase()))
  if (all === undefined) return { kind: 'unknown' }
  const isOfRun = Object.entries(matrix).some(([key, value]) => key !== 'exclude' && isDecidedByRun(value))
  return { kind: 'known', combinations: all.slice(0, most), isCut: all.length > most, isOfRun }
}

/** An expression in the place of a list, or of one of its entries. */
const isDecidedByRun = (json: Json): boolean =>
  typeof json === 'string' ||
  (Array.isArray(json) && json.some((one: Json) => typeof one === 'string' && one.includes('${{')))

/** Keys of the matrix that expressions of a text ask for, in lower case. */
export type MatrixKeys = ReadonlySet<string> | 'all'

/** Finds the keys that a file's expressions ask for. */
export function matrixKeysIn(text: string): MatrixKeys {
  if (/\bmatrix\s*[[),}]/.test(text)) return 'all'
  return new Set([...text.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()))
}

const isValues = (json: Json | undefined): json is Values =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** Combinations while they are being made: the last value, and those before it. */
interface Chosen {
  readonly before: Chosen | undefined
  readonly key: string
  readonly value: Json
}

function combined(matrix: Values, isAskedFor: (key: string) => boolean): readonly Combination[] | undefined {
  const axes = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude')
  const asked = axes.filter(([key]) => isAskedFor(key))
  if (asked.length > mostAxes) return undefined
  const includes = entriesIn(matrix['include'])
  const isOpen = includes.includes(anyEntry)
  const excludes = entriesIn(matrix['exclude']).filter((one) => one !== anyEntry)
  const kept = product(asked).filter((one) => !excludes.some((excluded) => agrees(one, excluded)))
  const own = axes.length === 0 ? [] : kept
  const spelled = includes.filter((one) => one !== anyEntry).map((one) => askedOf(one, isAskedFor))
  const all = included(own, spelled, new Set(axes.map(([key]) => key)))
  const distinctValues = [...new Map(all.map((values) => [JSON.stringify(values), values])).values()]
  const combinations = distinctValues.map((values) => ({ values, isOpen }))
  return isOpen ? [...combinations, { values: {}, isOpen }] : combinations
}

const askedOf = (values: Values, isAskedFor: (key: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => isAskedFor(key)))

/** Every choice of one element of each axis, as far as they are looked at. */
function product(axes: readonly (readonly [string, Json])[]): readonly Values[] {
  let all: readonly (Chosen | undefined)[] = [undefined]
  for (const [key, values] of axes) {
    const elements: readonly Json[] = Array.isArray(values) ? values.slice(0, mostConsidered) : [anyElement]
    all = all.flatMap((before) => elements.map((value) => ({ before, key, value }))).slice(0, mostConsidered)
  }
  return all.map(valuesOf)
}

function valuesOf(chosen: Chosen | undefined): Values {
  const entries: [string, Json][] = []
  for (let at = chosen; at !== undefined; at = at.before) entries.push([at.key, at.value])
  return Object.fromEntries(entries.toReversed())
}

/** Entries of `include` or `exclude`; an expression in their place, or in the place of one, is any. */
function entriesIn(json: Json | undefined): readonly (Values | typeof anyEntry)[] {
  if (typeof json === 'string') return [anyEntry]
  if (!Array.isArray(json)) return []
  const list: readonly Json[] = json
  return list
    .slice(0, mostConsidered)
    .filter((one) => one !== null)
    .map((one) => (isValues(one) ? one : anyEntry))
}

const agrees = (one: Values, wanted: Values): boolean =>
  Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value))

/** An entry of `include` extends every combination that it does not contradict, else it is one of its own (docs.github.com, "Workflow syntax"). */
function included(all: readonly Values[], includes: readonly Values[], axes: ReadonlySet<string>): readonly Values[] {
  let extended = [...all]
  for (const one of includes) {
    const own = Object.entries(one).filter(([key]) => axes.has(key))
    const fits = (combination: Values) =>
      own.every(([key, value]) => !(key in combination) || agrees(combination, { [key]: value }))
    const isExtending = axes.size > 0 && extended.some(fits)
    extended = isExtending
      ? extended.map((combination) => (fits(combination) ? { ...combination, ...one } : combination))
      : [...extended, one]
  }
  return extended
}

/** A YAML value as JSON; an expression that is the whole value and surely has one value is evaluated, any other kept. */
function jsonOf(node: Node, contexts: Contexts, budget: { nodes: number }, depth = 0): Json {
  budget.nodes--
  if (depth > 5 || budget.nodes < 0) return null
  const below = (value: Node) => jsonOf(value, contexts, budget, depth + 1)
  if (node.kind === 'sequence') return itemsOf(node).map(below)
  if (node.kind === 'mapping') return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, below(value)]))
  const text = textOf(node)
  if (text === undefined) return null
  if (text === 'true' || text === 'false') return text === 'true'
  const [possible, ...others] = text.startsWith('${{') && text.endsWith('}}') ? evaluateText(text, contexts) : []
  return possible?.value.kind === 'json' && possible.isSure && others.length === 0 ? possible.value.json : text
}
