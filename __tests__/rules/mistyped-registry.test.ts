import { mistypedRegistry } from '../../src/rules/mistyped-registry.ts'
import { image } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(mistypedRegistry, worlds['mistyped-registry'], [
  ['names both hosts', {}, { detail: { typed: 'ghrc.io', intended: 'ghcr.io' }, confidence: 'certain' }],
  ['has nothing to say about the right host', { image: image() }],
])
