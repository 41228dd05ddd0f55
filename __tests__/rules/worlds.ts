import { observed } from '../../src/http/observed.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import {
  absent,
  calledWorkflow,
  callingFile,
  credential,
  granted,
  image,
  job,
  recorded,
  refused,
  run,
  running,
  unanswered,
  visible,
} from './facts.ts'

const unasked: Facts['answer'] = { kind: 'skipped', because: 'known without asking' }
const pat = credential('classic-pat')

/** For each rule that a run can meet, a world in which it fires. Its test varies it. */
export const worlds = {
  'invalid-image-reference': {
    image: { kind: 'invalid', reference: 'ghcr.io/app', problem: 'no-owner', isGuessed: false },
    answer: unasked,
  },
  'uppercase-image-name': {
    image: { kind: 'uppercase', reference: 'ghcr.io/Octo/App', lowered: 'ghcr.io/octo/app' },
    answer: unasked,
  },
  'mistyped-registry': {
    image: {
      kind: 'mistyped',
      reference: 'ghrc.io/octo/app',
      repository: 'octo/app',
      typed: 'ghrc.io',
      intended: 'ghcr.io',
    },
    answer: unasked,
  },
  'foreign-owner': { image: image({ owner: 'hexa', reference: 'ghcr.io/hexa/app' }), answer: unasked },
  'owner-not-found': { credential: pat, answer: refused('owner-unknown') },
  'empty-credential': { credential: credential('empty'), answer: unasked },
  'rejected-credential': { credential: pat, answer: refused('credential-refused', 'exchange') },
  'fine-grained-pat': { credential: credential('fine-grained-pat'), answer: refused('scopes-mismatch') },
  'missing-write-packages-scope': { credential: pat, answer: refused('scopes-mismatch') },
  'sso-not-authorised': { credential: pat, answer: refused('sso-required') },
  'classic-pat-forbidden': { credential: pat, answer: refused('classic-pat-forbidden') },
  'app-installation-token': { credential: credential('installation'), answer: refused('app-installation-refused') },
  'user-not-granted': { credential: pat, answer: refused('package-not-writable') },
  'expiring-credential': {
    credential: pat,
    health: observed({ accepted: true, needsSso: false, expiresInDays: 5 }),
  },
  'missing-packages-write': { answer: refused('installation-may-not-write'), running: running(job('none')) },
  'read-only-default-permissions': {
    answer: refused('installation-may-not-write'),
    running: running(job('default')),
  },
  'fork-pull-request': {
    run: run({ event: 'pull_request', isForkPullRequest: true }),
    answer: refused('installation-may-not-write'),
    running: running(job('write')),
  },
  'dependabot-run': {
    run: run({ event: 'pull_request', isDependabot: true }),
    answer: refused('installation-may-not-write'),
    running: running(job('default')),
  },
  'reusable-workflow-caller': {
    run: run({ calledWorkflow }),
    answer: refused('installation-may-not-write'),
    running: running(job('default'), [job('read', { file: callingFile, id: 'release' })]),
  },
  'stale-workflow-version': {
    run: run({ ref: 'refs/heads/old', workflow: { ...calledWorkflow, ref: 'refs/heads/old' } }),
    answer: refused('installation-may-not-write'),
    running: running(job('none')),
    onDefaultBranch: running(job('write')),
  },
  'actions-policy': { answer: refused('installation-may-not-write'), running: running(job('write')) },
  'missing-packages-read': {
    access: 'pull',
    answer: refused('credential-refused', 'exchange'),
    running: running(job('none')),
  },
  'repository-not-granted': { answer: refused('package-not-writable') },
  'package-linked-elsewhere': {
    answer: refused('package-not-writable'),
    package: visible({ name: 'octo/tool', isPrivate: false }),
  },
  'unreadable-package': { answer: refused('package-not-readable') },
  'package-creation-forbidden': {
    tokenPermissions: recorded({ packages: 'write' }),
    answer: refused('installation-may-not-create'),
  },
  'private-package': { access: 'pull', credential: pat, answer: refused('package-not-readable', 'tags') },
  'first-publish': { answer: granted, package: absent },
  'registry-unavailable': { answer: unanswered('outage') },
  'rate-limited': { answer: unanswered('rate-limited') },
  'internal-fault': { answer: unasked, fault: 'x is not a function' },
  'unexplained-denial': { answer: refused('unknown') },
  'split-credentials': { answer: refused('package-not-writable'), answerToOther: granted },
} satisfies Record<string, Partial<Facts>>
