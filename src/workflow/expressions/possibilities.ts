import type { SymbolicLocation } from '../model.ts'

/** Something in a text that only a run can tell. */
export interface Hole {
  /** The expression in lower case, `github.ref`; empty where the same expression may mean different things. */
  readonly name: string
  /** `path` is two components (`owner/name`), `component` holds no slash, `any` may be anything. */
  readonly shape: 'path' | 'component' | 'any'
  /**
   * `varies` takes more than one value over a workflow's runs; of an `unknown` one nothing is known; `empty` is a secret that a
   * caller does not hand on, and so the empty text.
   */
  readonly kind: 'varies' | 'secret' | 'empty' | 'unknown'
}

/** A text with holes in it. */
export type Text = readonly (string | Hole)[]

/** JSON that the text spells out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A value that an expression may have. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'json'; readonly json: Exclude<Json, string> }

/** One of the values that an expression has over the runs of a workflow; `isSure` where some run certainly gets it. */
export interface PossibleValue {
  readonly value: Value
  readonly isSure: boolean
  /** The key that it was given at, if that is another than the one that is read. */
  readonly from?: SymbolicLocation
  /** True for an element of a list: a run has the others beside it, and does not choose among them. */
  readonly isListed?: boolean
}

/** Every value that an expression may have. */
export type PossibleValues = readonly PossibleValue[]

const most = 16

/** Texts of more pieces or characters name nothing that matters here; a variable that doubles itself grows without end. */
const longest = 200
const mostCharacters = 64 * 1024

const unknownHole: Hole = { name: '', shape: 'any', kind: 'unknown' }

/** Nothing is known of it. */
export const unknown: PossibleValues = [{ value: { kind: 'text', text: [unknownHole] }, isSure: false }]

/** One text that is known. */
export const literal = (text: string): PossibleValues => [{ value: textValue([text]), isSure: true }]

/** One JSON value that is known. */
export const ofJson = (json: Json): PossibleValues => [{ value: jsonValue(json), isSure: true }]

/** What only a run can tell, by its name. */
export const hole = (name: string, shape: Hole['shape'], kind: Hole['kind']): PossibleValues => [
  { value: textValue([{ name, shape, kind }]), isSure: kind !== 'unknown' },
]

/** True in some runs and false in others. */
export const anyBoolean: PossibleValues = [
  { value: { kind: 'json', json: true }, isSure: true },
  { value: { kind: 'json', json: false }, isSure: true },
]

const textValue = (text: Text): Value => ({ kind: 'text', text })

const jsonValue = (json: Json): Value => (typeof json === 'string' ? textValue([json]) : { kind: 'json', json })

/** The values that any of several may have, each once; too many of them are unknown. */
export function union(several: readonly PossibleValues[]): PossibleValues {
  const [only, ...more] = several
  if (only?.length === 1 && more.length === 0) return only
  const byKey = new Map<string, PossibleValue>()
  for (const possible of several.flat()) {
    const key = JSON.stringify(possible.value)
    if (byKey.get(key)?.isSure !== true) byKey.set(key, possible)
  }
  return byKey.size > most ? unknown : [...byKey.values()]
}

/** The same values, none of which is certain to occur. */
export const unsure = (values: PossibleValues): PossibleValues => values.map(({ value }) => ({ value, isSure: false }))

/** The text of a value, as GitHub would put it into a string. */
export function asText(value: Value): Text {
  if (value.kind === 'text') return value.text
  if (value.json === null) return ['']
  return typeof value.json === 'object' ? [unknownHole] : [String(value.json)]
}

/** Joins the values of several parts to texts, every combination of them. */
export function joined(parts: readonly PossibleValues[]): PossibleValues {
  const [only] = parts
  if (only?.length === 1 && parts.length === 1)
    return only.map((possible) => ({ ...possible, value: textValue(asText(possible.value)) }))
  if (parts.length > longest) return unknown
  let texts: readonly Joined[] = [{ text: [], isSure: true }]
  for (const part of parts) {
    texts = texts.flatMap((before) => part.map((next) => appended(before, next)))
    if (texts.length > most || texts.some(({ text }) => isTooLong(text))) return unknown
  }
  return texts.map(({ text, ...more }) => ({ ...more, value: textValue(squeezed(text)) }))
}

