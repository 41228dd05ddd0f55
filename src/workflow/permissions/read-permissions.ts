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

/** A fault with its place below the `permissions:` key. */
export interface Fault extends Pick<PermissionsFault, 'kind' | 'text' | 'instead' | 'isCertain'> {
  /** Index of the entry that is at fault; absent if it is the whole value. */
  readonly entry?: number
  readonly at: 'key' | 'value'
}

/** Reads a `permissions:` value as GitHub does (docs/facts.md, Permissions): scopes that are not named are none. */
export function readPermissions(value: Node): ReadPermissions {
  if (value.kind === 'mapping') return readMapping(value.entries)
  const text = value.kind === 'scalar' && !value.isNull ? literal(value.text) : ''
  if (text === 'read-all' || text === 'write-all') return { declared: text, faults: [] }
  return { declared: {}, faults: [certainFault('not-permissions', shown(value), 'value')] }
}

function readMapping(entries: readonly Entry[]): ReadPermissions {
  const declared: Record<string, Level> = {}
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const [entry, { key, value }] of entries.entries()) {
    const fault = seen.has(key.toLowerCase()) ? certainFault('duplicate-scope', key) : faultOf(key, value)
    seen.add(key.toLowerCase())
    if (fault !== undefined) faults.push({ ...fault, entry })
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
  if (near !== undefined) return certainFault('misspelt-scope', key, 'key', near)
  if (level === undefined || levels?.includes(level) === false) {
    const allowed = (levels ?? ['write', 'read', 'none']).join(', ')
    return certainFault('not-a-level', `${key}: ${shown(value)}`, 'value', allowed)
  }
  return levels === undefined ? { kind: 'unknown-scope', text: key, isCertain: false, at: 'key' } : undefined
}

function certainFault(kind: Fault['kind'], text: string, at: Fault['at'] = 'key', instead?: string): Fault {
  return { kind, text, isCertain: true, at, ...(instead === undefined ? {} : { instead }) }
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
