import { splitCredentials } from '../../src/rules/split-credentials.ts'
import { credential, granted, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(
  splitCredentials,
  worlds['split-credentials'],
  [
    ['is certain', {}, { confidence: 'certain' }],
    ['does not fire where the other serves every image', { isReplaced: true }],
    ['does not fire where the other is refused as well', { answerToOther: refused('package-not-writable') }],
    ['is told once, of the password', { credential: credential('classic-pat', 'fallback-password') }],
    ['does not fire on a grant', { answer: granted }],
  ],
  ['error repository-not-granted', 'warning split-credentials'],
)
