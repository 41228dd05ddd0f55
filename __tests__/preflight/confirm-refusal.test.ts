import { describe, expect, it } from '@jest/globals'
import { known, observed, skipped } from '../../src/http/observed.ts'
import type { Answer, Refused } from '../../src/oci/answer.ts'
import { confirmRefusal, type RefusalEvidence } from '../../src/preflight/confirm-refusal.ts'
import { absent, credential, granted, refused, unanswered, visible } from '../rules/facts.ts'

const nothing = skipped('nothing depends on it')
const health = (accepted: boolean | 'unclear') => ({ health: observed({ accepted, needsSso: false }) })
const [valid, invalid, unclear] = [health(true), health(false), health('unclear')]

function answer(of: ReturnType<typeof refused>): Answer {
  const value = known(of)
  if (value === undefined) throw new Error('there is no answer')
  return value
}

type Reason = Refused['reason']
type Answers = RefusalEvidence['answers']

const no = (reason: Reason, changes: Partial<Refused> = {}): Refused => ({
  ...{ kind: 'refused', at: 'upload', status: 403, code: 'DENIED', message: `as ${reason}`, reason },
  ...changes,
})
const twice = (...row: Parameters<typeof no>): Answers => [no(...row), no(...row)]
const exchange = { at: 'exchange' } as const
const tags = { at: 'tags' } as const

const usual: Omit<RefusalEvidence, 'answers'> = {
  access: 'push',
  registry: 'ghcr.io',
  credential: credential('classic-pat'),
  health: nothing,
  package: nothing,
  controlRequest: nothing,
  lacksPermission: false,
}
const pull = { access: 'pull' } as const
const publicPull = { ...pull, package: visible() }
const fineGrained = { credential: credential('fine-grained-pat') }
const control = (reason: Reason) => ({ controlRequest: refused(reason) })

type Row = readonly [title: string, answers: Answers, evidence?: Partial<RefusalEvidence>]

describe('a refusal counts', () => {
  const denied = twice('credential-refused', exchange)

  it.each<Row>([
    ['that a second try says again', twice('package-not-writable')],
    [
      'that a second try says again at another place',
      [no('credential-refused'), no('credential-refused', exchange)],
      invalid,
    ],
    [
      'that a second try says again in another text of the same meaning',
      [no('package-not-writable'), no('package-not-writable', { message: 'write_package' })],
    ],
    ['for the credential’s sake that the REST API refuses too', denied, invalid],
    ['for the credential’s sake at the upload', twice('credential-refused'), invalid],
    [
      'for the credential’s sake in two wordings',
      [no('credential-refused', exchange), no('unknown', { status: 401 })],
      invalid,
    ],
    ['of the exchange without a known text that the REST API refuses too', twice('unknown', exchange), invalid],
    ['by 401 at the upload that the REST API refuses too', twice('unknown', { status: 401 }), invalid],
    ['of a fine-grained token, which the REST API accepts and GHCR never does', denied, { ...valid, ...fineGrained }],
    ['of a fine-grained token without a known text', twice('unknown'), fineGrained],
    ['of a pull at the exchange, of a credential that is valid', denied, { ...pull, ...valid }],
    ['of a pull of a public package by an invalid credential', denied, { ...publicPull, ...invalid }],
    ['of a pull of a public package by a fine-grained token', denied, { ...publicPull, ...fineGrained }],
    ['of a pull of a public package that names a cause', twice('installation-may-not-read', tags), publicPull],
    ['of a pull of a package that there is not', twice('unknown', { ...tags, status: 404 }), pull],
    ['without a known text where the control request is granted', twice('unknown'), { controlRequest: granted }],
    [
      'without a known text where the control request is refused with one',
      twice('unknown'),
      control('installation-may-not-create'),
    ],
    ['without a known text where the token lacks the permission', twice('unknown'), { lacksPermission: true }],
    [
      'of a pull without a known text where the token lacks the permission',
      twice('unknown', tags),
      { ...pull, lacksPermission: true },
    ],
  ])('%s', (_, answers, evidence = {}) => {
    expect(confirmRefusal({ ...usual, ...evidence, answers })).toMatchObject({ kind: 'refused' })
  })

  it('as one of the credential where the REST API refuses it too', () => {
    const evidence = { ...usual, ...invalid, answers: twice('unknown', exchange) }
    expect(confirmRefusal(evidence)).toMatchObject({ reason: 'credential-refused' })
  })
})

