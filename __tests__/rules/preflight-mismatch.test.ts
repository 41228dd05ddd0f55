import { describe, expect, it } from '@jest/globals'
import { preflightMismatch } from '../../src/rules/preflight-mismatch.ts'
import type { PreflightStep, Push } from '../../src/workflow/model.ts'
import { file, job, linted, push, workflow } from './facts.ts'

const place = { file, path: ['jobs', 'build', 'steps', 0] }
const preflight = (changes: Partial<PreflightStep> = {}): PreflightStep => ({
  place,
  credential: 'job-token',
  images: ['ghcr.io/octo/app'],
  names: [],
  ...changes,
})

const found = (step: PreflightStep, pushes: readonly Push[], isValid = true) =>
  linted(preflightMismatch, workflow([job('write', { preflights: [step], pushes })], { isValid }))

describe('preflight-mismatch', () => {
  it.each([
    [
      'another image',
      preflight({ images: ['ghcr.io/octo/web'] }),
      [push()],
      [{ kind: 'image', pushed: ['ghcr.io/octo/app'] }],
    ],
    [
      'an image that it leaves out',
      preflight(),
      [push({ images: ['ghcr.io/octo/app', 'ghcr.io/octo/web'] })],
      [{ kind: 'image', pushed: ['ghcr.io/octo/web'] }],
    ],
    [
      "the job's token where a secret is used",
      preflight(),
      [push({ credential: 'secret' })],
      [{ kind: 'credential', checked: 'job-token', used: 'secret' }],
    ],
    [
      "a secret where the job's token is used",
      preflight({ credential: 'secret' }),
      [push()],
      [{ kind: 'credential', checked: 'secret', used: 'job-token' }],
    ],
    [
      'both',
      preflight({ credential: 'secret', images: ['ghcr.io/octo/web'] }),
      [push()],
      [{ kind: 'image' }, { kind: 'credential' }],
    ],
  ])('warns of %s', (_, step, pushes, details) => {
    expect(found(step, pushes)).toMatchObject(details.map((detail) => ({ detail, place, job: 'build' })))
  })

  it.each([
    ['the same', preflight(), [push()]],
    ['another spelling of the same name', preflight({ images: ['ghcr.io/Octo/App'] }), [push()]],
    ['images that the text does not tell', preflight({ images: [] }), [push()]],
    ['a push whose images the text does not tell', preflight(), [push({ images: [] })]],
    ['a push that is not certain', preflight({ images: ['ghcr.io/octo/web'] }), [push({ isCertain: false })]],
    [
      'a credential that the text does not tell',
      preflight({ credential: 'unknown' }),
      [push({ credential: 'secret' })],
    ],
    ['a push with an unknown credential', preflight(), [push({ credential: 'unknown' })]],
    ['a push without a login', preflight(), [push({ credential: 'none' })]],
    ['pushes with both credentials', preflight(), [push(), push({ credential: 'secret' })]],
    ['a job that does not push', preflight(), []],
  ])('passes over %s', (_, step, pushes) => {
    expect(found(step, pushes)).toEqual([])
  })

  it('says nothing if GitHub would refuse the file', () => {
    expect(found(preflight({ credential: 'secret' }), [push()], false)).toEqual([])
  })
})
