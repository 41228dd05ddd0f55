import { parse } from 'yaml'
import { mapping, maybe, recordOf, shape, text } from './shape.ts'

const readInputs = recordOf(
  maybe(shape({ description: maybe(text), required: maybe((value) => value), default: maybe(text) })),
)

/** Values of the contexts that defaults may name, by expression: `github.actor`. */
export type Contexts = Readonly<Record<string, string>>

/** The inputs as the runner hands them to the action: `INPUT_FAIL-ON`; defaults come from the text of action.yml. */
export function inputVariables(
  actionYaml: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  const declared = readInputs(mapping(parse(actionYaml), 'action.yml')['inputs'], 'inputs')
  const unknown = Object.keys(given).find((name) => !(name in declared))
  if (unknown !== undefined) throw new Error(`action.yml has no input ${unknown}`)
  const variables = Object.entries(declared).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? evaluated(input?.default ?? '', contexts),
  ])
  return Object.fromEntries(variables)
}

const evaluated = (value: string, contexts: Contexts): string =>
  value.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, expression: string) => {
    const known = contexts[expression]
    if (known === undefined) throw new Error(`no value for \${{ ${expression} }}`)
    return known
  })
