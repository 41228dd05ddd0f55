import { observed } from '../../src/http/observed.ts'
import { repositoryNotGranted } from '../../src/rules/repository-not-granted.ts'
import { credential, granted, image, job, recorded, refused, run, running } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const pull = { access: 'pull', answer: refused('credential-refused', 'exchange') } as const
const { githubRepository: _, ...nowhere } = run()

describeRule(repositoryNotGranted, worlds['repository-not-granted'], [
  [
    'names the role and the repository',
    {},
    { confidence: 'certain', detail: { role: 'Write', repository: 'octo/app', isGuessed: false } },
  ],
  [
    'leads to the settings of the package',
    {},
    { links: ['https://github.com/orgs/octo/packages/container/app/settings'] },
  ],
  ['does without the name of the repository', { run: nowhere }, { detail: { role: 'Write' } }],
  ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ['is likely by the canary', { answer: refused('unknown'), controlRequest: granted }, { confidence: 'likely' }],
  ['does not fire without the canary', { answer: refused('unknown') }],
  ['does not fire on a text about the token', { answer: refused('installation-may-not-write') }],
  [
    'is possible on a text about the token where that is known to have write',
    { answer: refused('installation-may-not-write'), tokenPermissions: recorded({ packages: 'write' }) },
    { confidence: 'possible', detail: { role: 'Write' } },
  ],
  [
    'leaves Create to the creation policy there',
    { answer: refused('installation-may-not-create'), tokenPermissions: recorded({ packages: 'write' }) },
  ],
  ['leaves read_package to its own rule', { answer: refused('package-not-readable') }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not contradict a grant', { answer: granted }],
  [
    'fires on a pull that may read packages',
    { ...pull, running: running(job('read')) },
    { confidence: 'likely', detail: { role: 'Read' } },
  ],
  ['fires on a pull where nothing is declared', pull, { detail: { role: 'Read' } }],
  ['does not fire on a pull that may not read at all', { ...pull, running: running(job('none')) }],
  ['believes the runner that the token may not read', { ...pull, tokenPermissions: recorded({}) }],
  ['leaves a rejected credential to its own rule', { ...pull, health: observed({ accepted: false, needsSso: false }) }],
  [
    'does not fire where the registry knows no such name',
    {
      access: 'pull',
      answer: observed({ kind: 'refused', at: 'tags', status: 404, code: 'NAME_UNKNOWN', reason: 'unknown' }),
    },
  ],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
