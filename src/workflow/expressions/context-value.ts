import type { Contexts } from './contexts.ts'
import { below } from './json-path.ts'
import { hole, type Json, jobToken, literal, ofJson, type PossibleValues, union, unknown } from './possibilities.ts'

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
      return more[0] === 'outputs' ? (contexts.outputs.get(first)?.get(more[1] ?? '') ?? unknown) : unknown
    case 'vars':
      return hole(path.join('.'), 'any', 'unknown')
    default:
      return unknown
  }
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
        ? (contexts.inputs.get(name.slice(13)) ?? unknown)
        : hole(`github.${name}`, componentNames.has(name) ? 'component' : 'any', 'varies')
  }
}

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

function matrixValue(matrix: Json | undefined, path: readonly string[]): PossibleValues {
  if (matrix === undefined) return unknown
  const found = path.reduce<Json | undefined>((json, key) => below(json, key), matrix)
  return found === undefined ? ofJson(null) : ofJson(found)
}
