import { observed } from '../../src/http/observed.ts'
import { missingWritePackagesScope } from '../../src/rules/missing-write-packages-scope.ts'
import { credential, granted, jobToken, refused } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const scopes = (...oauthScopes: string[]) => observed({ accepted: true, needsSso: false, oauthScopes })
const lacking = scopes('repo', 'read:packages')

describeRule(missingWritePackagesScope, worlds['missing-write-packages-scope'], [
  ['names the scope', {}, { detail: { scope: 'write:packages' }, links: ['https://github.com/settings/tokens'] }],
  ['fires for an OAuth token', { credential: credential('oauth') }, { confidence: 'certain' }],
  ['fires for a token of unknown kind', { credential: credential('unknown') }, { confidence: 'certain' }],
  ["does not fire for the job's token", { credential: jobToken }],
  ['does not fire on another text', { answer: refused('package-not-writable') }],
  [
    'fires on write_package where the scope is lacking',
    { answer: refused('package-not-writable'), health: lacking },
    { confidence: 'certain' },
  ],
  [
    'fires on read_package where the scope is lacking',
    { answer: refused('package-not-readable'), health: lacking },
    { confidence: 'certain' },
  ],
  [
    'fires on create_package where the scope is lacking',
    { answer: refused('package-not-creatable'), health: lacking },
    { confidence: 'certain' },
  ],
  [
    'fires on an unknown text where the scope is lacking',
    { answer: refused('unknown'), health: lacking },
    { confidence: 'certain' },
  ],
  ['does not fire where the scope is there', { answer: refused('unknown'), health: scopes('write:packages') }],
  ['leaves a text with a cause of its own to it', { answer: refused('sso-required'), health: lacking }],
  ['does not contradict a grant', { answer: granted, health: lacking }],
  ['asks a pull for reading only', { access: 'pull' }, { detail: { scope: 'read:packages' } }],
  ['is content with reading on a pull', { access: 'pull', answer: refused('unknown'), health: lacking }],
  [
    'takes writing for reading on a pull',
    { access: 'pull', answer: refused('unknown'), health: scopes('write:packages') },
  ],
  [
    'fires on a pull without either',
    { access: 'pull', answer: refused('unknown'), health: scopes('repo') },
    { detail: { scope: 'read:packages' } },
  ],
  [
    'fires on a pull whose exchange is refused, which is all that GHCR may say',
    { access: 'pull', answer: refused('credential-refused', 'exchange'), health: scopes('repo') },
    { confidence: 'certain', detail: { scope: 'read:packages' } },
  ],
  [
    'leaves a rejected credential to its own rule',
    {
      access: 'pull',
      answer: refused('credential-refused', 'exchange'),
      health: observed({ accepted: false, needsSso: false, oauthScopes: [] }),
    },
  ],
])
