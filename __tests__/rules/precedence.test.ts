import { describe, expect, it } from '@jest/globals'
import { diagnose, primary } from '../../src/diagnose.ts'
import type { Facts } from '../../src/facts.ts'
import { rules } from '../../src/rules/index.ts'
import {
  calledWorkflow,
  callingFile,
  credential,
  facts,
  granted,
  image,
  job,
  push,
  refused,
  run,
  running,
  visible,
} from './facts.ts'
import { worlds } from './worlds.ts'

const idsIn = (...cases: Partial<Facts>[]) =>
  diagnose(cases.map(facts), rules).findings.map(({ rule, severity }) => `${severity} ${rule.id}`)

/** Worlds in which another finding stands beside, or in which it is no error. */
const others: Readonly<Record<string, readonly string[]>> = {
  'expiring-credential': ['warning expiring-credential'],
  'stale-workflow-version': ['error missing-packages-write', 'warning stale-workflow-version'],
  'first-publish': ['notice first-publish'],
  'registry-unavailable': ['warning registry-unavailable'],
  'rate-limited': ['warning rate-limited'],
  'internal-fault': ['warning internal-fault'],
  'split-credentials': ['error repository-not-granted', 'warning split-credentials'],
}

describe('each world of __tests__/rules/worlds.ts is explained by its own rule, and by no other', () => {
  it('is there for each rule of a run, in order of precedence: fill in __tests__/rules/worlds.ts', () => {
    expect(Object.keys(worlds)).toEqual(rules.filter((rule) => rule.diagnose !== undefined).map(({ id }) => id))
  })

  it.each(Object.entries(worlds))('%s', (id, world) => {
    expect(idsIn(world)).toEqual(others[id] ?? [`error ${id}`])
  })
})

describe('where two rules could speak', () => {
  const write = refused('installation-may-not-write')
  const fork = run({ event: 'pull_request', isForkPullRequest: true })
  const dependabot = run({ event: 'pull_request', isDependabot: true })
  const guarded = [push({ isGuarded: true })]
  const calling = job('none', { file: callingFile, id: 'release' })
  const elsewhere = visible({ name: 'octo/tool', isPrivate: false })
  const lacking = { kind: 'observed', value: { accepted: true, needsSso: false, oauthScopes: ['repo'] } } as const

  const signingOn = { kind: 'observed', value: { accepted: true, needsSso: true } } as const

  const table: readonly (readonly [string, Partial<Facts>, readonly string[]])[] = [
    [
      'a fork comes before a block',
      { run: fork, answer: write, running: running(job('none')) },
      ['error fork-pull-request'],
    ],
    [
      'a fork comes before a default',
      { run: fork, answer: write, running: running(job('default')) },
      ['error fork-pull-request'],
    ],
    [
      'a fork comes before a policy',
      { run: fork, answer: write, running: running(job('write')) },
      ['error fork-pull-request'],
    ],
    [
      'a fork comes before a caller',
      { run: { ...fork, calledWorkflow }, answer: write, running: running(job('default'), [calling]) },
      ['error fork-pull-request'],
    ],
    [
      'a fork comes before Dependabot',
      { run: { ...fork, isDependabot: true }, answer: write, running: running(job('default')) },
      ['error fork-pull-request'],
    ],
    [
      'a fork comes before the owner',
      { run: fork, answer: refused('installation-may-not-create') },
      ['notice fork-pull-request'],
    ],
    [
      'a fork comes before an old version',
      { ...worlds['stale-workflow-version'], run: fork },
      ['error fork-pull-request'],
    ],
    [
      'a guarded fork is a notice',
      { run: fork, answer: write, running: running(job('write', { pushes: guarded })) },
      ['notice fork-pull-request'],
    ],
    [
      'Dependabot comes before a default',
      { run: dependabot, answer: write, running: running(job('default')) },
      ['error dependabot-run'],
    ],
    ['Dependabot comes before an unread file', { run: dependabot, answer: write }, ['notice dependabot-run']],
    [
      'Dependabot comes before a caller without a block',
      { run: { ...dependabot, calledWorkflow }, answer: write },
      ['notice dependabot-run'],
    ],
    [
      'Dependabot comes before an old version',
      { ...worlds['stale-workflow-version'], run: dependabot, running: running(job('default')) },
      ['error dependabot-run'],
    ],
    [
      'Dependabot comes after a block',
      { run: dependabot, answer: write, running: running(job('none')) },
      ['error missing-packages-write'],
    ],
    [
      'Dependabot comes after a declared write',
      { run: dependabot, answer: write, running: running(job('write')) },
      ['error actions-policy'],
    ],
    [
      'a link comes before a missing grant',
      { answer: refused('package-not-writable'), package: elsewhere },
      ['error package-linked-elsewhere'],
    ],
    [
      'a link comes before a hidden package',
      { answer: refused('package-not-readable'), package: elsewhere },
      ['error package-linked-elsewhere'],
    ],
    [
      'a fine-grained token comes before a bad one',
      { credential: credential('fine-grained-pat'), answer: refused('credential-refused', 'exchange') },
      ['error fine-grained-pat'],
    ],
    [
      'a fine-grained token comes before a role',
      { credential: credential('fine-grained-pat'), answer: refused('package-not-writable') },
      ['error fine-grained-pat'],
    ],
    [
      'a fine-grained token comes before a hidden package',
      { credential: credential('fine-grained-pat'), answer: refused('package-not-readable') },
      ['error fine-grained-pat'],
    ],
    [
      'a fine-grained token comes before a private package',
      { access: 'pull', credential: credential('fine-grained-pat'), answer: refused('package-not-readable') },
      ['error fine-grained-pat'],
    ],
    [
      'a scope comes before a private package',
      {
        access: 'pull',
        credential: credential('classic-pat'),
        answer: refused('package-not-readable'),
        health: lacking,
      },
      ['error missing-write-packages-scope'],
    ],
    [
      'single sign-on comes before a role',
      { credential: credential('classic-pat'), answer: refused('package-not-writable'), health: signingOn },
      ['error sso-not-authorised'],
    ],
    [
      'single sign-on comes before a hidden package',
      { credential: credential('classic-pat'), answer: refused('package-not-readable'), health: signingOn },
      ['error sso-not-authorised'],
    ],
    [
      'single sign-on comes before a private package',
      {
        access: 'pull',
        credential: credential('classic-pat'),
        answer: refused('package-not-readable'),
        health: signingOn,
      },
      ['error sso-not-authorised'],
    ],
    [
      'a scope comes before a role',
      { credential: credential('classic-pat'), answer: refused('package-not-writable'), health: lacking },
      ['error missing-write-packages-scope'],
    ],
    [
      'a scope comes before a hidden package',
      { credential: credential('classic-pat'), answer: refused('package-not-readable'), health: lacking },
      ['error missing-write-packages-scope'],
    ],
    [
      "an App's token comes before a hidden package",
      { credential: credential('installation'), answer: refused('package-not-readable') },
      ['error app-installation-token'],
    ],
    [
      "an App's token comes before a private package",
      { access: 'pull', credential: credential('installation'), answer: refused('package-not-readable') },
      ['error app-installation-token'],
    ],
  ]

  it.each(table.map(([title, world, found]) => ({ title, world, found })))('$title', ({ world, found }) => {
    expect(idsIn(world)).toEqual(found)
  })
})

