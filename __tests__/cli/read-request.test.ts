import { describe, expect, it } from '@jest/globals'
import { readRequest } from '../../src/cli/read-request.ts'

const options = { registry: 'registry.example', access: 'push', username: '' }
const asked = (env: Readonly<Record<string, string>>) =>
  readRequest(['registry.example/octo/app'], options, env).request.githubToken.isEmpty

describe('a credential for a registry that is not of GitHub', () => {
  it.each(['a-token-of-another-kind', 'ghp_x'])('is not for the REST API: %s', (GHCR_TOKEN) => {
    expect(asked({ GHCR_TOKEN })).toBe(true)
  })

  it.each<Record<string, string>>([
    { GHCR_TOKEN: 'ghs_x' },
    { GITHUB_TOKEN: 'unknown' },
    { GHCR_TOKEN: 'unknown', GITHUB_TOKEN: 'unknown' },
  ])("is not the job's own token: %j", (env) => {
    expect(() => asked(env)).toThrow('set GHCR_TOKEN')
  })
})
