import { describe, expect, it } from '@jest/globals'
import { readContainerPackage } from '../../src/github/container-package.ts'
import { apiThatAnswers } from './replies.ts'

const app = { owner: 'octo', ownerKind: 'organization', packageName: 'tools/cli' } as const
const repository = (isPrivate: unknown) => ({ name: 'app', owner: { login: 'octo' }, private: isPrivate })

describe('a container package', () => {
  it.each([
    ['organization', '/orgs/octo/packages/container/tools%2Fcli'],
    ['user', '/users/octo/packages/container/tools%2Fcli'],
  ] as const)('of an %s is asked for at %s', async (ownerKind, path) => {
    const api = apiThatAnswers(404)
    await readContainerPackage(api, { ...app, ownerKind })
    expect(api.paths).toEqual([path])
  })

  it.each([
    [404, {}, {}, { kind: 'observed', value: { kind: 'absent' } }],
    [403, {}, {}, { kind: 'observed', value: { kind: 'forbidden', needsSso: false } }],
    [
      403,
      {},
      { 'x-github-sso': 'required; url=https://github.com/x?y' },
      { kind: 'observed', value: { kind: 'forbidden', needsSso: true } },
    ],
    [403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }, { kind: 'failed' }],
    [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' }, { kind: 'failed' }],
    [200, { visibility: 'public' }, {}, { kind: 'observed', value: { kind: 'visible', visibility: 'public' } }],
    [
      200,
      { visibility: 'private', repository: repository(false) },
      {},
      {
        kind: 'observed',
        value: {
          kind: 'visible',
          visibility: 'private',
          linked: { githubRepository: { owner: 'octo', name: 'app' }, isPrivate: false },
        },
      },
    ],
    [200, { visibility: 'private', repository: repository(undefined) }, {}, { value: { linked: { isPrivate: true } } }],
    [
      200,
      { visibility: 'private', repository: { full_name: 'octo/app', private: true } },
      {},
      { value: { linked: { githubRepository: { owner: 'octo', name: 'app' } } } },
    ],
    [200, '<html>', {}, { kind: 'failed' }],
    [200, { visibility: 7 }, {}, { kind: 'failed' }],
    [200, [], {}, { kind: 'failed' }],
    [500, {}, {}, { kind: 'failed' }],
    [401, { message: 'Bad credentials' }, {}, { kind: 'failed' }],
  ])('after %d %j %j is %j', async (status, body, headers, expected) => {
    expect(
      await readContainerPackage(apiThatAnswers(status, body, headers as Record<string, string>), app),
    ).toMatchObject(expected)
  })
})
