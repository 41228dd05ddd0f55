import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { prose } from '../../src/report/markdown.ts'
import { abridged, fitting, sentences, visible, visibleLine } from '../../src/report/text.ts'

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

describe('sentences', () => {
  it.each([
    [['One.', 'Two.'], 'One. Two.'],
    [['One.', ''], 'One.'],
    [['一。', '二。'], '一。二。'],
  ])('joins %j', (parts, joined) => {
    expect(sentences(...parts)).toBe(joined)
  })
})

describe('prose', () => {
  it.each([
    ['one line', 'Type it.', 'Type it.'],
    ['two lines', 'Type it.\nThen save.', 'Type it.<br>Then save.'],
    [
      'a block to copy',
      'Give the job this block:\n  permissions:\n    contents: read\n    packages: write\nThen save.',
      'Give the job this block:\n\n```yaml\npermissions:\n  contents: read\n  packages: write\n```\n\nThen save.',
    ],
    ['a command to copy', 'Type:\n  docker logout ghcr.io', 'Type:\n\n```\ndocker logout ghcr.io\n```'],
    ['a block that tries to close its fence', 'Type:\n  a: 1\n  ```\n  b', 'Type:\n\n````yaml\na: 1\n```\nb\n````'],
  ])('of %s', (_, plain, markdown) => {
    expect(prose(plain)).toBe(markdown)
  })
})

describe('visible', () => {
  it.each([
    ['a\r\nb\nc\td', 'a\nb\nc\td'],
    ['a\rb', 'a␍b'],
    ['a\u0000b\u001bc', 'a␀b␛c'],
    ['a\u007fb\u0085c', 'a\\u{7f}b\\u{85}c'],
    ['a\u202eb\u2067c', 'a\\u{202e}b\\u{2067}c'],
    ['a\u200bb\ufeffc\u{e0041}d', 'a\\u{200b}b\\u{feff}c\\u{e0041}d'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['a\ud800b', 'a\ufffdb'],
    ['漢字 é 👩‍💻', '漢字 é 👩\\u{200d}💻'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })
})

describe('visibleLine', () => {
  it('has no line feed and no tab', () => {
    expect(visibleLine('a\n\tb\r\nc')).toBe('a ⏎  b ⏎ c')
  })
})
