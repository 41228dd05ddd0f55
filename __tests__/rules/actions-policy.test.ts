import { observed } from '../../src/http/observed.ts'
import { actionsPolicy } from '../../src/rules/actions-policy.ts'
import { absent, credential, file, granted, job, recorded, refused, run, running, visible } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const uses = 'octo/shared/.github/workflows/build.yml@v1'
const callOfAnother = observed({
  callers: [job('write', { call: { place: { file, path: ['jobs', 'build', 'uses'] }, uses } })],
})
const has = (packages: 'none' | 'read' | 'write') => recorded({ packages })
const organization = 'https://github.com/organizations/octo/settings'

describeRule(actionsPolicy, worlds['actions-policy'], [
  ['is possible', {}, { confidence: 'possible', detail: { mayBeCreation: false } }],
  [
    'leads to all settings that may forbid',
    {},
    { links: ['https://github.com/octo/app/settings/actions', `${organization}/actions`, `${organization}/packages`] },
  ],
  [
    'leads to no organisation where a person owns it',
    { run: run({ ownerKind: 'user' }) },
    { links: ['https://github.com/octo/app/settings/actions'] },
  ],
  [
    'names the creation policy beside it',
    { answer: refused('installation-may-not-create') },
    { detail: { mayBeCreation: true } },
  ],
  [
    'fires where the canary tells',
    { answer: refused('unknown'), controlRequest: refused('installation-may-not-create') },
    { detail: { mayBeCreation: false } },
  ],
  [
    'names the creation policy where no package is there and the canary tells of it',
    { answer: refused('unknown'), controlRequest: refused('installation-may-not-create'), package: absent },
    { detail: { mayBeCreation: true } },
  ],
  [
    'names the called file that nobody has read, which may leave packages out itself',
    { running: callOfAnother },
    { detail: { mayBeCreation: false, unread: uses } },
  ],
  [
    'needs no such file where the runner records what the token has',
    { tokenPermissions: has('read'), running: callOfAnother },
    { confidence: 'certain', detail: { mayBeCreation: false, has: 'read', unread: undefined } },
  ],
  ['does not fire where the text tells nothing', { answer: refused('unknown') }],
  ['does not fire where the canary is granted', { answer: refused('unknown'), controlRequest: granted }],
  ['does not fire where it is not declared', { running: running(job('none')) }],
  ['does not fire where the file could not be read', { running: { kind: 'failed', error: 'no such file' } }],
  [
    'is certain where the runner records less than is declared',
    { tokenPermissions: has('read') },
    { confidence: 'certain', detail: { mayBeCreation: false, has: 'read' } },
  ],
  [
    'is no creation policy there, whatever the text says',
    { tokenPermissions: has('none'), answer: refused('installation-may-not-create') },
    {
      detail: { mayBeCreation: false },
      links: ['https://github.com/octo/app/settings/actions', `${organization}/actions`],
    },
  ],
  ['does not fire where the runner records that the token has write', { tokenPermissions: has('write') }],
  ['does not fire on Read there', { tokenPermissions: has('write'), answer: refused('installation-may-not-read') }],
  [
    'leaves Create to the creation policy there',
    { tokenPermissions: has('write'), answer: refused('installation-may-not-create') },
  ],
  [
    'does not judge by the control request there',
    {
      tokenPermissions: has('write'),
      answer: refused('unknown'),
      controlRequest: refused('installation-may-not-create'),
      package: visible(),
    },
  ],
  ['does not fire for another credential', { credential: credential('installation') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not contradict a grant', { answer: observed({ kind: 'granted' }) }],
])
