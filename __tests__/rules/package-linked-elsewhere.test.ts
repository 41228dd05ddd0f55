import { expect, it } from '@jest/globals'
import { packageLinkedElsewhere } from '../../src/rules/package-linked-elsewhere.ts'
import { absent, credential, facts, granted, image, refused, run, visible } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const { githubRepository: _, ...nowhere } = run()

describeRule(packageLinkedElsewhere, worlds['package-linked-elsewhere'], [
  [
    'names the other repository',
    {},
    { confidence: 'certain', detail: { linked: 'octo/tool', repository: 'octo/app' } },
  ],
  [
    'leads to the settings of the package',
    {},
    { links: ['https://github.com/orgs/octo/packages/container/app/settings'] },
  ],
  [
    'never names a private one',
    { package: visible({ name: 'octo/secret', isPrivate: true }) },
    { detail: { repository: 'octo/app', isGuessed: false } },
  ],
  ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
  ['fires on read_package', { answer: refused('package-not-readable') }, { confidence: 'certain' }],
  [
    'fires where the canary is granted',
    { answer: refused('unknown'), controlRequest: granted },
    { confidence: 'certain' },
  ],
  ['does not fire on a text about the token', { answer: refused('installation-may-not-write') }],
  ['does not fire where it is linked here', { package: visible({ name: 'Octo/App', isPrivate: false }) }],
  ['does not fire where it is linked nowhere', { package: visible() }],
  ['does not fire where it is not visible', { package: absent }],
  ['does not fire outside of a repository', { run: nowhere }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
  ['does not fire for a pull', { access: 'pull', answer: refused('package-not-readable') }],
  ['does not contradict a grant', { answer: granted }],
  ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
])

it('keeps the name of a private repository out of everything', () => {
  const diagnosis = packageLinkedElsewhere.diagnose?.(
    facts({ ...worlds['package-linked-elsewhere'], package: visible({ name: 'octo/secret', isPrivate: true }) }),
  )
  expect(JSON.stringify(diagnosis)).not.toContain('secret')
})
