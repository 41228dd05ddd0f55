import { type Level, levelIn, type Permissions, rank } from '../../github/permission-scopes.ts'
import type { DecidingPermissions, Need } from '../model.ts'

/**
 * What a block has to hold beside packages: what the deciding mapping grants; where there is none, `contents: read`
 * and what the job's known steps need.
 */
export function keptPermissions(
  declared: DecidingPermissions['declared'],
  needs: readonly Pick<Need, 'scope' | 'level'>[],
): Permissions {
  if (typeof declared !== 'string')
    return Object.fromEntries(Object.entries(declared).filter(([scope]) => scope !== 'packages'))
  const kept: Record<string, Level> = { contents: 'read' }
  for (const { scope, level } of needs) {
    if (scope !== 'packages' && rank[level] > rank[levelIn(kept, scope)]) kept[scope] = level
  }
  return kept
}
