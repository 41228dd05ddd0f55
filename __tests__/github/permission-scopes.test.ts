import { describe, expect, it } from '@jest/globals'
import { levelIn } from '../../src/github/permission-scopes.ts'
import type { DecidingPermissions } from '../../src/workflow/model.ts'

describe('the level of a scope', () => {
  it.each<[scope: string, declared: DecidingPermissions['declared'], level: string]>([
    ['packages', 'default', 'default'],
    ['packages', 'write-all', 'write'],
    ['packages', 'read-all', 'read'],
    ['id-token', 'write-all', 'write'],
    ['id-token', 'read-all', 'none'],
    ['models', 'write-all', 'read'],
    ['models', 'read-all', 'read'],
    ['vulnerability-alerts', 'write-all', 'read'],
    ['some-day', 'write-all', 'write'],
    ['some-day', 'read-all', 'read'],
    ['packages', { packages: 'read' }, 'read'],
    ['packages', { contents: 'write' }, 'none'],
    ['constructor', { contents: 'write' }, 'none'],
  ])('%s under %j is %s', (scope, declared, level) => {
    expect(levelIn(declared, scope)).toBe(level)
  })
})
