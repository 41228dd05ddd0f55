import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clipped, columnsOf, padded, wrapped } from '../../../simulator/demo/columns.ts'

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['镜像 a', 6],
    ['（推送）', 8],
    ['❌ no', 5],
    ['é', 1],
  ])('of %s is %i', (text, expected) => {
    expect(columnsOf(text)).toBe(expected)
  })
})

describe('wrapped', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one\n\ntwo', 10, ['one', '', 'two']],
    ['  a bb\n    c', 5, ['  a', '  bb', '    c']],
    ['a https://example.com/long b', 10, ['a', 'https://example.com/long', 'b']],
    ['本次运行无法推送。', 10, ['本次运行无', '法推送。']],
  ])('breaks %j at %i columns into %j', (text, width, expected) => {
    expect(wrapped(text, width)).toEqual(expected)
  })

  it('keeps every word, in order, and no line longer than the width but a word that is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/))
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (all, width) => {
        const lines = wrapped(all.join(' '), width)
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(all)
        expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([])
      }),
    )
  })
})

describe('clipped and padded', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['镜像镜像', 6, '镜像…'],
  ])('cut %s to %i columns', (text, width, expected) => {
    expect(clipped(text, width)).toBe(expected)
  })

  it('fill up by columns, not by characters', () => {
    expect(padded('镜像', 6)).toBe('镜像  ')
  })
})