type Joined = Omit<PossibleValue, 'value'> & { readonly text: Text }

function appended({ text, isSure, from }: Joined, next: PossibleValue): Joined {
  const source = from ?? next.from
  return {
    text: [...text, ...asText(next.value)],
    isSure: isSure && next.isSure,
    ...(source !== undefined && { from: source }),
  }
}

/** The same values, as given at a key. */
export const givenAt = (values: PossibleValues, from: SymbolicLocation): PossibleValues =>
  values.map((possible) => ({ from, ...possible }))

function isTooLong(text: Text): boolean {
  const characters = text.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0)
  return text.length > 2 * longest || characters > mostCharacters
}

function squeezed(text: Text): Text {
  const pieces: (string | Hole)[] = []
  for (const piece of text) {
    const last = pieces.at(-1)
    if (piece === '' || isEmptyHole(piece)) continue
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces.length === 0 ? [''] : pieces
}

/** Whether a piece of a text is a secret that a caller does not hand on. */
export const isEmptyHole = (piece: string | Hole): piece is Hole => typeof piece !== 'string' && piece.kind === 'empty'

/** The text where all of it is known. */
export function literalOf(text: Text): string | undefined {
  if (text.length > 1) return undefined
  const first = text[0] ?? ''
  return typeof first === 'string' ? first : isEmptyHole(first) ? '' : undefined
}

/** Whether nothing in a text is unknown but what takes more than one value over the runs. */
export const varies = (text: Text): boolean =>
  text.every((piece) => typeof piece === 'string' || piece.kind === 'varies')

/** Every text that is known to occur, whole. */
export function literals(values: PossibleValues): readonly string[] {
  const texts: string[] = []
  for (const { value } of values) {
    const literal = literalOf(asText(value))
    if (literal !== undefined) texts.push(literal)
  }
  return texts
}

/** The job's own token. */
export const jobToken = hole('github.token', 'any', 'secret')

/** Whether a piece of a text is the job's own token. */
export const isJobToken = (piece: string | Hole): boolean => typeof piece !== 'string' && piece.name === 'github.token'

/** Whether every value is certainly true in a condition. */
export const isAlwaysTrue = (values: PossibleValues): boolean => values.every(({ value }) => truthOf(value) === true)

/**
 * Whether a value counts as true in a condition, as all but false, 0, null and the empty text do (docs.github.com, "Evaluate
 * expressions"); `varies` where it does so in some runs.
 */
export function truthOf(value: Value): boolean | 'varies' | 'unknown' {
  if (value.kind === 'json') return value.json !== false && value.json !== 0 && value.json !== null
  const literal = literalOf(value.text)
  if (literal !== undefined) return literal !== ''
  if (value.text.some((piece) => typeof piece === 'string')) return true
  if (value.text.some((piece) => typeof piece !== 'string' && piece.kind === 'unknown')) return 'unknown'
  return value.text.some(isJobToken) ? true : 'varies'
}

/** Whether any of several is so: true where one is, else unknown where one may be. */
export const anyOf = (answers: readonly (boolean | 'unknown')[]): boolean | 'unknown' =>
  answers.includes(true) ? true : answers.includes('unknown') ? 'unknown' : false

/** Whether one of the values is true in some run: `unknown` where nothing says so and nothing speaks against it. */
export function mayBeTrue(
  values: PossibleValues,
  isTrue: (value: Value) => boolean | 'varies' | 'unknown' = truthOf,
): boolean | 'unknown' {
  const truths = values.map(({ value, isSure }) => ({ truth: isTrue(value), isSure }))
  if (truths.some(({ truth, isSure }) => isSure && (truth === true || truth === 'varies'))) return true
  return truths.every(({ truth }) => truth === false) ? false : 'unknown'
}
