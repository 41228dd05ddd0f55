import { describe, expect, it } from '@jest/globals'
import { notLoggedIn } from '../../src/rules/not-logged-in.ts'
import { job, linted, push, workflow } from './facts.ts'

describe('not-logged-in', () => {
  it('points at each step that pushes without a login', () => {
    const pushes = [push({ credential: 'none' }), push(), push({ tool: 'cosign', credential: 'none', images: [] })]
    expect(linted(notLoggedIn, workflow([job('write', { pushes })]))).toMatchObject([
      { job: 'build', place: push().place, detail: { tool: 'docker', images: ['ghcr.io/octo/app'] } },
      { detail: { tool: 'cosign' } },
    ])
  })

  it.each(['job-token', 'secret', 'unknown'] as const)('passes over a push with the credential %s', (credential) => {
    expect(linted(notLoggedIn, workflow([job('write', { pushes: [push({ credential })] })]))).toEqual([])
  })

  it('passes over a push that is not certain', () => {
    expect(
      linted(notLoggedIn, workflow([job('write', { pushes: [push({ credential: 'none', isCertain: false })] })])),
    ).toEqual([])
  })

  it('says nothing where GitHub would refuse the file', () => {
    const faulty = workflow([job('write', { pushes: [push({ credential: 'none' })] })], { isValid: false })
    expect(linted(notLoggedIn, faulty)).toEqual([])
  })
})
