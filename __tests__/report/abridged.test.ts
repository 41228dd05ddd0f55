import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { abridged } from '../../src/report/abridged.ts'
import { fitting } from '../../src/report/fitting.ts'

describe('abridged', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly-10', 10, 'exactly-10'],
    ['abcdefghijklmnopqrstuvwxyz', 17, 'abcdefgh […] wxyz'],
    ['abcdefghij', 3, ' […'],
  ])('of %j to %i is %j', (text, limit, expected) => {
    expect(abridged(text, limit)).toBe(expected)
  })

  it('never exceeds the limit and never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(150), (text, limit) => {
        expect(abridged(text, limit).length).toBeLessThanOrEqual(limit)
        expect(abridged(text, limit)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
        expect(abridged(text, limit)).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]/)
      }),
    )
  })
})

describe('fitting', () => {
  it.each([
    [['ab', 'cd'], 6, ['ab', 'cd'], 0],
    [['ab', 'cd'], 5, ['ab'], 1],
    [['ab', 'cd', 'e'], 5, ['ab'], 2],
    [['漢', 'b'], 5, ['漢'], 1],
    [['abc'], 0, [], 1],
    [[], 0, [], 0],
  ])('of %j into %i bytes keeps %j', (parts, limit, kept, leftOut) => {
    expect(fitting(parts, limit)).toEqual({ kept, leftOut })
  })
})
