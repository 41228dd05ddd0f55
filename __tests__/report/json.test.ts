import { describe, expect, it } from '@jest/globals'
import { printableJson } from '../../src/report/json.ts'

describe('printableJson', () => {
  it.each([
    ['a', '"a"'],
    ['镜像', '"镜像"'],
    ['##[error]x', '"##\\u005berror]x"'],
    ['\u202eab', '"\\u202eab"'],
    ['a\u200bb\u0085', '"a\\u200bb\\u0085"'],
    ['\u{e0001}', '"\\udb40\\udc01"'],
    ['\u2028', '"\\u2028"'],
  ])('writes %j as %s', (text, json) => {
    expect(printableJson(text)).toBe(json)
    expect(JSON.parse(json)).toBe(text)
  })
})
