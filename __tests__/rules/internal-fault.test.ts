import { failed, skipped } from '../../src/facts.ts'
import { internalFault } from '../../src/rules/internal-fault.ts'
import { facts, unanswered } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(internalFault, worlds['internal-fault'], [
  ['quotes what was seen', {}, { detail: { seen: 'x is not a function' }, confidence: 'certain' }],
])

describeRule(internalFault, { answer: failed('the question failed') }, [
  ['quotes the failed question', {}, { detail: { seen: 'the question failed' } }],
  ['does not fire where the registry gave no verdict', { answer: unanswered('outage') }],
  ['does not fire where nothing was asked', { answer: skipped('known without asking') }],
  ['does not fire on a grant', { answer: facts().answer }],
])
