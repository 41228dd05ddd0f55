import {
  appOnlyScopes,
  isLevel,
  type Level,
  nearScope,
  type Permissions,
  permissionScopes,
} from '../../github/permission-scopes.ts'
import type { Entry, Node } from '../document.ts'
import type { PermissionsFault } from '../model.ts'

/** What a `permissions:` value declares, and everything in it for which GitHub refuses the file. */
export interface ReadPermissions {
  readonly declared: Permissions | 'read-all' | 'write-all'
  readonly faults: readonly Fault[]
}

/** A fault without the place of its `permissions:` key. */
export type Fault = Pick<PermissionsFault, 'kind' | 'text' | 'instead' | 'isCertain'>

/** Reads a `permissions:` value as GitHub does (docs/facts.md, Permissions): scopes that are not named are none. */
export function readPermissions(value: Node): ReadPermissions {
  if (value.kind === 'mapping') return readMapping(value.entries)
  const text = value.kind === 'scalar' && !value.isNull ? literal(value.text) : ''
  if (text === 'read-all' || text === 'write-all') return { declared: text, faults: [] }
  return { declared: {}, faults: [certainFault('not-permissions', shown(value))] }
}

function readMapping(entries: readonly Entry[]): ReadPermissions {
  const declared: Record<string, Level> = {}
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const { key, value } of entries) {
    const fault = seen.has(key.toLowerCase()) ? certainFault('duplicate-scope', key) : faultOf(key, value)
    seen.add(key.toLowerCase())
    if (fault !== undefined) faults.push(fault)
    const level = levelOf(value)
    if (level !== undefined && fault?.isCertain !== true) declared[key] = level
  }
  return { declared, faults }
}

function faultOf(key: string, value: Node): Fault | undefined {
  if (key === '<<') return certainFault('merge-key', '<<')
  const levels = permissionScopes.get(key)
  const level = levelOf(value)
  if (levels === undefined && key.includes('${{')) return certainFault('unknown-scope', key)
  if (appOnlyScopes.has(key.toLowerCase())) return certainFault('app-only-scope', key)
  const near = levels === undefined ? nearScope(key) : undefined
  if (near !== undefined) return certainFault('misspelt-scope', key, near)
  if (level === undefined || levels?.includes(level) === false) {
    return certainFault('not-a-level', `${key}: ${shown(value)}`, (levels ?? ['write', 'read', 'none']).join(', '))
  }
  return levels === undefined ? { kind: 'unknown-scope', text: key, isCertain: false } : undefined
}

function certainFault(kind: Fault['kind'], text: string, instead?: string): Fault {
  return { kind, text, isCertain: true, ...(instead === undefined ? {} : { instead }) }
}

function levelOf(value: Node): Level | undefined {
  const text = value.kind === 'scalar' ? literal(value.text) : undefined
  return isLevel(text) ? text : undefined
}

/** GitHub takes `${{ 'write' }}` for `write`, and no other expression. */
const literal = (text: string): string => /^\s*\$\{\{\s*'([^']*)'\s*\}\}\s*$/.exec(text)?.[1] ?? text

function shown(value: Node): string {
  if (value.kind === 'sequence') return 'a list'
  if (value.kind === 'mapping') return 'a mapping'
  return value.isNull ? 'nothing' : value.text.slice(0, 100)
}
