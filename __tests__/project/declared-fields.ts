import { posix } from 'node:path'
import { parseSync } from '@swc/core'
import { has, read } from './project-files.ts'

type Node = Readonly<Record<string, unknown>>

/** A type, and the module that it is written in. */
interface Written {
  readonly path: string
  readonly type: unknown
}

/** What a file says is held by the fixtures of `lint`; a transport and a repository's name are no facts. */
const unfollowed = /^src\/(?:workflow\/|http\/|github\/repository\.ts)/

/** Returns the paths of all fields of a type, with those of the types that its module imports: `health.oauthScopes`. A type is followed where it is met first. */
export function fieldsOf(path: string, name: string): readonly string[] {
  const declared = declaration(path, name)
  if (declared === undefined) throw new Error(`${path} declares no type ${name}`)
  return [...new Set(fieldsIn(declared, new Set()))]
}

/** `met` has the declarations that were followed before. */
function fieldsIn({ path, type }: Written, met: Set<string>): readonly string[] {
  if (!isNode(type)) return []
  const parts = type['type'] === 'TsUnionType' ? nodes(type['types']) : []
  if (parts.length > 0) return parts.flatMap((one) => fieldsIn({ path, type: one }, met))
  if (type['type'] === 'TsTypeReference') return fieldsOfReference(path, type, met)
  const members = type['type'] === 'TsTypeLiteral' ? type['members'] : at(type, 'body', 'body')
  return nodes(members).flatMap((member) => fieldsOfMember(path, member, met))
}

/** The discriminator of a union is no field of its own. */
function fieldsOfMember(path: string, member: Node, met: Set<string>): readonly string[] {
  const name = String(at(member, 'key', 'value'))
  if (member['type'] !== 'TsPropertySignature' || name === 'kind') return []
  const below = fieldsIn({ path, type: at(member, 'typeAnnotation', 'typeAnnotation') }, met)
  return below.length === 0 ? [name] : below.map((field) => `${name}.${field}`)
}

function fieldsOfReference(path: string, type: Node, met: Set<string>): readonly string[] {
  const name = String(at(type, 'typeName', 'value'))
  const [parameter] = nodes(at(type, 'typeParams', 'params'))
  if (name === 'Observed') return fieldsIn({ path, type: parameter }, met)
  const found = declaration(path, name)
  if (found === undefined || met.has(`${found.path} ${name}`)) return []
  met.add(`${found.path} ${name}`)
  return fieldsIn(found, met)
}

/** The declaration of a type in a module, or in the one that it imports it from; undefined for one of TypeScript's own, or of no fact. */
function declaration(path: string, name: string): Written | undefined {
  if (unfollowed.test(path) || !has(path)) return undefined
  const { body } = parseSync(read(path), { syntax: 'typescript', target: 'es2022' })
  const statements = nodes(body).map((one) => (isNode(one['declaration']) ? one['declaration'] : one))
  const own = statements.find((one) => at(one, 'id', 'value') === name)
  if (own !== undefined) return { path, type: own['typeAnnotation'] ?? own }
  const from = statements.find((one) =>
    nodes(one['specifiers']).some((specifier) => at(specifier, 'local', 'value') === name),
  )
  const target = at(from, 'source', 'value')
  return typeof target === 'string' ? declaration(posix.join(posix.dirname(path), target), name) : undefined
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), value)
