import { describe, expect, it } from '@jest/globals'
import { notLoggedIn } from '../../src/rules/not-logged-in.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { job, linted, push, workflow } from './facts.ts'

describe('not-logged-in', () => {
  it('points at each step that pushes without a login', () => {
    const pushes = [push({ credential: 'none' }), push(), push({ tool: 'cosign', credential: 'none', images: [] })]
    expect(linted(notLoggedIn, workflow([job('write', { pushes })]))).toMatchObject([
      { job: 'build', place: push().place, detail: { tool: 'docker', pushed: ['ghcr.io/octo/app'] } },
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

  it('says nothing if GitHub would refuse the file', () => {
    const faulty = workflow([job('write', { pushes: [push({ credential: 'none' })] })], { isValid: false })
    expect(linted(notLoggedIn, faulty)).toEqual([])
  })

  it.each(
    everyLanguage.flatMap((language) => [
      { language, tool: 'helm', login: '| helm registry login ghcr.io -u "${{ github.actor }}" --password-stdin' },
      { language, tool: 'docker', login: 'docker/login-action' },
    ]),
  )('says how $tool logs in ($language.id)', ({ language, tool, login }) => {
    const detail = { access: 'push', job: 'build', tool, pushed: ['ghcr.io/octo/app'], isLoggedIn: false }
    const params = { detail, images: [], answers: [], source: 'run', credential: 'password' } as const
    expect(language.words(notLoggedIn).remedy(params)).toContain(login)
  })
})
