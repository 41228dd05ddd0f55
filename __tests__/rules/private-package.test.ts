import { observed } from '../../src/http/observed.ts'
import { privatePackage } from '../../src/rules/private-package.ts'
import { granted, image, jobToken, recorded, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const health = (accepted: boolean) => observed({ accepted, needsSso: false })
const unknownName = observed({
  kind: 'refused',
  at: 'tags',
  status: 404,
  code: 'NAME_UNKNOWN',
  reason: 'unknown',
} as const)

describeRule(privatePackage, worlds['private-package'], [
  ['is likely', {}, { confidence: 'likely', detail: { isGuessed: false } }],
  [
    'leads to the settings of the package',
    {},
    { links: ['https://github.com/orgs/octo/packages/container/app/settings'] },
  ],
  ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ['fires on an unknown text', { answer: refused('unknown', 'tags') }, { confidence: 'likely' }],
  [
    'fires on a refused exchange that GitHub accepts',
    { answer: refused('credential-refused', 'exchange'), health: health(true) },
    { confidence: 'likely' },
  ],
  [
    'leaves a rejected credential to its own rule',
    { answer: refused('credential-refused', 'exchange'), health: health(false) },
  ],
  ['leaves an unknown owner to its own rule', { answer: refused('owner-unknown') }],
  ["leaves the job's token to the rules of its own", { credential: jobToken }],
  [
    "fires for the job's token where there is no such name",
    { credential: jobToken, answer: unknownName },
    { confidence: 'likely' },
  ],
  [
    "does not fire for a job's token that may not read",
    { credential: jobToken, answer: unknownName, tokenPermissions: recorded({}) },
  ],
  ['does not fire for a push', { access: 'push' }],
  ['does not contradict a grant', { answer: granted }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
