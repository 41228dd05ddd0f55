import { describe, expect, it } from '@jest/globals'
import { readRequest } from '../../src/cli/read-request.ts'
import { Secret } from '../../src/http/secret.ts'

const options = { registry: 'registry.example', access: 'push', username: '' }
const asked = (env: Readonly<Record<string, string>>) =>
  readRequest(['registry.example/octo/app'], options, env).request.githubToken.isEmpty

describe('a credential for a registry that is not of GitHub', () => {
  it.each(['a-token-of-another-kind', 'ghp_x'])('is not for the REST API: %s', (GHCR_TOKEN) => {
    expect(asked({ GHCR_TOKEN })).toBe(true)
  })

  it.each<Record<string, string>>([
    { GHCR_TOKEN: 'ghs_x' },
    { GHCR_TOKEN: 'gho_x' },
    { GHCR_TOKEN: 'ghu_x' },
    { GITHUB_TOKEN: 'unknown' },
    { GH_TOKEN: 'ghp_x' },
    { GHCR_TOKEN: '', GH_TOKEN: 'ghp_x', GITHUB_TOKEN: 'ghs_x' },
    { GHCR_TOKEN: 'unknown', GITHUB_TOKEN: 'unknown' },
  ])('is not one of GitHub: %j', (env) => {
    for (const registry of ['registry.example', 'containers.evil.example', 'ghcr.io:8443'])
      expect(() => readRequest([`${registry}/octo/app`], { ...options, registry }, env)).toThrow('set GHCR_TOKEN')
  })
})

describe('a registry of GitHub', () => {
  it.each([
    ['ghcr.io', 'https://github.com'],
    ['containers.octo.ghe.com', 'https://octo.ghe.com'],
    ['127.0.0.1:5000', 'https://github.com'],
  ])('may get any token: %s, of %s', (registry, serverUrl) => {
    for (const name of ['GHCR_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN']) {
      const { request } = readRequest([`${registry}/octo/app`], { ...options, registry }, { [name]: 'ghs_x' })
      expect(request.run.serverUrl).toBe(serverUrl)
      expect(request.credentials[0].secret.equals(new Secret('ghs_x'))).toBe(true)
    }
  })

  it('gets any token where it is mistyped, for nothing is sent there', () => {
    const { request } = readRequest(['ghrc.io/octo/app'], { ...options, registry: 'ghrc.io' }, { GH_TOKEN: 'ghp_x' })
    expect(request.images).toMatchObject([{ kind: 'mistyped' }])
  })
})
