import { uppercaseImageName } from '../../src/rules/uppercase-image-name.ts'
import { image } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(uppercaseImageName, worlds['uppercase-image-name'], [
  ['gives the name in lowercase', {}, { detail: { lowered: 'ghcr.io/octo/app' }, confidence: 'certain' }],
  ['has nothing to say about a lowercase name', { image: image() }],
])
