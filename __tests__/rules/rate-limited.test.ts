import { rateLimited } from '../../src/rules/rate-limited.ts'
import { refused, unanswered } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(
  rateLimited,
  worlds['rate-limited'],
  [
    ['quotes what was seen', {}, { detail: { seen: '503 Service Unavailable' }, confidence: 'certain' }],
    ['does not fire on an outage', { answer: unanswered('outage') }],
    ['does not fire on a refusal', { answer: refused('unknown') }],
  ],
  ['warning rate-limited'],
)
