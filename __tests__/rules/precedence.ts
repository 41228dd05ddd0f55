import { observed } from '../../src/http/observed.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import {
  calledWorkflow,
  callingFile,
  credential,
  granted,
  image,
  job,
  push,
  recorded,
  refused,
  run,
  running,
  unanswered,
  visible,
} from './facts.ts'
import { worlds } from './worlds.ts'

const write = refused('installation-may-not-write')
const fork = run({ event: 'pull_request', isForkPullRequest: true })
const dependabot = run({ event: 'pull_request', isDependabot: true })
const guarded = [push({ isGuarded: true })]
const calling = job('none', { file: callingFile, id: 'release' })
const elsewhere = visible({ name: 'octo/tool', isPrivate: false })
const lacking = { kind: 'observed', value: { accepted: true, needsSso: false, oauthScopes: ['repo'] } } as const

const signingOn = { kind: 'observed', value: { accepted: true, needsSso: true } } as const

/** Worlds in which two rules could speak: a title, what is the case, and the findings. */
export const precedence: readonly (readonly [string, Partial<Facts>, readonly string[]])[] = [
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
  [
    "a fork's name comes before its token",
    { ...worlds['foreign-owner'], run: run({ isFork: true }) },
    ['error foreign-owner'],
  ],
  ['a mistyped host comes before a fork', { ...worlds['mistyped-registry'], run: fork }, ['error mistyped-registry']],
  ['capitals come before a fork', { ...worlds['uppercase-image-name'], run: fork }, ['error uppercase-image-name']],
  [
    'what is no name and what is no credential are both said',
    { ...worlds['invalid-image-reference'], credential: credential('empty') },
    ['error invalid-image-reference', 'error empty-credential'],
  ],
  [
    'an outage comes before a fork',
    { run: fork, registry: 'ghcr.io', answer: unanswered('outage'), running: running(job('none')) },
    ['warning registry-unavailable'],
  ],
  [
    'an outage comes before a token that lacks the permission',
    { answer: unanswered('outage'), tokenPermissions: recorded({ contents: 'read' }) },
    ['warning registry-unavailable'],
  ],
  [
    'a refusal that does not count comes before a block',
    {
      answer: observed({
        kind: 'unanswered',
        reason: 'unexplained',
        detail: 'nothing separates it from an outage',
        hosts: ['ghcr.io:443'],
        refusal: { kind: 'refused', at: 'upload', status: 403, reason: 'unknown' },
      }),
      running: running(job('none')),
    },
    ['warning unexplained-denial'],
  ],
  [
    'a granted control request comes before a block',
    { answer: refused('unknown'), controlRequest: granted, running: running(job('none')) },
    ['error repository-not-granted'],
  ],
  [
    'a block comes before the package where the control request is refused too',
    { answer: refused('unknown'), controlRequest: write, running: running(job('none')) },
    ['error missing-packages-write'],
  ],
  [
    'single sign-on that metadata asks for comes before a role',
    {
      credential: credential('classic-pat'),
      answer: refused('package-not-writable'),
      package: observed({ kind: 'forbidden', needsSso: true }),
    },
    ['error sso-not-authorised'],
  ],
  [
    'an owner that there is not comes before a missing grant',
    { answer: refused('unknown'), controlRequest: granted, owner: observed('missing') },
    ['error owner-not-found'],
  ],
  [
    'a missing scope comes before an end that is near',
    {
      credential: credential('classic-pat'),
      answer: refused('scopes-mismatch'),
      health: observed({ accepted: true, needsSso: false, oauthScopes: ['repo'], expiresInDays: 3 }),
    },
    ['error missing-write-packages-scope', 'warning expiring-credential'],
  ],
  [
    'a permission that is recorded comes before a block that leaves it out',
    { answer: write, running: running(job('none')), tokenPermissions: recorded({ packages: 'write' }) },
    ['error repository-not-granted'],
  ],
  [
    'a record without the permission comes before a block that declares it',
    { answer: write, running: running(job('write')), tokenPermissions: recorded({ contents: 'read' }) },
    ['error actions-policy'],
  ],
  [
    'a fork comes before a record',
    { run: fork, answer: write, running: running(job('write')), tokenPermissions: recorded({ packages: 'read' }) },
    ['error fork-pull-request'],
  ],
  [
    'a refusal comes before a fault of our own',
    { answer: write, running: running(job('none')), fault: 'TypeError' },
    ['error missing-packages-write', 'warning internal-fault'],
  ],
  [
    'a refusal that a granted fallback replaces is a warning',
    { answer: write, running: running(job('none')), isReplaced: true },
    ['warning missing-packages-write'],
  ],
  [
    'a role comes before credentials that differ',
    { credential: credential('classic-pat'), answer: refused('package-not-writable'), answerToOther: granted },
    ['error user-not-granted', 'warning split-credentials'],
  ],
  [
    'a missing grant of a guessed name is a warning',
    { image: image({ isGuessed: true }), answer: refused('package-not-writable') },
    ['warning repository-not-granted'],
  ],
  [
    'a link to a private repository comes before a missing grant, and is not named',
    { answer: refused('package-not-writable'), package: visible({ name: 'octo/tool', isPrivate: true }) },
    ['error package-linked-elsewhere'],
  ],
  [
    'a private repository changes nothing about a block',
    { run: run({ isPrivate: true }), answer: write, running: running(job('none')) },
    ['error missing-packages-write'],
  ],
  [
    "a block decides for the job's token as a fallback too",
    {
      credential: { role: 'fallback-password', kind: 'installation', isJobToken: true },
      answer: write,
      running: running(job('none')),
    },
    ['error missing-packages-write'],
  ],
]
