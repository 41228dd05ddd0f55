import { observed } from '../../src/http/observed.ts'
import { foreignOwner } from '../../src/rules/foreign-owner.ts'
import { credential, granted, image, refused, run } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const { githubRepository: _, ...nowhere } = run()
const pull = { access: 'pull', answer: refused('package-not-readable', 'tags') } as const
const unknownName = observed({ kind: 'refused', at: 'tags', status: 404, reason: 'unknown' } as const)

describeRule(foreignOwner, worlds['foreign-owner'], [
  ['names both owners', {}, { detail: { owner: 'hexa', runOwner: 'octo' }, confidence: 'certain' }],
  ['does not fire below the own owner', { image: image() }],
  [
    'takes owners for the same whatever their case',
    { image: image(), run: run({ githubRepository: { owner: 'Octo', name: 'app' } }) },
  ],
  ['does not fire for a guessed name', { image: image({ owner: 'hexa', isGuessed: true }) }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not fire for a pull', { access: 'pull' }],
  ['does not contradict an answer', { answer: granted }],
  ['does not fire outside of a repository', { run: nowhere }],
  ['fires on the text', { access: 'pull', answer: refused('installation-elsewhere') }, { detail: { owner: 'hexa' } }],
  [
    'fires on the text outside of a repository',
    { run: nowhere, answer: refused('installation-elsewhere') },
    { detail: { owner: 'hexa' } },
  ],
  ['does not call the own owner another one', { image: image(), answer: refused('installation-elsewhere') }],
  ['does not fire on another text', { access: 'pull', answer: refused('owner-unknown') }],
  [
    'is likely by a refused pull, for public packages are open to all',
    { ...pull, answer: refused('credential-refused', 'exchange') },
    { confidence: 'likely', detail: { access: 'pull', owner: 'hexa' } },
  ],
  ['does not fire by a refused pull with another credential', { ...pull, credential: credential('classic-pat') }],
  ["does not fire by a refused pull of the own owner's", { ...pull, image: image() }],
  ['leaves a name that the registry does not know to its own rule', { ...pull, answer: unknownName }],
  ['does not fire by a refused pull outside of a repository', { ...pull, run: nowhere }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])