describe('a refusal is no verdict', () => {
  const denied = twice('credential-refused', exchange)
  const silent = { code: '', message: '' }

  it.each<readonly [title: string, reason: string, answers: Answers, evidence?: Partial<RefusalEvidence>]>([
    ['where there was no time for a second try', 'unconfirmed', [no('package-not-writable')]],
    ['after an outage', 'unconfirmed', [answer(unanswered('outage')), no('package-not-writable')]],
    [
      'where the second try means something else',
      'inconsistent',
      [no('installation-may-not-write'), no('package-not-writable')],
    ],
    [
      'where the second try is about the credential',
      'inconsistent',
      [no('package-not-writable'), no('credential-refused', exchange)],
      invalid,
    ],
    [
      'where the texts are unknown and differ',
      'inconsistent',
      [no('unknown'), no('unknown', { message: 'else' })],
      { controlRequest: granted },
    ],
    ['where only one has a text', 'inconsistent', [no('unknown', silent), no('unknown')], { controlRequest: granted }],
    ['where the REST API accepts the credential', 'contradicted', denied, valid],
    ['where it accepts the credential, without a known text', 'contradicted', twice('unknown', exchange), valid],
    ['where it accepts the credential, at the upload', 'contradicted', twice('credential-refused'), valid],
    [
      'where it accepts the credential, by 401',
      'contradicted',
      twice('unknown', { status: 401 }),
      { ...valid, controlRequest: granted },
    ],
    [
      'where it accepts the credential of a pull, by 401',
      'contradicted',
      twice('unknown', { ...tags, status: 401 }),
      { ...pull, ...valid },
    ],
    ['where the REST API is ill', 'contradicted', denied, unclear],
    ['where the REST API is ill, by 401', 'contradicted', twice('unknown', { status: 401 }), unclear],
    ['where the REST API could not be asked', 'contradicted', denied],
    ['of a pull of a public package', 'contradicted', twice('package-not-readable', tags), publicPull],
    ['of a pull of a public package without a known text', 'contradicted', twice('unknown', tags), publicPull],
    ['of a pull of a public package by a valid credential', 'contradicted', denied, { ...publicPull, ...valid }],
    ['without a known text where no control request was sent', 'unexplained', twice('unknown')],
    ['without a text at all', 'unexplained', twice('unknown', silent)],
    [
      'without a known text where the control request met an outage',
      'unexplained',
      twice('unknown'),
      { controlRequest: unanswered('outage') },
    ],
    [
      'without a known text where the control request met a limit',
      'unexplained',
      twice('unknown'),
      { controlRequest: unanswered('rate-limited') },
    ],
    [
      'without a known text where the control request met the same',
      'unexplained',
      twice('unknown'),
      control('unknown'),
    ],
    [
      'without a known text where the control request met a flake',
      'unexplained',
      twice('unknown'),
      control('credential-refused'),
    ],
    [
      'without a known text to a public package, which does not let everybody push',
      'unexplained',
      twice('unknown'),
      { package: visible() },
    ],
    ['of a pull without a known text', 'unexplained', twice('unknown', tags), { ...pull, package: absent }],
  ])('%s: %s', (_, reason, answers, evidence = {}) => {
    expect(confirmRefusal({ ...usual, ...evidence, answers })).toMatchObject({ kind: 'unanswered', reason })
  })

  it.each<readonly [string, Answers, Partial<RefusalEvidence>]>([
    ["403 DENIED: as credential-refused, while GitHub's REST API accepts the credential", denied, valid],
    ['403 DENIED: as unknown, and before that 403', [no('unknown', silent), no('unknown')], {}],
    ['403', twice('unknown', silent), {}],
  ])('and says what was refused, and what speaks against it: %s', (detail, answers, evidence) => {
    expect(confirmRefusal({ ...usual, ...evidence, answers })).toMatchObject({ detail })
  })

  it('and is shown as a refusal where nothing but its text speaks against it', () => {
    const answers = twice('unknown')
    expect(confirmRefusal({ ...usual, answers })).toMatchObject({ refusal: answers[1] })
    expect(confirmRefusal({ ...usual, ...valid, answers: denied })).not.toHaveProperty('refusal')
  })
})

describe('another answer', () => {
  it.each<readonly [string, Answer]>([
    ['a grant', answer(granted)],
    ['no answer', answer(unanswered('outage'))],
  ])('is the last one: %s', (_, last) => {
    expect(confirmRefusal({ ...usual, answers: [last] })).toBe(last)
    expect(confirmRefusal({ ...usual, answers: [no('package-not-writable'), last] })).toBe(last)
  })
})
