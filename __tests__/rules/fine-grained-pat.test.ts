import { fineGrainedPat } from '../../src/rules/fine-grained-pat.ts'
import { credential, granted, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(fineGrainedPat, worlds['fine-grained-pat'], [
  ['leads to the page of tokens', {}, { confidence: 'certain', links: ['https://github.com/settings/tokens'] }],
  ['fires on every refusal', { answer: refused('credential-refused', 'exchange') }, { confidence: 'certain' }],
  ['does not contradict a grant', { answer: granted }],
  ['does not fire for a classic token', { credential: credential('classic-pat') }],
])
