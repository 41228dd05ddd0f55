import { observed } from '../../src/http/observed.ts'
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
  [
    'fires on a pull whose exchange is refused',
    { access: 'pull', answer: refused('credential-refused', 'exchange'), owner: observed('missing') },
    { confidence: 'likely' },
  ],
  [
    "fires on a pull with a token of another owner's",
    { access: 'pull', answer: refused('installation-elsewhere', 'tags'), owner: observed('missing') },
    { confidence: 'likely' },
  ],
  [
    "leaves a push with a token of another owner's to its own rule",
    { answer: refused('installation-elsewhere'), owner: observed('missing') },
  ],
  [
    'leaves a rejected credential to its own rule',
    {
      access: 'pull',
      answer: refused('credential-refused', 'exchange'),
      owner: observed('missing'),
      health: observed({ accepted: false, needsSso: false }),
    },
  ],
  ['does not fire where GitHub knows it', { answer: refused('unknown'), owner: observed('user') }],
  ['does not contradict a grant', { answer: granted, owner: observed('missing') }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
