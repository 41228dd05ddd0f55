import { describe, expect, it } from '@jest/globals'
import { isSummaryWanted, type SummaryMode } from '../../src/report/summary-mode.ts'
import type { Severity } from '../../src/rules/rule.ts'
import { finding, report } from './worlds.ts'

describe('isSummaryWanted', () => {
  it.each<[SummaryMode, Severity[], boolean]>([
    ['always', [], true],
    ['on-problem', [], false],
    ['on-problem', ['notice'], false],
    ['on-problem', ['notice', 'warning'], true],
    ['on-problem', ['error'], true],
    ['never', ['error'], false],
  ])('%s, with %j, is %s', (mode, severities, expected) => {
    const findings = severities.map((severity) => finding({ severity }))
    expect(isSummaryWanted(report({ findings }), mode)).toBe(expected)
  })
})
