import { describe, expect, it } from '@jest/globals'
import { permissionsBlock } from '../../../src/rules/shared/menus.ts'
import { quoted } from '../../../src/rules/shared/phrases.ts'
import { bounded } from '../../../src/rules/shared/text.ts'

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

describe('text from outside', () => {
  it.each([
    ['denied', '"denied"'],
    [' one\r\ntwo\tthree ', '"one two three"'],
    ['a\u202eb\u0000c\u2028d', '"a b c d"'],
    ['', '""'],
  ])('%j is quoted as %s', (text, words) => {
    expect(quoted(text)).toBe(words)
  })

  it('is cut between characters', () => {
    expect(bounded('😀'.repeat(10), 3)).toBe('😀😀😀…')
    expect(bounded('abc', 3)).toBe('abc')
  })

  it('is cut however long it is', () => {
    expect(quoted('x'.repeat(1_000_000))).toHaveLength(303)
    expect(quoted(' '.repeat(1_000_000))).toBe('""')
  })
})
