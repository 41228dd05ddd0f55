import { posix } from 'node:path'
import { parseSync } from '@swc/core'

/** An import or a re-export of a module. */
export interface Import {
  /** A path in the project for a relative one, else as written: `src/facts.ts`, `node:fs`, `yaml`. */
  readonly target: string
  /** True if only types are imported, which do not exist when it runs. */
  readonly isTypeOnly: boolean
}

/** What a module imports and uses. */
export interface ModuleSyntax {
  readonly imports: readonly Import[]
  /** Every identifier except names of properties, members as written (`Math.random`), the type `any` and the mark `!`. */
  readonly names: ReadonlySet<string>
  /** Names at the module's top that may change as it runs: variables, and collections that begin empty. */
  readonly mutable: readonly string[]
}

interface Found {
  readonly imports: Import[]
  readonly names: Set<string>
}

/** Reads a TypeScript module; `path` is its place in the project. */
export function readModule(path: string, text: string): ModuleSyntax {
  const found: Found = { imports: [], names: new Set() }
  const module = parseSync(text, { syntax: 'typescript', target: 'es2022' })
  walk(module, found)
  const inProject = (target: string) =>
    target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target
  return {
    imports: found.imports.map(({ target, isTypeOnly }) => ({ target: inProject(target), isTypeOnly })),
    names: found.names,
    mutable: module.body.flatMap(mutableIn),
  }
}

type Node = Readonly<Record<string, unknown>>

function mutableIn(statement: unknown): readonly string[] {
  if (!isNode(statement)) return []
  if (statement['type'] === 'ExportDeclaration') return mutableIn(statement['declaration'])
  if (statement['type'] !== 'VariableDeclaration' || !Array.isArray(statement['declarations'])) return []
  const all: readonly unknown[] = statement['declarations']
  return all.flatMap((one) =>
    isNode(one) && isNode(one['id']) && (statement['kind'] !== 'const' || beginsEmpty(one['init']))
      ? [String(one['id']['value'])]
      : [],
  )
}

function beginsEmpty(init: unknown): boolean {
  if (!isNode(init)) return false
  const inside = [init['arguments'], init['elements'], init['properties']].find(Array.isArray)
  const isCollection = ['NewExpression', 'ArrayExpression', 'ObjectExpression'].includes(String(init['type']))
  return isCollection && (inside === undefined || inside.length === 0)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function walk(value: unknown, found: Found): void {
  if (Array.isArray(value)) for (const item of value) walk(item, found)
  else if (isNode(value)) visit(value, found)
}

function visit(node: Node, found: Found): void {
  const target = importedBy(node)
  if (target !== undefined) found.imports.push({ target, isTypeOnly: isTypeOnly(node) })
  const name = nameOf(node)
  if (name !== undefined) found.names.add(name)
  for (const [key, value] of Object.entries(node)) if (!isPropertyName(node, key)) walk(value, found)
}

function importedBy(node: Node): string | undefined {
  const source = node['type'] === 'CallExpression' ? dynamicSource(node) : node['source']
  return isNode(source) && typeof source['value'] === 'string' ? source['value'] : undefined
}

function dynamicSource({ callee, arguments: given }: Node): unknown {
  const first: unknown = Array.isArray(given) ? given[0] : undefined
  return isNode(callee) && callee['type'] === 'Import' && isNode(first) ? first['expression'] : undefined
}

function isTypeOnly(node: Node): boolean {
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'] : []
  const allAreTypes = specifiers.length > 0 && specifiers.every((one) => isNode(one) && one['isTypeOnly'] === true)
  return node['typeOnly'] === true || allAreTypes
}

function nameOf(node: Node): string | undefined {
  if (node['type'] === 'Identifier') return String(node['value'])
  if (node['type'] === 'TsKeywordType' && node['kind'] === 'any') return 'any'
  if (node['type'] === 'TsNonNullExpression') return '!'
  const { object, property } = node
  const isMember = node['type'] === 'MemberExpression' && isNode(object) && isNode(property)
  return isMember && object['type'] === 'Identifier' && property['type'] === 'Identifier'
    ? `${object['value']}.${property['value']}`
    : undefined
}

function isPropertyName(node: Node, key: string): boolean {
  const child = node[key]
  if (!isNode(child) || child['type'] !== 'Identifier') return false
  return (key === 'property' && node['type'] === 'MemberExpression') || key === 'key'
}
