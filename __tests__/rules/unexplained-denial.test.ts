import { unexplainedDenial } from '../../src/rules/unexplained-denial.ts'
import { credential, granted, image, unanswered } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(unexplainedDenial, worlds['unexplained-denial'], [
  [
    'says which request was refused',
    {},
    { confidence: 'possible', detail: { at: 'upload', access: 'push', isJobToken: true, isGuessed: false } },
  ],
  [
    'leads to package and repository',
    {},
    {
      links: [
        'https://github.com/orgs/octo/packages/container/app/settings',
        'https://github.com/octo/app/settings/actions',
      ],
    },
  ],
  ['knows a pull', { access: 'pull' }, { detail: { access: 'pull' } }],
  ['knows another credential', { credential: credential('unknown') }, { detail: { isJobToken: false } }],
  ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ['does not fire on a grant', { answer: granted }],
  ['does not fire without a verdict', { answer: unanswered('outage') }],
])
