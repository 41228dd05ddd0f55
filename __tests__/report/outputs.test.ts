import { describe, expect, it } from '@jest/globals'
import { canPush, outputs } from '../../src/report/outputs.ts'
import { evidence, report, reportedImage } from './worlds.ts'

describe('canPush', () => {
  it.each([
    ['ready', 'push', 'true'],
    ['denied', 'push', 'false'],
    ['inconclusive', 'push', 'unknown'],
    ['ready', 'pull', 'unknown'],
    ['denied', 'pull', 'unknown'],
  ] as const)('of %s for %s is %s', (verdict, access, expected) => {
    expect(canPush({ verdict, access })).toBe(expected)
  })
})

describe('outputs', () => {
  it('holds every output of the action', () => {
    const { report: _, ...others } = outputs(report(), 'missing-packages-write')
    expect(others).toEqual({
      verdict: 'denied',
      'can-push': 'false',
      finding: 'missing-packages-write',
      credential: 'none',
      registry: 'ghcr.io',
      images: 'ghcr.io/octo/app',
    })
  })

  it('lists images one per line, without texts that are no reference', () => {
    const images = [
      reportedImage({ reference: 'ghcr.io/octo/a', repository: 'octo/a' }),
      reportedImage({ reference: 'https://x', repository: '' }),
      reportedImage({ reference: 'ghcr.io/octo/b', repository: 'octo/b' }),
    ]
    expect(outputs(report({ images }), '').images).toBe('ghcr.io/octo/a\nghcr.io/octo/b')
  })

  it('has the report on one line, whatever it holds', () => {
    const params = report({ evidence: [evidence({ message: 'a\nb\r\u2028c\u2029d' })] })
    const output = outputs(params, '').report
    expect(output).not.toMatch(/[\n\r\u2028\u2029]/)
    expect(JSON.parse(output)).toEqual(params)
  })
})
