import { describe, expect, it } from '@jest/globals'
import { guarded } from '../../src/terminal/guard.ts'

function printed(...texts: readonly string[]): string {
  let all = ''
  const output = guarded({ write: (text) => (all += text) })
  for (const text of texts) output.write(text)
  return all
}

describe('guarded', () => {
  it.each([
    [['::error::x\n'], '\\u{3a}:error::x\n'],
    [['a\n  ::warning file=x::y\n'], 'a\n  \\u{3a}:warning file=x::y\n'],
    [[' \u00a0::debug::x\n'], ' \u00a0\\u{3a}:debug::x\n'],
    [['+ ::x\na::b\n'], '+ ::x\na::b\n'],
    [['a', '::error::x\n', '::error::y\n'], 'a::error::x\n\\u{3a}:error::y\n'],
    [['x ##[error]y ##[group]\n'], 'x ##\\u{5b}error]y ##\\u{5b}group]\n'],
    [['plain\n', ''], 'plain\n'],
  ])('prints %j inertly', (texts, expected) => {
    expect(printed(...texts)).toBe(expected)
  })
})
