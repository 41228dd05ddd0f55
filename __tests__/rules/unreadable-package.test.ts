import { unreadablePackage } from '../../src/rules/unreadable-package.ts'
import { credential, image, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(unreadablePackage, worlds['unreadable-package'], [
  ['is certain by the text', {}, { confidence: 'certain', detail: { isJobToken: true, isGuessed: false } }],
  [
    'leads to the settings of the package',
    {},
    { links: ['https://github.com/orgs/octo/packages/container/app/settings'] },
  ],
  ["knows a user's token", { credential: credential('classic-pat') }, { detail: { isJobToken: false } }],
  ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ['does not fire on another text', { answer: refused('package-not-writable') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
