import type { Combination, Contexts, Outputs } from './contexts.ts'
import { below } from './json-path.ts'
import {
  asText,
  hole,
  type Json,
  jobToken,
  literal,
  ofJson,
  type PossibleValues,
  union,
  unknown,
  unsure,
} from './possibilities.ts'

/** What a context holds at a path in lower case, for example `github.repository`. */
export function contextValue(path: readonly string[], contexts: Contexts): PossibleValues {
  const [root, first = '', ...more] = path
  switch (root) {
    case 'github':
      return githubValue([first, ...more].join('.'), contexts)
    case 'env':
      return contexts.env.get(first.toUpperCase()) ?? unknown
    case 'inputs':
      return contexts.inputs.get(first) ?? unknown
    case 'secrets':
      return first === 'github_token'
        ? jobToken
        : (contexts.secrets?.get(first) ??
            hole(path.join('.'), 'any', contexts.hasEverySecret === false ? 'empty' : 'secret'))
    case 'matrix':
      return matrixValue(contexts.matrix, [first, ...more])
    case 'steps':
      return outputOrResult(contexts.outputs, first, more)
    case 'needs':
    case 'jobs':
      return outputOrResult(contexts.needs, first, more)
    case 'job':
      return first === 'status' ? success : unknown
    case 'runner':
      return first === 'os' && contexts.runnerOs !== undefined ? literal(contexts.runnerOs) : unknown
    case 'strategy':
      return hole(path.join('.'), 'component', 'varies')
    case 'vars':
      return hole(path.join('.'), 'any', 'unknown')
    default:
      return unknown
  }
}

/** A job is followed as far as its steps succeed; in other runs they do not. */
const success = union([literal('success'), unsure(literal('failure')), unsure(literal('skipped'))])

function outputOrResult(outputs: Outputs, of: string, [kind, name = '']: readonly string[]): PossibleValues {
  if (kind === 'outputs') return outputs.get(of)?.get(name) ?? unknown
  return kind === 'result' || kind === 'outcome' || kind === 'conclusion' ? success : unknown
}

function githubValue(name: string, contexts: Contexts): PossibleValues {
  const repository = contexts.repository
  switch (name) {
    case 'token':
      return jobToken
    case 'repository':
    case 'event.repository.full_name':
      return repository === undefined ? hole('github.repository', 'path', 'varies') : literal(repository)
    case 'repository_owner':
    case 'event.repository.owner.login':
    case 'event.repository.owner.name':
      return repository === undefined
        ? hole('github.repository_owner', 'component', 'varies')
        : literal(repository.split('/')[0] ?? '')
    case 'event.repository.name':
      return repository === undefined
        ? hole('github.event.repository.name', 'component', 'varies')
        : literal(repository.split('/')[1] ?? '')
    case 'event_name':
      return contexts.events.length === 0
        ? hole('github.event_name', 'component', 'varies')
        : union(contexts.events.map((event) => literal(event)))
    case 'server_url':
      return literal('https://github.com')
    default:
      return name.startsWith('event.inputs.')
        ? asTexts(contexts.inputs.get(name.slice(13)) ?? unknown)
        : hole(`github.${name}`, componentNames.has(name) ? 'component' : 'any', 'varies')
  }
}

/** The inputs in the event are texts, those of type boolean too. */
const asTexts = (values: PossibleValues): PossibleValues =>
  values.map(({ value, ...more }) => ({ ...more, value: { kind: 'text', text: asText(value) } }))

/** Names that hold no slash. */
const componentNames: ReadonlySet<string> = new Set([
  'actor',
  'triggering_actor',
  'sha',
  'run_id',
  'run_number',
  'run_attempt',
  'job',
  'repository_id',
  'repository_owner_id',
  'ref_type',
  'workflow_sha',
])

/** An element that is an expression decides in a run what is below it. */
function matrixValue(matrix: Combination | undefined, [first = '', ...rest]: readonly string[]): PossibleValues {
  if (matrix === undefined) return unknown
  let found: Json | undefined = below(matrix.values, first)
  if (found === undefined && matrix.isOpen) return unknown
  for (const key of rest) {
    if (typeof found === 'string' && found.includes('${{')) return unknown
    found = below(found, key)
  }
  return ofJson(found ?? null)
}
