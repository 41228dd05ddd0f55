import { describe, expect, it } from '@jest/globals'
import { visible, visibleLine } from '../../src/report/visible.ts'

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
