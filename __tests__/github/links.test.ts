import { describe, expect, it } from '@jest/globals'
import * as links from '../../src/github/links.ts'

const github = 'https://github.com'

describe('addresses of GitHub', () => {
  it.each([
    ['account', links.accountPage(github, 'octo'), '/octo'],
    [
      "organisation's package",
      links.packageSettings(github, 'organization', 'octo', 'app'),
      '/orgs/octo/packages/container/app/settings',
    ],
    [
      "user's package",
      links.packageSettings(github, 'user', 'mona', 'app'),
      '/users/mona/packages/container/app/settings',
    ],
    [
      'slash in a name',
      links.packageSettings(github, 'user', 'mona', 'a/b'),
      '/users/mona/packages/container/a%2Fb/settings',
    ],
    ['creation policy', links.creationPolicy(github, 'octo'), '/organizations/octo/settings/packages'],
    ['workflow permissions', links.workflowPermissions(github, 'octo', 'app'), '/octo/app/settings/actions'],
    ['organisation for Actions', links.organizationActions(github, 'octo'), '/organizations/octo/settings/actions'],
    ['tokens', links.personalTokens(github), '/settings/tokens'],
    ['single sign-on', links.singleSignOn(github, 'octo'), '/orgs/octo/sso'],
  ])('%s', (_, address, path) => {
    expect(address).toBe(`${github}${path}`)
  })

  it('follow the server', () => {
    expect(links.personalTokens('https://octo.ghe.com/')).toBe('https://octo.ghe.com/settings/tokens')
  })

  it('cannot be led astray by a name', () => {
    const { origin, pathname } = new URL(links.workflowPermissions(github, '../..//evil.example?', 'a#b'))
    expect({ origin, pathname }).toEqual({
      origin: github,
      pathname: '/..%2F..%2F%2Fevil.example%3F/a%23b/settings/actions',
    })
  })
})
