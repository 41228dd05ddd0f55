import { describe, expect, it } from '@jest/globals'
import { Secret } from '../../src/http/secret.ts'
import { mayAskGithub, mayLogIn, type PreflightRequest, readCredentials } from '../../src/preflight/request.ts'
import { run } from '../rules/facts.ts'

const requestWith = (registry: string, password: string, github = 'ghs_job', fallback = ''): PreflightRequest => {
  const githubToken = new Secret(github)
  const credentials = readCredentials({
    username: 'octocat',
    password: new Secret(password),
    fallbackPassword: new Secret(fallback),
    githubToken,
  })
  return { run: run(), registry, access: 'push', images: [], elsewhere: [], credentials, githubToken }
}

describe('the credentials', () => {
  it.each([
    ['the password alone where there is no fallback', 'ghs_job', '', ['password']],
    ['the password alone where the fallback is the same', 'ghp_pat', 'ghp_pat', ['password']],
    ['both where they differ', 'ghs_job', 'ghp_pat', ['password', 'fallback-password']],
    ['both where the password is empty', '', 'ghp_pat', ['password', 'fallback-password']],
  ])('are %s', (_, password, fallback, roles) => {
    expect(requestWith('ghcr.io', password, 'ghs_job', fallback).credentials.map(({ role }) => role)).toEqual(roles)
  })
})

describe('a credential', () => {
  it.each([
    ['equals github-token', 'ghs_job', 'ghs_job', true],
    ['equals it on a server with other prefixes', 'v1.0123', 'v1.0123', true],
    ['is another', 'ghs_app', 'ghs_job', false],
    ['equals it, but is a classic token', 'ghp_pat', 'ghp_pat', false],
    ['equals it, but is a fine-grained token', 'github_pat_x', 'github_pat_x', false],
    ['equals it, but is empty', '', '', false],
    ['equals it, but is of before 2021', 'a'.repeat(40), 'a'.repeat(40), false],
  ])("that %s (%j, %j) is the job's token: %s", (_, password, githubToken, isJobToken) => {
    expect(requestWith('ghcr.io', password, githubToken).credentials).toMatchObject([{ isJobToken }])
  })

  it.each([
    ['ghs_job', 'quay.io', true],
    ['ghp_pat', 'ghcr.io', true],
    ['ghp_pat', 'containers.pkg.github.com', true],
    ['ghp_pat', '127.0.0.1:5000', true],
    ['ghp_pat', 'quay.io', false],
    ['ghp_pat', 'ghcr.io.evil.example', false],
  ])('%s for %s may be shown to the REST API: %s', (password, registry, may) => {
    const request = requestWith(registry, password)
    expect(mayAskGithub(request, request.credentials[0])).toBe(may)
  })
})

describe("the job's token", () => {
  it.each([
    ['ghcr.io', true],
    ['127.0.0.1:5000', true],
    ['localhost', true],
    ['ghrc.io', true],
    ['quay.io', false],
    ['containers.octo.ghe.com', false],
    ['ghcr.io.evil.example', false],
  ])('may be given for %s, where it is sent there or nowhere: %s', (registry, may) => {
    expect(mayLogIn(requestWith(registry, 'ghs_job'))).toBe(may)
  })

  it.each([
    ['ghrc.io:443', true],
    ['gchr.io:8443', true],
    ['registry.example.com', false],
    ['registry.example.com:443', false],
    ['ghcr.io:8443', false],
    ['containers.evil.example', false],
    ['containers.octo.ghe.com.evil.example', false],
  ])("may be given for %s, whoever's the github-token is: %s", (registry, may) => {
    for (const github of ['ghs_job', 'ghs_app', 'ghp_pat', ''])
      expect(mayLogIn(requestWith(registry, 'ghs_job', github))).toBe(may)
  })

  it.each([
    ['gho_oauth', 'ghcr.io', true],
    ['gho_oauth', 'containers.octo.ghe.com', true],
    ['gho_oauth', 'registry.example.com', false],
    ['ghu_user', 'registry.example.com', false],
    ['ghs_app', 'containers.octo.ghe.com', true],
    ['ghp_pat', 'registry.example.com', true],
    ['github_pat_x', 'registry.example.com', true],
    ['their own', 'registry.example.com', true],
  ])('is not the only one that stays with GitHub: %s for %s, %s', (password, registry, may) => {
    expect(mayLogIn(requestWith(registry, password))).toBe(may)
  })

  it('may not go elsewhere as the fallback either', () => {
    expect(mayLogIn(requestWith('quay.io', 'ghp_pat', 'ghs_job', 'ghs_job'))).toBe(false)
    expect(mayLogIn(requestWith('quay.io', 'ghp_pat', 'ghs_job', 'ghp_other'))).toBe(true)
  })
})
