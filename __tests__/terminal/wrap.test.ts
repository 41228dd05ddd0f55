import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clipped, columnsOf, padded, paragraphs, wrapped } from '../../src/terminal/wrap.ts'

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['镜像 a', 6],
    ['（推送）', 8],
    ['❌ no', 5],
    ['é', 1],
  ])('counts in %j %i columns', (text, expected) => {
    expect(columnsOf(text)).toBe(expected)
  })
})

describe('wrapped', () => {
  it.each([
    ['one two three four five', 20, ['one two three four', 'five']],
    ['one two three four five', 5, ['one two three four', 'five']],
    ['无法推送镜像，请检查权限设置。', 29, ['无法推送镜像，请检查权限设', '置。']],
    ['  one two three four\n    five', 20, ['  one two three four', '    five']],
    ['    one two three four', 20, ['    one two three', '    four']],
    ['one\n\ntwo', 20, ['one', '', 'two']],
    ['a https://example.com/a/long/address b', 20, ['a', 'https://example.com/a/long/address', 'b']],
    ['本次运行无法推送镜像，请检查权限。', 20, ['本次运行无法推送镜', '像，请检查权限。']],
    ['无法推送镜像，请检查权限设置。', 30, ['无法推送镜像，请检查权限设置。']],
    ['它写着“权限不足，无法推送镜像到仓库”。', 20, ['它写着“权限不足，无', '法推送镜像到仓库”。']],
    ['请勾选 write:packages。', 21, ['请勾选', 'write:packages。']],
    ['Give the job packages: write and go on', 24, ['Give the job', 'packages: write and go', 'on']],
    ['It said "denied: denied", and stopped', 20, ['It said', '"denied: denied",', 'and stopped']],
    ['Write push: ${{ github.event_name }} there', 20, ['Write', 'push: ${{ github.event_name }}', 'there']],
  ])('breaks %j at %i columns', (text, columns, expected) => {
    expect(wrapped(text, columns).split('\n')).toEqual(expected)
  })

  it('fills at most 100 columns, and counts the indent', () => {
    const text = 'word '.repeat(60).trim()
    const longest = (columns: number, indent?: string) =>
      Math.max(
        ...wrapped(text, columns, indent)
          .split('\n')
          .map(({ length }) => length),
      )
    expect([40, 80, 300].map((columns) => longest(columns))).toEqual([39, 79, 99])
    expect(longest(40, '    ')).toBeLessThanOrEqual(40)
  })

  it('keeps every word, in order, and no line is longer than the width unless a word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/))
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 40 }), (all, columns) => {
        const lines = wrapped(all.join(' '), columns).split('\n')
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(all)
        expect(lines.filter((line) => line.length > columns && line.includes(' '))).toEqual([])
      }),
    )
  })

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = (some: string) => some.replace(/\s/g, '')
        expect(bare(wrapped(text, 20))).toBe(bare(text))
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    for (const hostile of ['"', '${{', 'a: ', '“', 'a', ' ']) expect(wrapped(hostile.repeat(30_000), 80)).toBeDefined()
  })
})

describe('paragraphs', () => {
  it('leaves a block to paste as it is', () => {
    const block = '  permissions:\n    packages: write'
    expect(paragraphs(`Add this:\n${block}`, 20)).toBe(`  Add this:\n  ${block.replace('\n', '\n  ')}`)
  })
})

describe('clipped and padded', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['镜像镜像', 6, '镜像…'],
  ])('cuts %s to %i columns', (text, columns, expected) => {
    expect(clipped(text, columns)).toBe(expected)
  })

  it('fills up by columns, not by characters', () => {
    expect(padded('镜像', 6)).toBe('镜像  ')
  })
})
