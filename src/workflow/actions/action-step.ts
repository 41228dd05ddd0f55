import type { Contexts } from '../expressions/contexts.ts'
import { evaluateText } from '../expressions/evaluate.ts'
import { segmentsOf } from '../expressions/expression-syntax.ts'
import {
  asText,
  literal,
  literalOf,
  mayBeTrue,
  type PossibleValues,
  truthOf,
  union,
  type Value,
} from '../expressions/possibilities.ts'
import { imagesOf, type MentionedImage } from '../steps/image-reference.ts'
import type { StepPlace } from '../steps/written-name.ts'

/** A step with `uses:`, as the table of known actions sees it. Names of inputs are in lower case. */
export interface ActionStep extends StepPlace {
  /** `owner/name` or `owner/name/path` in lower case, without the ref. */
  readonly action: string
  /** The step's `with:`, as written. */
  readonly inputs: ReadonlyMap<string, string>
  /** Names of the inputs as they are written, by those in lower case. */
  readonly writtenNames: ReadonlyMap<string, string>
  readonly contexts: Contexts
  /** Reads a file of the repository, where that is possible. */
  readFile(path: string): string | undefined
}

/** Returns the values of an input, or undefined if it is not written. */
export function inputValue(step: ActionStep, name: string): PossibleValues | undefined {
  const raw = step.inputs.get(name)
  return raw === undefined ? undefined : evaluateText(raw, step.contexts)
}

/** The lines of an input, each with its values; a value that is a list itself counts as its lines, an empty one as none. */
export const inputLines = (step: ActionStep, name: string, separator: RegExp = /[\n,]/): readonly PossibleValues[] =>
  linesOf(step.inputs.get(name) ?? '', separator)
    .map((line) => split(evaluateText(line, step.contexts), separator))
    .filter((values) => values.some(({ value }) => literalOf(asText(value)) !== ''))

/** The place of an input below its step. */
export const keyOf = ({ writtenNames }: ActionStep, name: string): readonly string[] => [
  'with',
  writtenNames.get(name) ?? name,
]

/** The images that the lines of an input name. */
export const imagesIn = (step: ActionStep, name: string, separator?: RegExp): readonly MentionedImage[] =>
  writtenIn(step, name, inputLines(step, name, separator).flatMap(imagesOf))

/** The same images, as written in an input. */
export const writtenIn = (
  step: ActionStep,
  name: string,
  images: readonly MentionedImage[],
): readonly MentionedImage[] => images.map((image) => ({ ...image, key: keyOf(step, name) }))

/** Splits at separators outside `${{ }}`. */
export function linesOf(text: string, separator: RegExp): readonly string[] {
  const lines: string[] = ['']
  for (const segment of segmentsOf(text)) {
    const isText = segment.kind === 'text'
    const [first = '', ...more] = isText ? segment.text.split(separator) : [`\${{ ${segment.text} }}`]
    lines[lines.length - 1] += first
    for (const line of more) lines.push(line)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

function split(values: PossibleValues, separator: RegExp): PossibleValues {
  return union(
    values.map((possible) => {
      const text = possible.value.kind === 'text' ? literalOf(possible.value.text) : undefined
      if (text === undefined || !separator.test(text)) return [possible]
      return linesOf(text, separator).flatMap((line) =>
        literal(line).map(({ value }) => ({ value, isSure: possible.isSure, isListed: values.length === 1 })),
      )
    }),
  )
}

/** Whether a boolean input is true in some run, `otherwise` where it is not written. */
export function flag(step: ActionStep, name: string, otherwise: boolean): boolean | 'unknown' {
  const value = inputValue(step, name)
  return value === undefined ? otherwise : mayBeTrue(value, spelledTrue)
}

/** `true` as a text or as a boolean. */
function spelledTrue(value: Value): boolean | 'varies' | 'unknown' {
  const literal = value.kind === 'text' ? literalOf(value.text) : undefined
  return literal === undefined ? truthOf(value) : literal.trim().toLowerCase() === 'true'
}

/** Whether an input is written with an expression. */
export const isExpression = (step: ActionStep, name: string): boolean => step.inputs.get(name)?.includes('${{') === true

/** The literal text of an input, empty where there is none. */
export const plainInput = (step: ActionStep, name: string): string => step.inputs.get(name)?.trim() ?? ''
