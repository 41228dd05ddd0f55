import { describe, expect, it } from '@jest/globals'
import { keptPermissions } from '../../../src/workflow/permissions/kept-permissions.ts'

describe('what a block has to keep', () => {
  it.each([
    ['what a mapping declares beside packages', { contents: 'read', packages: 'write', issues: 'write' } as const],
    ['what it declares, though a step needs more', { contents: 'read', issues: 'write' } as const],
  ])('is %s', (_, declared) => {
    const needs = [{ scope: 'id-token', level: 'write' }] as const
    expect(keptPermissions(declared, needs)).toEqual({ contents: 'read', issues: 'write' })
  })

  it.each(['default', 'read-all', 'write-all'] as const)(
    'under %s is contents: read and what steps need',
    (declared) => {
      expect(keptPermissions(declared, [])).toEqual({ contents: 'read' })
      expect(keptPermissions(declared, [{ scope: 'id-token', level: 'write' }])).toEqual({
        contents: 'read',
        'id-token': 'write',
      })
    },
  )

  it.each([
    ['the highest level that one of them needs', ['read', 'write', 'read'] as const, 'write'],
    ['no less than read, whatever is asked', ['none'] as const, 'read'],
  ])('of contents is %s', (_, levels, contents) => {
    const needs = levels.map((level) => ({ scope: 'contents', level }))
    expect(keptPermissions('default', needs)).toEqual({ contents })
  })

  it('is nothing of packages, whoever asks for them', () => {
    expect(keptPermissions('default', [{ scope: 'packages', level: 'write' }])).toEqual({ contents: 'read' })
  })
})
