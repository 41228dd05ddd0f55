import { observed } from '../../src/http/observed.ts'
import { ssoNotAuthorised } from '../../src/rules/sso-not-authorised.ts'
import { granted, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const health = (needsSso: boolean) => observed({ accepted: true, needsSso } as const)
const forbidden = (needsSso: boolean) => observed({ kind: 'forbidden', needsSso } as const)

describeRule(ssoNotAuthorised, worlds['sso-not-authorised'], [
  ['is certain by the text', {}, { confidence: 'certain', detail: { owner: 'octo' } }],
  ['leads to both pages', {}, { links: ['https://github.com/settings/tokens', 'https://github.com/orgs/octo/sso'] }],
  ['is likely by the REST API', { answer: refused('unknown'), health: health(true) }, { confidence: 'likely' }],
  ['does not fire where the REST API asks for nothing', { answer: refused('unknown'), health: health(false) }],
  [
    'is likely where the package asks for it',
    { answer: refused('unknown'), package: forbidden(true) },
    { confidence: 'likely' },
  ],
  ['does not fire where the package is forbidden otherwise', { answer: refused('unknown'), package: forbidden(false) }],
  ['does not contradict a grant', { answer: granted, health: health(true) }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
