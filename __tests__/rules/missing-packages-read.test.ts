import { failed, observed } from '../../src/http/observed.ts'
import { missingPackagesRead } from '../../src/rules/missing-packages-read.ts'
import {
  calledWorkflow,
  callingFile,
  credential,
  file,
  granted,
  job,
  recorded,
  refused,
  run,
  running,
} from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const forbidden = observed({ kind: 'forbidden', needsSso: false } as const)
const params = (packages: 'none' | 'read') => recorded({ packages })

describeRule(missingPackagesRead, worlds['missing-packages-read'], [
  [
    'points at the block',
    {},
    {
      confidence: 'certain',
      place: { file, path: ['jobs', 'build', 'permissions'] },
      edit: { job: 'build', packages: 'read' },
    },
  ],
  [
    'points at the block of the caller',
    { run: run({ calledWorkflow }), running: running(job('default'), [job('none', { file: callingFile })]) },
    { edit: { file: callingFile } },
  ],
  ['fires on read_package', { answer: refused('package-not-readable', 'tags') }, { confidence: 'certain' }],
  ['fires on an unknown text', { answer: refused('unknown', 'tags') }, { confidence: 'certain' }],
  [
    'fires on the text alone',
    {
      answer: refused('installation-may-not-read'),
      running: running(job('default', { requiredPermissions: { 'id-token': 'write' } })),
    },
    {
      confidence: 'likely',
      detail: { job: 'build', isDefault: true, requiredPermissions: { 'id-token': 'write' } },
      place: { file, path: ['jobs', 'build'] },
      edit: { job: 'build', packages: 'read' },
    },
  ],
  [
    'fires on the word of the runner alone',
    { tokenPermissions: params('none'), running: running(job('default')) },
    { confidence: 'certain' },
  ],
  [
    'fires where nothing is declared and GitHub forbids packages to the token',
    { running: running(job('default')), package: forbidden },
    { confidence: 'likely', place: { file, path: ['jobs', 'build'] } },
  ],
  [
    'fires where the file could not be read and GitHub forbids packages to the token',
    { running: failed('no such file'), package: forbidden },
    { confidence: 'likely' },
  ],
  ['does not fire where the block reads, whatever GitHub says', { running: running(job('read')), package: forbidden }],
  ['believes the runner that the token may read', { tokenPermissions: params('read') }],
  ['does not fire where the block reads', { running: running(job('read')) }],
  ['does not fire where nothing is declared, for the default reads', { running: running(job('default')) }],
  ['does not fire where the file could not be read', { running: failed('no such file') }],
  ['leaves a rejected credential to its own rule', { health: observed({ accepted: false, needsSso: false }) }],
  ['leaves an unknown owner to its own rule', { answer: refused('owner-unknown') }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not fire for a push', { access: 'push' }],
  ['does not contradict a grant', { answer: granted }],
])
