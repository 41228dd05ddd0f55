import { observed } from '../../src/facts.ts'
import { ownerNotFound } from '../../src/rules/owner-not-found.ts'
import { granted, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(ownerNotFound, worlds['owner-not-found'], [
  ['fires on the text', {}, { detail: { owner: 'octo' }, confidence: 'certain' }],
  ['does not fire on another text', { answer: refused('unknown') }],
  [
    'fires where GitHub knows no such account',
    { answer: refused('unknown'), owner: observed('missing') },
    { detail: { owner: 'octo' }, confidence: 'likely' },
  ],
  [
    'does not contradict a text with a cause',
    { answer: refused('installation-may-not-write'), owner: observed('missing') },
  ],
  ['does not fire where GitHub knows it', { answer: refused('unknown'), owner: observed('user') }],
  ['does not contradict a grant', { answer: granted, owner: observed('missing') }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
