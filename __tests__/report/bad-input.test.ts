import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { report as chinese } from '../../src/languages/zh-cn/report.ts'
import { type Allowed, badInput } from '../../src/report/bad-input.ts'
import { hidden, hostile } from './worlds.ts'

const failOn = {
  input: 'fail-on',
  value: 'sometimes',
  allowed: { kind: 'one-of', values: ['denied', 'never'] },
} as const

describe('badInput', () => {
  it('is one error that names the input, the value and what is allowed', () => {
    expect(badInput(failOn, english.report)).toMatchObject({
      annotations: [
        { level: 'error', title: 'Bad input: fail-on', message: 'fail-on is "sometimes". Allowed: denied, never.' },
      ],
      summary: '',
      exitCode: 1,
    })
  })

  it('sets every output', () => {
    const { report, ...others } = badInput(failOn, english.report, { registry: 'ghcr.io', access: 'pull' }).outputs
    expect(others).toEqual({
      verdict: 'inconclusive',
      'can-push': 'unknown',
      finding: '',
      credential: 'none',
      registry: 'ghcr.io',
      images: '',
    })
    expect(JSON.parse(report)).toMatchObject({
      version: 1,
      verdict: 'inconclusive',
      access: 'pull',
      images: [],
      findings: [],
    })
  })

  const kinds: readonly Allowed[] = [
    { kind: 'one-of', values: ['push', 'pull'] },
    { kind: 'seconds' },
    { kind: 'host' },
    { kind: 'not-empty' },
    { kind: 'own-password', host: 'ghcr.io' },
    { kind: 'event-file' },
  ]

  it.each(kinds)('has words of its own for what is allowed: %j', (allowed) => {
    const said = [english.report, chinese].map((words) => words.badInput({ input: 'x', value: '', allowed }).message)
    const others = kinds.filter((one) => one !== allowed)
    for (const other of others) {
      expect(said).not.toContain(english.report.badInput({ input: 'x', value: '', allowed: other }).message)
      expect(said).not.toContain(chinese.badInput({ input: 'x', value: '', allowed: other }).message)
    }
  })

  it.each(Object.entries(hostile))('shows %s as text, bounded', (_, value) => {
    const { annotations, log } = badInput({ ...failOn, value }, english.report)
    expect(annotations[0]?.message.length).toBeLessThan(500)
    expect(annotations[0]?.message).not.toMatch(hidden)
    expect(log).toEqual(['Bad input: fail-on'])
  })
})
