import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { type Allowed, badInput } from '../../src/report/bad-input.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { hidden, hostile } from './worlds.ts'

const failOn = {
  input: 'fail-on',
  value: 'sometimes',
  allowed: { kind: 'one-of', values: ['denied', 'never'] },
} as const

const unknownFacts = { access: 'push', registry: '', isSummarised: false } as const

describe('badInput', () => {
  it('is one error that names the input, the value and what is allowed', () => {
    expect(badInput(failOn, unknownFacts, english.report)).toMatchObject({
      annotations: [
        { level: 'error', title: 'Bad input: fail-on', message: 'fail-on is "sometimes". Allowed: denied, never.' },
      ],
      summary: '',
      exitCode: 1,
    })
  })

  it('sets every output', () => {
    const { report, ...others } = badInput(failOn, unknownFacts, english.report).outputs
    expect(others).toEqual({
      verdict: 'inconclusive',
      'can-push': 'unknown',
      finding: '',
      credential: 'none',
      registry: '',
      images: '',
    })
    expect(JSON.parse(report)).toMatchObject({
      version: 1,
      verdict: 'inconclusive',
      access: 'push',
      images: [],
      findings: [],
    })
  })

  it('keeps what is known, and writes a summary if one is always wanted', () => {
    const known = { access: 'pull', registry: 'ghcr.io', isSummarised: true } as const
    const { outputs, summary } = badInput({ ...failOn, value: '<b>' }, known, english.report)
    expect(outputs.registry).toBe('ghcr.io')
    expect(JSON.parse(outputs.report)).toMatchObject({ access: 'pull', registry: 'ghcr.io' })
    expect(summary).toBe('## ❔ Bad input: fail-on\n\nfail-on is "&lt;b&gt;". Allowed: denied, never.\n')
  })

  const kinds: readonly Allowed[] = [
    { kind: 'one-of', values: ['push', 'pull'] },
    { kind: 'seconds' },
    { kind: 'host' },
    { kind: 'not-empty' },
    { kind: 'images' },
    { kind: 'own-password', host: 'ghcr.io' },
  ]

  it('has words of its own for each kind of what is allowed, in each language', () => {
    const said = everyLanguage.flatMap(({ report }) =>
      kinds.map((allowed) => report.badInput({ input: 'x', value: '', allowed }).message),
    )
    expect(said.filter((message, index) => said.indexOf(message) !== index)).toEqual([])
  })

  it.each(Object.entries(hostile))('shows %s as text, bounded', (_, value) => {
    const { annotations, log } = badInput({ ...failOn, value }, unknownFacts, english.report)
    expect(annotations[0]?.message.length).toBeLessThan(500)
    expect(annotations[0]?.message).not.toMatch(hidden)
    expect(log).toEqual(['Bad input: fail-on'])
  })
})
