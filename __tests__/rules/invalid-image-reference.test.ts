import { invalidImageReference } from '../../src/rules/invalid-image-reference.ts'
import { image } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(invalidImageReference, worlds['invalid-image-reference'], [
  ['says what is wrong with the text', {}, { detail: { problem: 'no-owner' }, confidence: 'certain' }],
  ['has nothing to say about an image', { image: image() }],
])
