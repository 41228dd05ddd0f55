import {
  anyBoolean,
  asText,
  type Json,
  joined,
  literal,
  literalOf,
  ofJson,
  type PossibleValue,
  type PossibleValues,
  union,
  unknown,
  unsure,
  varies,
} from './possibilities.ts'

/**
 * The value of a function of GitHub's expressions (docs.github.com, "Evaluate expressions"), its name in lower case; `unknown`
 * where only a run can tell. A job is followed as far as it succeeds, so `success()` is true.
 */
export function callFunction(name: string, args: readonly PossibleValues[]): PossibleValues {
  switch (name) {
    case 'format':
      return args[0] === undefined ? unknown : formatted(args[0], args.slice(1))
    case 'contains':
      return pairwise(args, (text, part) => text.includes(part))
    case 'startswith':
      return pairwise(args, (text, part) => text.startsWith(part))
    case 'endswith':
      return pairwise(args, (text, part) => text.endsWith(part))
    case 'fromjson':
      return union((args[0] ?? unknown).map(fromJson))
    case 'always':
    case 'success':
      return ofJson(true)
    case 'failure':
    case 'cancelled':
      return anyBoolean
    default:
      return unknown
  }
}

const formatted = (template: PossibleValues, args: readonly PossibleValues[]): PossibleValues =>
  union(
    template.map(({ value }) => {
      const text = literalOf(asText(value))
      return text === undefined
        ? unknown
        : joined(fieldsOf(text).map((field) => (typeof field === 'string' ? literal(field) : (args[field] ?? unknown))))
    }),
  )

function fieldsOf(template: string): readonly (string | number)[] {
  return [...template.matchAll(/\{(\d+)\}|\{\{|\}\}|[^{}]+|[{}]/g)].map(([whole, number]) =>
    number === undefined ? whole.replace('{{', '{').replace('}}', '}') : Number(number),
  )
}

function pairwise(args: readonly PossibleValues[], test: (text: string, part: string) => boolean): PossibleValues {
  const [texts = unknown, parts = unknown] = args
  return union(texts.flatMap((text) => parts.map((part) => tested(text, part, test))))
}

function tested(
  text: PossibleValue,
  part: PossibleValue,
  test: (text: string, part: string) => boolean,
): PossibleValues {
  if (text.value.kind === 'json' && Array.isArray(text.value.json)) return listed(text.value.json, part)
  const [whole, piece] = [literalOf(asText(text.value)), literalOf(asText(part.value))]
  if (whole === undefined || piece === undefined)
    return varies(asText(text.value)) && varies(asText(part.value)) ? anyBoolean : unknown
  const answer = ofJson(test(whole.toLowerCase(), piece.toLowerCase()))
  return text.isSure && part.isSure ? answer : unsure(answer)
}

function listed(list: readonly Json[], part: PossibleValue): PossibleValues {
  const text = asText(part.value)
  const literal = literalOf(text)
  if (literal === undefined) return varies(text) ? anyBoolean : unknown
  return ofJson(list.some((one) => String(one).toLowerCase() === literal.toLowerCase()))
}

function fromJson({ value, isSure }: PossibleValue): PossibleValues {
  const text = literalOf(asText(value))
  if (text === undefined) return unknown
  try {
    const answer = ofJson(JSON.parse(text) as Json)
    return isSure ? answer : unsure(answer)
  } catch {
    return unknown
  }
}
