import { observed } from '../../src/http/observed.ts'
import { appInstallationToken } from '../../src/rules/app-installation-token.ts'
import { credential, granted, jobToken, refused } from './facts.ts'
import { describeRule, type Row } from './table.ts'
import { worlds } from './worlds.ts'

const clearer: readonly Row[] = (
  ['installation-elsewhere', 'owner-unknown', 'sso-required', 'classic-pat-forbidden', 'scopes-mismatch'] as const
).map((reason) => [`leaves ${reason} to its own rule`, { answer: refused(reason) }])

const rejected = refused('credential-refused', 'exchange')

describeRule(appInstallationToken, worlds['app-installation-token'], [
  ['is certain by the text', {}, { confidence: 'certain' }],
  ['goes by the text even where github-token is the same token', { credential: jobToken }, { confidence: 'certain' }],
  ['goes by the text for a token of unknown kind', { credential: credential('unknown') }, { confidence: 'certain' }],
  ['does not fire for a personal token', { credential: credential('classic-pat') }],
  [
    "is likely for a token that is not the job's",
    { answer: refused('installation-may-not-write') },
    { confidence: 'likely' },
  ],
  [
    'is likely where the package refuses, for an App has no role',
    { answer: refused('package-not-writable') },
    { confidence: 'likely' },
  ],
  [
    "does not fire for the job's token without the text",
    { credential: jobToken, answer: refused('installation-may-not-write') },
  ],
  [
    'does not fire for an unknown kind without the text',
    { credential: credential('unknown'), answer: refused('unknown') },
  ],
  ['does not contradict a grant', { answer: granted }],
  [
    'leaves a rejected one to its own rule',
    { answer: rejected, health: observed({ accepted: false, needsSso: false }) },
  ],
  [
    'fires on a pull that GitHub accepts',
    { access: 'pull', answer: rejected, health: observed({ accepted: true, needsSso: false }) },
    { confidence: 'likely' },
  ],
  ...clearer,
])
