import { describe, expect, it } from '@jest/globals'
import { exitCode, type FailOn } from '../../src/report/exit-code.ts'
import type { Severity } from '../../src/rules/rule.ts'
import type { Verdict } from '../../src/rules/verdict.ts'

describe('exitCode', () => {
  const rows: readonly [Verdict, readonly Severity[], FailOn, 0 | 1][] = [
    ['ready', [], 'denied', 0],
    ['ready', ['warning'], 'denied', 0],
    ['ready', ['warning'], 'inconclusive', 0],
    ['ready', ['error'], 'denied', 0],
    ['denied', ['error'], 'denied', 1],
    ['denied', ['error'], 'inconclusive', 1],
    ['denied', ['error'], 'never', 0],
    ['denied', ['warning', 'error'], 'denied', 1],
    ['denied', ['notice'], 'denied', 0],
    ['denied', ['notice'], 'inconclusive', 0],
    ['inconclusive', ['warning'], 'denied', 0],
    ['inconclusive', ['warning'], 'inconclusive', 1],
    ['inconclusive', [], 'inconclusive', 1],
    ['inconclusive', ['warning'], 'never', 0],
  ]

  it.each(rows)('of %s with %j, failing on %s, is %i', (verdict, severities, failOn, expected) => {
    expect(exitCode({ verdict, severities, failOn, isBadInput: false, isAsked: true })).toBe(expected)
  })

  it.each<FailOn>(['denied', 'inconclusive', 'never'])('is 1 on a bad input, failing on %s', (failOn) => {
    expect(exitCode({ verdict: 'denied', severities: ['error'], failOn, isBadInput: true, isAsked: true })).toBe(1)
  })

  it.each<FailOn>(['denied', 'inconclusive', 'never'])('is 0 if nothing was asked, failing on %s', (failOn) => {
    expect(exitCode({ verdict: 'inconclusive', severities: [], failOn, isBadInput: false, isAsked: false })).toBe(0)
  })
})
