import { observed } from '../../src/http/observed.ts'
import { firstPublish } from '../../src/rules/first-publish.ts'
import { credential, image, refused, run, visible } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const { githubRepository: _, ...nowhere } = run()

describeRule(
  firstPublish,
  worlds['first-publish'],
  [
    [
      'names the repository that it will be linked to',
      {},
      { who: 'nobody', detail: { isLinked: true, repository: 'https://github.com/octo/app' } },
    ],
    [
      'warns of a package without a link',
      { credential: credential('classic-pat') },
      { who: 'workflow-author', detail: { isLinked: false } },
    ],
    ['does without a repository', { run: nowhere }, { detail: { isLinked: true } }],
    ['tells of a guess', { image: image({ isGuessed: true }) }, { detail: { isGuessed: true } }],
    ['does not fire on a refusal', { answer: refused('unknown') }],
    ['does not fire where the package is there', { package: visible() }],
    ['does not fire where nobody may look', { package: observed({ kind: 'forbidden', needsSso: false }) }],
    [
      'does not fire where the other credential is refused a package that is there',
      {
        credential: credential('classic-pat', 'fallback-password'),
        answerToOther: refused('installation-may-not-write'),
      },
    ],
    [
      'fires where the other credential may not create it',
      {
        credential: credential('classic-pat', 'fallback-password'),
        answerToOther: refused('installation-may-not-create'),
      },
      { detail: { isLinked: false } },
    ],
    ['does not fire for a password that another replaces', { isReplaced: true }],
    ['does not fire for a pull', { access: 'pull' }],
    ['does not fire where there is no image', { image: worlds['mistyped-registry'].image }],
  ],
  ['notice first-publish'],
)
