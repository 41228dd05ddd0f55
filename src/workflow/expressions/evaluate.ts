import { compare } from './comparison.ts'
import { contextValue } from './context-value.ts'
import type { Contexts } from './contexts.ts'
import { type Expression, type Key, parseExpression, segmentsOf } from './expression-syntax.ts'
import { callFunction } from './functions.ts'
import { below } from './json-path.ts'
import {
  anyBoolean,
  type Json,
  joined,
  literal,
  literals,
  ofJson,
  type PossibleValues,
  truthOf,
  union,
  unknown,
  unsure,
} from './possibilities.ts'

/** The values that a text with `${{ }}` in it may have over the runs of a workflow. */
export function evaluateText(text: string, contexts: Contexts): PossibleValues {
  if (!text.includes('${{')) return literal(text)
  const segments = segmentsOf(text)
  const [only] = segments
  if (only?.kind === 'expression' && segments.length === 1) return evaluateExpression(only.text, contexts)
  return joined(
    segments.map((segment) =>
      segment.kind === 'text' ? literal(segment.text) : evaluateExpression(segment.text, contexts),
    ),
  )
}

/** The values of an `if:`, where `${{ }}` may be left out. */
export function evaluateCondition(text: string, contexts: Contexts): PossibleValues {
  return text.includes('${{') ? evaluateText(text.trim(), contexts) : evaluateExpression(text, contexts)
}

/** The values that an expression without its `${{ }}` may have. */
export function evaluateExpression(text: string, contexts: Contexts): PossibleValues {
  const expression = parseExpression(text)
  return expression === undefined ? unknown : evaluated(expression, contexts)
}

function evaluated(expression: Expression, contexts: Contexts): PossibleValues {
  switch (expression.kind) {
    case 'literal':
      return ofJson(expression.value)
    case 'context':
      return contextOf(expression.root, expression.keys, contexts)
    case 'index':
      return indexed(evaluated(expression.of, contexts), expression.keys)
    case 'call':
      return callFunction(
        expression.name,
        expression.args.map((arg) => evaluated(arg, contexts)),
      )
    case 'not':
      return negated(evaluated(expression.of, contexts))
    case 'operation':
      return operation(expression.operator, evaluated(expression.left, contexts), () =>
        evaluated(expression.right, contexts),
      )
  }
}

function contextOf(root: string, keys: readonly Key[], contexts: Contexts): PossibleValues {
  const names = keys.map((key) => (typeof key === 'string' ? [key] : namesOf(evaluated(key, contexts))))
  const paths = names.reduce<readonly (readonly string[])[]>(
    (all, next) => all.flatMap((path) => next.map((name) => [...path, name])),
    [[root]],
  )
  return paths.length === 0 || paths.length > 16 ? unknown : union(paths.map((path) => spelled(path, contexts)))
}

/** A matrix may hold expressions itself. */
function spelled(path: readonly string[], contexts: Contexts): PossibleValues {
  const found = contextValue(path, contexts)
  const [text] = path[0] === 'matrix' ? literals(found) : []
  if (text?.includes('${{') !== true) return found
  const { matrix: _, ...others } = contexts
  return evaluateText(text, others)
}

const namesOf = (values: PossibleValues): readonly string[] =>
  values.flatMap(({ value }) => {
    const [text] = value.kind === 'text' ? value.text : [String(value.json)]
    return typeof text === 'string' ? [text.toLowerCase()] : []
  })

const indexed = (of: PossibleValues, keys: readonly Key[]): PossibleValues =>
  union(
    of.map(({ value, isSure }) => {
      if (value.kind === 'text' || keys.some((key) => typeof key !== 'string')) return unknown
      const found = keys.reduce<Json | undefined>(
        (json, key) => (typeof key === 'string' ? below(json, key) : undefined),
        value.json,
      )
      return found === undefined ? unknown : isSure ? ofJson(found) : unsure(ofJson(found))
    }),
  )

const negated = (of: PossibleValues): PossibleValues =>
  union(
    of.map(({ value, isSure }) => {
      const truth = truthOf(value)
      if (truth === 'unknown') return unknown
      const negation = truth === 'varies' ? anyBoolean : ofJson(!truth)
      return isSure ? negation : unsure(negation)
    }),
  )

function operation(operator: string, left: PossibleValues, right: () => PossibleValues): PossibleValues {
  if (operator === '&&' || operator === '||') return union(left.map((one) => chosen(operator, one, right)))
  return union(left.flatMap((one) => right().map((other) => compare(operator, one, other))))
}

function chosen(operator: '&&' | '||', left: PossibleValues[number], right: () => PossibleValues): PossibleValues {
  const truth = truthOf(left.value)
  const stays = operator === '||'
  if (truth === stays) return [left]
  if (truth === !stays) return left.isSure ? right() : unsure(right())
  if (truth === 'unknown') return union([stays ? [left] : unsure(ofJson(false)), unsure(right())])
  return union([stays ? [left] : ofJson(false), left.isSure ? right() : unsure(right())])
}
