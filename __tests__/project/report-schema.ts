import { Ajv2020 } from 'ajv/dist/2020.js'
import { read } from './project-files.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const compiled = (name: string) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed(JSON.parse(read(`docs/${name}.schema.json`))))

const validators = {
  report: compiled('report'),
  audit: compiled('audit'),
  lint: compiled('lint'),
  explain: compiled('explain'),
}

/** Returns what is wrong with a JSON by its schema in docs/, one line each. Unknown members are errors too. */
export function schemaProblems(report: unknown, schema: keyof typeof validators = 'report'): readonly string[] {
  const validate = validators[schema]
  validate(report)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message}: ${JSON.stringify(params)}`,
  )
}

/** The public schema lets members be added; a report of this version must not have any that it does not describe. */
function closed(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const inside = Object.entries(schema).map(([key, value]) => [key, isObject(value) ? closed(value) : value])
  const rest = isObject(schema['properties']) ? { additionalProperties: false } : {}
  return { ...Object.fromEntries(inside), ...rest }
}
