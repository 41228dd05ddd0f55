import { observed } from '../../src/http/observed.ts'
import { userNotGranted } from '../../src/rules/user-not-granted.ts'
import { credential, granted, image, jobToken, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

describeRule(userNotGranted, worlds['user-not-granted'], [
  ['is certain by the text', {}, { detail: { lacks: 'role' }, confidence: 'certain' }],
  [
    'leads to the settings of the package',
    { owner: observed('user') },
    { links: ['https://github.com/users/octo/packages/container/app/settings'] },
  ],
  [
    'is likely by the canary',
    { answer: refused('unknown'), controlRequest: granted },
    { detail: { lacks: 'role' }, confidence: 'likely' },
  ],
  ['does not fire without the canary', { answer: refused('unknown') }],
  [
    'tells creation apart',
    { answer: refused('package-not-creatable') },
    {
      detail: { lacks: 'creation' },
      who: 'organization-owner',
      links: ['https://github.com/organizations/octo/settings/packages'],
    },
  ],
  [
    'knows that nobody else creates packages under an account of a person',
    { answer: refused('package-not-creatable'), owner: observed('user') },
    { detail: { lacks: 'creation', owner: 'octo', ownerKind: 'user' }, who: 'workflow-author', links: [] },
  ],
  ['tells that the name is guessed', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ["does not fire for the job's token", { credential: jobToken }],
  [
    "does not fire for the job's token on a server with other prefixes",
    { credential: { ...jobToken, kind: 'unknown' } },
  ],
  ["does not fire for an App's token, which has no user", { credential: credential('installation') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not fire on another text', { answer: refused('package-not-readable') }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
