import { describe, expect, it } from '@jest/globals'
import { needlessPat } from '../../src/rules/needless-pat.ts'
import type { Push } from '../../src/workflow/model.ts'
import { job, linted, push, workflow } from './facts.ts'

const secret: Partial<Push> = { credential: 'secret', isOwn: true }
const found = (changes: Partial<Push>, isValid = true) =>
  linted(needlessPat, workflow([job('none', { pushes: [push(changes)] })], { isValid }))

describe('needless-pat', () => {
  it("reports a secret for a push to the repository's own owner", () => {
    expect(found(secret)).toMatchObject([
      { confidence: 'possible', place: push().place, job: 'build', detail: { images: ['ghcr.io/octo/app'] } },
    ])
  })

  it.each([
    ["the job's token", { ...secret, credential: 'job-token' as const }],
    ['a credential that the text does not tell', { ...secret, credential: 'unknown' as const }],
    ['a push to another owner, or to nobody knows whom', { ...secret, isOwn: false }],
    ['a push that is not certain', { ...secret, isCertain: false }],
  ])('passes over %s', (_, changes) => {
    expect(found(changes)).toEqual([])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(found(secret, false)).toEqual([])
  })
})
