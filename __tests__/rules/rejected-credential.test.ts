import { observed } from '../../src/http/observed.ts'
import { rejectedCredential } from '../../src/rules/rejected-credential.ts'
import { jobToken, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const health = (accepted: boolean | 'unclear') => observed({ accepted, needsSso: false })

describeRule(rejectedCredential, worlds['rejected-credential'], [
  ['leads to the page of tokens', {}, { detail: { isJobToken: false }, links: ['https://github.com/settings/tokens'] }],
  ["knows the job's own token", { credential: jobToken }, { detail: { isJobToken: true }, links: [] }],
  ['does not fire on another text', { answer: refused('unknown', 'exchange') }],
  ['leaves a pull to the package where GitHub accepts it', { access: 'pull', health: health(true) }],
  ['leaves a pull to the package where nobody knows', { access: 'pull' }],
  ['fires on a pull where GitHub refuses it too', { access: 'pull', health: health(false) }, { confidence: 'certain' }],
  [
    'fires on a pull that is refused after the exchange',
    { access: 'pull', answer: refused('credential-refused', 'tags'), health: health(true) },
    { confidence: 'certain' },
  ],
])
