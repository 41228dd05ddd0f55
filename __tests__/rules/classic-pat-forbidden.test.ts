import { classicPatForbidden } from '../../src/rules/classic-pat-forbidden.ts'
import { refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(classicPatForbidden, worlds['classic-pat-forbidden'], [
  ['names the organisation', {}, { detail: { owner: 'octo' }, confidence: 'certain' }],
  ['does not fire on another text', { answer: refused('sso-required') }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
