import { describe, expect, it } from '@jest/globals'
import { permissionsBlock } from '../../src/wording/permissions-block.ts'

describe('a permissions block', () => {
  it('keeps what is there and sets packages', () => {
    expect(permissionsBlock({ contents: 'read', 'id-token': 'write' }, 'write')).toBe(
      'permissions:\n  contents: read\n  id-token: write\n  packages: write',
    )
  })

  it('names packages once', () => {
    expect(permissionsBlock({ packages: 'read' }, 'write')).toBe('permissions:\n  packages: write')
  })
})
