import { describe, expect, it } from '@jest/globals'
import { failed, skipped } from '../../src/http/observed.ts'
import { internalFault } from '../../src/rules/internal-fault.ts'
import { facts, unanswered } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(
  internalFault,
  worlds['internal-fault'],
  [['quotes what was seen', {}, { detail: { seen: 'x is not a function' }, confidence: 'certain' }]],
  ['warning internal-fault'],
)

describe('internal-fault does not fire', () => {
  it.each([
    ['on a question that failed', failed('the question failed')],
    ['where the registry gave no verdict', unanswered('outage')],
    ['where nothing was asked', skipped('known without asking')],
    ['on a grant', facts().answer],
  ])('%s', (_, answer) => {
    expect(internalFault.diagnose?.(facts({ answer }))).toBeUndefined()
  })
})
