import { describe, expect, it } from '@jest/globals'
import { wrapped } from '../../src/terminal/wrap.ts'

const text = 'word '.repeat(60).trim()
const widest = (columns: number, indent = '') =>
  Math.max(
    ...wrapped(text, columns, indent)
      .split('\n')
      .map(({ length }) => length),
  )

describe('wrapped', () => {
  it.each([
    [20, 59],
    [60, 59],
    [80, 79],
    [300, 99],
  ])('fills lines on a terminal of %i columns to %i', (columns, width) => {
    expect(widest(columns)).toBe(width)
  })

  it('counts the indent, and loses no word', () => {
    expect(widest(60, '    ')).toBeLessThanOrEqual(60)
    expect(wrapped(text, 60, '    ').split(/\s+/).filter(Boolean)).toEqual(text.split(' '))
  })

  it('keeps a longer word whole', () => {
    expect(wrapped(`a ${'x'.repeat(90)} b`, 60)).toBe(`a\n${'x'.repeat(90)}\nb`)
  })
})
