import { expect, it } from '@jest/globals'
import { observed } from '../../src/http/observed.ts'
import { expiringCredential } from '../../src/rules/expiring-credential.ts'
import { refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const health = (expiresInDays: number) => observed({ accepted: true, needsSso: false, expiresInDays } as const)

describeRule(
  expiringCredential,
  worlds['expiring-credential'],
  [
    ['says when', {}, { detail: { days: 5 }, links: ['https://github.com/settings/tokens'] }],
    ['counts the last day', { health: health(0) }, { detail: { days: 0 } }],
    ['stands beside a refusal', { answer: refused('package-not-writable') }, { detail: { days: 5 } }],
    ['does not fire without an end', { health: observed({ accepted: true, needsSso: false }) }],
    ['does not fire where nobody asked', { health: { kind: 'skipped', because: 'not asked' } }],
  ],
  ['warning expiring-credential'],
)

it.each([
  [0, 'within a day'],
  [1, 'in one day'],
  [2, 'in 2 days'],
])('says %i as "%s"', (days, words) => {
  const params = { detail: { days }, images: [], answers: [], source: 'run', credential: 'password' } as const
  expect(expiringCredential.words.title(params)).toBe(`The token expires ${words}`)
})
