import { describe, expect, it } from '@jest/globals'
import { usage } from '../../src/languages/zh-cn/usage.ts'
import { nearest } from '../../src/terminal/nearest.ts'
import { englishUsage } from '../../src/terminal/usage-words.ts'

describe('nearest', () => {
  it.each([
    ['lnt', 'lint'],
    ['LINT', 'lint'],
    ['expl', 'explain'],
    ['chekc', 'check'],
    ['zh', 'zh-CN'],
    ['frobnicate', undefined],
    ['x', undefined],
    ['', undefined],
  ])('is, of %j, %s', (given, near) => {
    expect(nearest(given, ['check', 'lint', 'explain', 'zh-CN'])).toBe(near)
  })
})

describe('usage errors', () => {
  it('say each name in every language', () => {
    const names = (text: string) =>
      [...text.matchAll(/--[a-z]+|GHCR_TOKEN|x\.yml|ghcr\.io\/\S+/g)].map(([name]) => name)
    const said = (words: typeof englishUsage) => [
      words.notOneOf('--format', 'x.yml', ['a', 'b'], 'c'),
      words.noImage('ghcr.io'),
      words.noCredential(['GHCR_TOKEN']),
      words.noFile('x.yml'),
      words.unreadable('x.yml'),
      words.unwritable('x.yml'),
      words.noFileOrFolder('x.yml'),
    ]
    expect(said(usage).map((text) => names(text).toSorted())).toEqual(
      said(englishUsage).map((text) => names(text).toSorted()),
    )
  })
})