describe('an image', () => {
  it.each([
    ['invalid-image-reference', true],
    ['uppercase-image-name', true],
    ['mistyped-registry', false],
    ['first-publish', false],
  ] as const)('of the world of %s has a bad name: %j', (id, isBadName) => {
    expect(diagnose([facts(worlds[id])], rules).images).toMatchObject([{ isBadName }])
  })
})

describe('a guessed name', () => {
  const isGuess = image({ isGuessed: true })
  it.each([
    ['installation-may-not-write', 'denied'],
    ['owner-unknown', 'denied'],
    ['package-not-writable', 'inconclusive'],
    ['package-not-readable', 'inconclusive'],
    ['package-not-creatable', 'inconclusive'],
    ['unknown', 'inconclusive'],
  ] as const)('that is refused by %s is %s', (meaning, verdict) => {
    const judgement = diagnose(
      [facts({ image: isGuess, answer: refused(meaning), running: running(job('none')), canary: granted })],
      rules,
    )
    expect(judgement.verdict).toBe(verdict)
  })

  it.each(['package-not-writable', 'package-not-creatable'] as const)(
    'that is refused to a personal token by %s is inconclusive',
    (meaning) => {
      const world = { image: isGuess, credential: credential('classic-pat'), answer: refused(meaning) }
      expect(idsIn(world)).toEqual(['warning user-not-granted'])
      expect(diagnose([facts(world)], rules).verdict).toBe('inconclusive')
    },
  )

  it('that is refused for a reason that nothing explains is inconclusive', () => {
    const world = { image: isGuess, answer: refused('unknown') }
    expect(idsIn(world)).toEqual(['warning unexplained-denial'])
    expect(diagnose([facts(world)], rules).verdict).toBe('inconclusive')
  })

  it('that is none stops no build', () => {
    const world: Partial<Facts> = {
      ...worlds['invalid-image-reference'],
      image: { ...worlds['invalid-image-reference'].image, isGuessed: true },
    }
    expect(idsIn(world)).toEqual(['warning invalid-image-reference'])
    expect(diagnose([facts(world)], rules)).toMatchObject({ verdict: 'inconclusive', images: [{ isBadName: false }] })
  })

  it('is told of no louder than it was: a first push stays a notice', () => {
    expect(idsIn({ ...worlds['first-publish'], image: isGuess })).toEqual(['notice first-publish'])
  })
})

describe('two credentials', () => {
  const [app, web] = [image(), image({ reference: 'ghcr.io/octo/web', repository: 'octo/web', packageName: 'web' })]
  const pat = credential('classic-pat', 'fallback-password')
  const no = refused('package-not-writable')

  it('names the causes before the split', () => {
    const judgement = diagnose(
      [
        facts({ image: app, isGrantedToOther: false }),
        facts({ image: web, answer: no, isGrantedToOther: true }),
        facts({ image: app, credential: pat, answer: no, isGrantedToOther: true }),
        facts({ image: web, credential: pat, answer: granted }),
      ],
      rules,
    )
    expect(judgement.verdict).toBe('denied')
    expect(primary(judgement)?.rule.id).toBe('repository-not-granted')
    expect(judgement.findings.map(({ rule }) => rule.id)).toEqual([
      'repository-not-granted',
      'user-not-granted',
      'split-credentials',
    ])
  })

  it('only warns of a password that the fallback replaces', () => {
    const judgement = diagnose(
      [facts({ answer: no, isReplaced: true, isGrantedToOther: true }), facts({ credential: pat, answer: granted })],
      rules,
    )
    expect(judgement).toMatchObject({ verdict: 'ready', credential: 'fallback-password' })
    expect(judgement.findings.map(({ rule, severity }) => `${severity} ${rule.id}`)).toEqual([
      'warning repository-not-granted',
    ])
  })
})
