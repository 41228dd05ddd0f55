import { describe, expect, it } from '@jest/globals'
import { isTooDense } from '../../src/workflow/dense-text.ts'

describe('isTooDense', () => {
  it.each([
    ['an empty text', ''],
    ['brackets that close again', '[]'.repeat(100_000)],
    ['a long list', '- a\n'.repeat(100_000)],
    ['a rule of dashes', '-'.repeat(100_000)],
    ['as many levels as it may have', '- '.repeat(1000)],
  ])('lets %s pass', (_, text) => {
    expect(isTooDense(text)).toBe(false)
  })

  it.each([
    ['brackets that stay open', '['.repeat(10_001)],
    ['braces and brackets that do', '{['.repeat(5001)],
    ['more collections than are parsed', '{}'.repeat(100_001)],
    ['a row of items', '- '.repeat(1001)],
    ['a row of keys, with tabs', '?\t:\t'.repeat(501)],
    ['such a row behind other text', `on: push\n${'- '.repeat(1001)}`],
  ])('refuses %s', (_, text) => {
    expect(isTooDense(text)).toBe(true)
  })
})
