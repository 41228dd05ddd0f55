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

describe('the line of a workflow file', () => {
  const octo = { owner: 'octo', name: 'app' }
  const path = '.github/workflows/a b.yml'
  const file = (githubRepository: typeof octo) => ({ githubRepository, path, ref: 'refs/heads/main' })
  const run = {
    ...{ serverUrl: github, apiUrl: '', event: 'push', ref: '', isForkPullRequest: false, isDependabot: false },
    ...{ secretSource: '', job: 'build', workflow: file(octo), workflowSha: 'abc', calledWorkflowSha: '' },
  }
  const at = (commit: string) => `${github}/octo/app/blob/${commit}/.github/workflows/a%20b.yml#L7`

  it.each([
    ['at the commit of the run', run, at('abc')],
    ['of a called file at its own commit', { ...run, calledWorkflow: file(octo), calledWorkflowSha: 'def' }, at('def')],
    ['of a called file whose commit is not told', { ...run, calledWorkflow: file(octo) }, at('abc')],
    [
      'beside a called file of another repository',
      { ...run, calledWorkflow: file({ owner: 'acme', name: 'app' }), calledWorkflowSha: 'def' },
      at('abc'),
    ],
    ['without a commit', { ...run, workflowSha: '' }, undefined],
  ])('%s', (_, of, address) => {
    expect(links.workflowLine(of, path, 7)).toBe(address)
  })

  it('is nowhere where no workflow runs', () => {
    const { workflow: _, ...none } = run
    expect(links.workflowLine(none, path, 7)).toBeUndefined()
  })
})
