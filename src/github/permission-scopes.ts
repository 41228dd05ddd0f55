const all: readonly Level[] = ['write', 'read', 'none']

/** Scopes of `permissions:` that GitHub knows, with the levels that each takes (docs/facts.md, Permissions). */
export const permissionScopes: ReadonlyMap<string, readonly Level[]> = new Map<string, readonly Level[]>([
  ['actions', all],
  ['artifact-metadata', all],
  ['attestations', all],
  ['checks', all],
  ['code-quality', all],
  ['contents', all],
  ['copilot-requests', ['write', 'none']],
  ['deployments', all],
  ['discussions', all],
  ['drives', all],
  ['id-token', ['write', 'none']],
  ['issues', all],
  ['models', ['read', 'none']],
  ['packages', all],
  ['pages', all],
  ['pull-requests', all],
  ['repository-projects', all],
  ['security-events', all],
  ['statuses', all],
  ['vulnerability-alerts', ['read', 'none']],
])

/** Permissions of GitHub Apps that no `permissions:` takes, though every job's log lists `Metadata: read` (docs/facts.md, Permissions). */
export const appOnlyScopes: ReadonlySet<string> = new Set(['metadata', 'workflows'])

/** Scopes that `read-all` and `write-all` certainly give: others are new, or come to some repositories only (actions/runner, Permissions.cs). */
export const shorthandScopes: readonly string[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]

/** How much a level allows, to compare levels by. */
export const rank: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 }

/** What a `permissions:` key declares; `default` if there is none. */
export type Declared = Permissions | 'read-all' | 'write-all' | 'default'

/** The level of one scope under what is declared: none for one that is not named, and of `write-all` as much as the scope takes. */
export function levelIn(declared: Exclude<Declared, 'default'>, scope: string): Level
export function levelIn(declared: Declared, scope: string): Level | 'default'
export function levelIn(declared: Declared, scope: string): Level | 'default' {
  if (declared === 'default') return 'default'
  if (declared === 'write-all') return permissionScopes.get(scope)?.[0] ?? 'write'
  if (declared === 'read-all') return permissionScopes.get(scope)?.includes('read') === false ? 'none' : 'read'
  return Object.hasOwn(declared, scope) ? (declared[scope] ?? 'none') : 'none'
}

/** Whether a value is one of the three levels. */
export const isLevel = (value: unknown): value is Level => value === 'write' || value === 'read' || value === 'none'

/** Returns the scope that an unknown one was probably meant to be, or undefined. */
export const nearScope = (typed: string): string | undefined => nearMiss(typed, [...permissionScopes.keys()])

/** Returns the word that was probably meant: of other case, with `_` for `-`, singular for plural, or one letter off; undefined if none is near. */
export function nearMiss(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > 40) return undefined
  const plain = typed.toLowerCase().replaceAll('_', '-')
  return (
    known.find((word) => word === plain || word === `${plain}s` || `${word}s` === plain) ??
    known.find((word) => isOneEditAway(plain, word))
  )
}

/** True where one letter added, left out, changed or swapped with its neighbour makes the one text the other. */
function isOneEditAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  const at = [...left].findIndex((letter, index) => letter !== right[index])
  const start = at === -1 ? left.length : at
  return (
    left.slice(start + 1) === right.slice(start + 1) ||
    left.slice(start) === right.slice(start + 1) ||
    left.slice(start + 1) === right.slice(start) ||
    (left.slice(start + 2) === right.slice(start + 2) &&
      left[start] === right[start + 1] &&
      left[start + 1] === right[start])
  )
}

/** What may be known of workflow files by reading them. Types only: `workflow/` makes these facts, rules judge them. */

/** A level that a `permissions:` mapping may give to a scope. */
export type Level = 'write' | 'read' | 'none'

/** Scopes and their levels as one `permissions:` mapping would hold them, for example `{ contents: 'read' }`. */
export type Permissions = Readonly<Record<string, Level>>
