import { describe, expect, it } from '@jest/globals'
import { Secret } from '../../src/http/secret.ts'
import { credentialOf, mayAskGithub, mayLogIn, type PreflightRequest } from '../../src/preflight/request.ts'
import { run } from '../rules/facts.ts'

const inquiryOf = (registry: string, password: string, githubToken = 'ghs_job', fallback = ''): PreflightRequest => ({
  ...{ run: run(), registry, access: 'push', images: [], username: 'octocat' },
  ...{ password: new Secret(password), fallbackPassword: new Secret(fallback), githubToken: new Secret(githubToken) },
})

describe('a credential', () => {
  it.each([
    ['equals github-token', 'ghs_job', 'ghs_job', true],
    ['equals it on a server with other prefixes', 'v1.0123', 'v1.0123', true],
    ['is another', 'ghs_app', 'ghs_job', false],
    ['equals it, but is a classic token', 'ghp_pat', 'ghp_pat', false],
    ['equals it, but is a fine-grained token', 'github_pat_x', 'github_pat_x', false],
    ['equals it, but is empty', '', '', false],
  ])("that %s (%j, %j) is the job's token: %s", (_, password, githubToken, isJobToken) => {
    expect(credentialOf(inquiryOf('ghcr.io', password, githubToken), 'password')).toMatchObject({ isJobToken })
  })

  it.each([
    ['ghs_job', 'quay.io', true],
    ['ghp_pat', 'ghcr.io', true],
    ['ghp_pat', 'containers.pkg.github.com', true],
    ['ghp_pat', '127.0.0.1:5000', true],
    ['ghp_pat', 'quay.io', false],
    ['ghp_pat', 'ghcr.io.evil.example', false],
  ])('%s for %s may be shown to the REST API: %s', (password, registry, may) => {
    const request = inquiryOf(registry, password)
    expect(mayAskGithub(request, credentialOf(request, 'password'))).toBe(may)
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
    expect(mayLogIn(inquiryOf(registry, 'ghs_job'))).toBe(may)
  })

  it('may not go elsewhere as the fallback either', () => {
    expect(mayLogIn(inquiryOf('quay.io', 'ghp_pat', 'ghs_job', 'ghs_job'))).toBe(false)
    expect(mayLogIn(inquiryOf('quay.io', 'ghp_pat', 'ghs_job', 'ghp_other'))).toBe(true)
  })
})
