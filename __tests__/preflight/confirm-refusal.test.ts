import { describe, expect, it } from '@jest/globals'
import { known, observed, skipped } from '../../src/http/observed.ts'
import type { Answer } from '../../src/oci/answer.ts'
import { confirmRefusal, type RefusalEvidence } from '../../src/preflight/confirm-refusal.ts'
import { absent, credential, granted, refused, unanswered, visible } from '../rules/facts.ts'

const nothing = skipped('nothing depends on it')
const health = (accepted: boolean | 'unclear') => observed({ accepted, needsSso: false })
const valid = { health: health(true) }
const invalid = { health: health(false) }

const answer = (of: ReturnType<typeof refused>): Answer => {
  const value = known(of)
  if (value === undefined) throw new Error('there is no answer')
  return value
}
const no = (...row: Parameters<typeof refused>) => answer(refused(...row))
const twice = (...row: Parameters<typeof refused>): Pick<RefusalEvidence, 'answers'> => ({
  answers: [no(...row), no(...row)],
})

const usual: Omit<RefusalEvidence, 'answers'> = {
  access: 'push',
  registry: 'ghcr.io',
  credential: credential('classic-pat'),
  health: nothing,
  package: nothing,
}
const pull = { access: 'pull' } as const
const publicPull = { ...pull, package: visible() }

type Row = readonly [title: string, evidence: Pick<RefusalEvidence, 'answers'> & Partial<RefusalEvidence>]

describe('a refusal counts', () => {
  it.each<Row>([
    ['that a second try says again', twice('package-not-writable')],
    [
      'for the credential’s sake that the REST API refuses too',
      { ...twice('credential-refused', 'exchange'), ...invalid },
    ],
    ['for the credential’s sake at the upload', { ...twice('credential-refused'), ...invalid }],
    [
      'of the exchange without a known text that the REST API refuses too',
      { ...twice('unknown', 'exchange'), ...invalid },
    ],
    [
      'of a fine-grained token, which the REST API accepts and GHCR never does',
      { ...twice('credential-refused', 'exchange'), ...valid, credential: credential('fine-grained-pat') },
    ],
    [
      'of a pull at the exchange, of a credential that is valid',
      { ...twice('credential-refused', 'exchange'), ...pull, ...valid },
    ],
    [
      'of a pull of a public package by an invalid credential',
      { ...twice('credential-refused', 'exchange'), ...publicPull, ...invalid },
    ],
    [
      'of a pull of a public package by a fine-grained token',
      { ...twice('credential-refused', 'exchange'), ...publicPull, credential: credential('fine-grained-pat') },
    ],
    [
      'of a pull of a public package that names a cause',
      { ...twice('installation-may-not-read', 'tags'), ...publicPull },
    ],
    [
      'of a pull of a private package',
      { ...twice('unknown', 'tags'), ...pull, package: observed({ kind: 'visible', visibility: 'private' }) },
    ],
    ['of a pull of a package that is not shown', { ...twice('unknown', 'tags'), ...pull, package: absent }],
    [
      'of a push to a public package, which its being public does not allow',
      { ...twice('unknown'), package: visible() },
    ],
  ])('%s', (_, evidence) => {
    expect(confirmRefusal({ ...usual, ...evidence })).toMatchObject({ kind: 'refused' })
  })

  it('as one of the credential where the REST API refuses it too', () => {
    expect(confirmRefusal({ ...usual, ...twice('unknown', 'exchange'), ...invalid })).toMatchObject({
      reason: 'credential-refused',
    })
  })
})

describe('a refusal is no verdict', () => {
  it.each<readonly [...Row, reason: string]>([
    ['where there was no time for a second try', { answers: [no('package-not-writable')] }, 'unconfirmed'],
    [
      'where the REST API accepts the credential',
      { ...twice('credential-refused', 'exchange'), ...valid },
      'contradicted',
    ],
    [
      'where it accepts the credential, without a known text',
      { ...twice('unknown', 'exchange'), ...valid },
      'contradicted',
    ],
    ['where it accepts the credential, at the upload', { ...twice('credential-refused'), ...valid }, 'contradicted'],
    [
      'where the REST API is ill',
      { ...twice('credential-refused', 'exchange'), health: health('unclear') },
      'contradicted',
    ],
    ['where the REST API could not be asked', twice('credential-refused', 'exchange'), 'contradicted'],
    ['of a pull of a public package', { ...twice('package-not-readable', 'tags'), ...publicPull }, 'contradicted'],
    [
      'of a pull of a public package without a known text',
      { ...twice('unknown', 'tags'), ...publicPull },
      'contradicted',
    ],
    [
      'of a pull of a public package by a valid credential',
      { ...twice('credential-refused', 'exchange'), ...publicPull, ...valid },
      'contradicted',
    ],
  ])('%s', (_, evidence, reason) => {
    expect(confirmRefusal({ ...usual, ...evidence })).toMatchObject({ kind: 'unanswered', reason })
  })

  it('and says what was refused, and what speaks against it', () => {
    const evidence = { ...usual, ...twice('credential-refused', 'exchange'), ...valid }
    expect(confirmRefusal(evidence)).toMatchObject({
      detail: "403 DENIED: as credential-refused, while GitHub's REST API accepts the credential",
    })
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
