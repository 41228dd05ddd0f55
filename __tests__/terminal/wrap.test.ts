import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clipped, columnsOf, headline, helpPage, padded, paragraphs, wrapped } from '../../src/terminal/wrap.ts'

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
    ['作业自身的令牌（GITHUB_TOKEN）', 20, ['作业自身的令牌', '（GITHUB_TOKEN）']],
    ['改为“packages: write”即可', 20, ['改为', '“packages: write”即', '可']],
    ['用 ${{ github.actor }}，改名后也不会失效', 24, ['用 ${{ github.actor }}，', '改名后也不会失效']],
    ['It said "403 DENIED: permission_denied: no"', 20, ['It said "403 DENIED:', 'permission_denied:', 'no"']],
    ['镜像仓库返回“denied: denied”，原因不明', 21, ['镜像仓库返回', '“denied: denied”，原', '因不明']],
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

describe('helpPage', () => {
  const page =
    'Asks the registry whether this may be.\n\n  --access push|pull  what to ask for, and how\n  tool --access pull'

  it('sets descriptions beside what is typed, or below it', () => {
    expect(helpPage(page, 100)).toBe(page)
    expect(helpPage(page, 52).split('\n').slice(2)).toEqual([
      '  --access push|pull  what to ask for, and how',
      '  tool --access pull',
    ])
    expect(helpPage(page, 30).split('\n')).toEqual([
      'Asks the registry whether this',
      'may be.',
      '',
      '  --access push|pull',
      '      what to ask for, and how',
      '  tool --access pull',
    ])
  })
})

describe('headline', () => {
  const mark = { title: (text: string) => `<${text}>`, id: (text: string) => `(${text})` }

  it.each([
    [40, '<The job cannot write it> ([id])'],
    [24, '<The job cannot write it>\n([id])'],
    [20, '<The job cannot write>\n<it> ([id])'],
  ])('puts the id behind or below the title in %i columns', (columns, expected) => {
    expect(headline('The job cannot write it', '[id]', columns, mark)).toBe(expected)
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
