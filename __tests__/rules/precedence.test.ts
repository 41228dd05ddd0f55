import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { calledWorkflow, callingFile, casesOf, credential, job, push, refused, run, running, visible } from './facts.ts'
import { worlds } from './worlds.ts'

const idsIn = (...cases: Partial<Facts>[]) =>
  diagnose(casesOf(...cases), rules).findings.map(({ rule, severity }) => `${severity} ${rule.id}`)

describe('if two rules could speak', () => {
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
