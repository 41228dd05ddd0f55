import { describe, expect, it } from '@jest/globals'
import { hintTexts } from '../../src/explain/log-context.ts'
import { firstOf, matchesOf } from './logs.ts'

const permissions = (packages: string) => [
  '2026-03-04T10:00:01.0000700Z ##[group]GITHUB_TOKEN Permissions',
  '2026-03-04T10:00:01.0000710Z Contents: read',
  ...(packages === 'none' ? [] : [`2026-03-04T10:00:01.0000730Z Packages: ${packages}`]),
  '2026-03-04T10:00:01.0000740Z ##[endgroup]',
]
const login = ['Logging into ghcr.io...', 'Login Succeeded!']
const write = 'denied: installation not allowed to Write organization package'
const create = 'denied: installation not allowed to Create organization package'
const bare = 'ERROR: failed to push ghcr.io/octo/app:1: unexpected status: 403 Forbidden'
const checkout = '##[command]git fetch origin +refs/heads/x:refs/remotes/pull/7/merge refs/pull/7/merge'

const logs: readonly (readonly [what: string, log: readonly string[], finding: string])[] = [
  ['a token that may read', [...permissions('read'), write], 'read-only-default-permissions'],
  ['a token without packages', [...permissions('none'), create], 'missing-packages-write'],
  ['a token that may write, and Create', [...permissions('write'), create], 'package-creation-forbidden'],
  ['a token that may write, and Write', [...permissions('write'), write], 'actions-policy'],
  ['no reason', [bare], 'repository-not-granted'],
  ['no reason, and a token that may read', [...permissions('read'), bare], 'read-only-default-permissions'],
  ['no reason, and a token without packages', [...permissions('none'), bare], 'missing-packages-write'],
  ['no reason, and a token that may write', [...permissions('write'), bare], 'repository-not-granted'],
  [
    'packages: write said outside the list',
    ['packages: write', ...permissions('read'), 'Packages: write', bare],
    'read-only-default-permissions',
  ],
  ['a pull request', [...permissions('read'), checkout, write], 'fork-pull-request'],
  ['a pull request whose token may write', [...permissions('write'), checkout, write], 'actions-policy'],
  [
    'a pull request whose block leaves packages out',
    [...permissions('none'), checkout, write],
    'missing-packages-write',
  ],
  ['the tag of a pull request', ['#20 pushing ghcr.io/octo/app:pr-420 with docker', write], 'fork-pull-request'],
  [
    'a tag that is made of a pull request',
    ['failed to push ghcr.io/octo/app:rc-pr-420-x64', write],
    'fork-pull-request',
  ],
  ['a run without secrets', [...permissions('read'), 'Secret source: None', write], 'fork-pull-request'],
  ["Dependabot's secrets", [...permissions('read'), 'Secret source: Dependabot', checkout, write], 'dependabot-run'],
  ["Dependabot's branch", ['refs/heads/dependabot/npm/x', write], 'dependabot-run'],
  [
    'an App in a pull request',
    [checkout, 'denied: permission_denied: installation not allowed to Write organization package'],
    'app-installation-token',
  ],
  ['a package in a pull request', [checkout, 'denied: permission_denied: write_package'], 'repository-not-granted'],
  ['a refused credential', ['Logging into ghcr.io...', 'denied: denied'], 'rejected-credential'],
  ['a credential that was accepted before', [...login, 'denied: denied'], 'registry-unavailable'],
  [
    'a login that is typed',
    ['docker login -u octo --password-stdin https://ghcr.io', 'Login Succeeded', 'denied: denied'],
    'registry-unavailable',
  ],
  ['a mention of a login', [...login, 'see docker.login of ghcr.io', 'denied: denied'], 'registry-unavailable'],
  ['a login elsewhere', ['Logging into docker.io...', 'Login Succeeded!', 'denied: denied'], 'rejected-credential'],
  ["another job's login", [...login, ...permissions('write'), 'denied: denied'], 'rejected-credential'],
]

describe('what a log tells beside the refusal', () => {
  it.each(logs)('decides between causes: %s', async (_, log, finding) => {
    expect(await firstOf(log.join('\n'))).toBe(finding)
  })

  it('leaves no cause out', async () => {
    const [alone] = await matchesOf(write)
    const [params] = await matchesOf([...permissions('write'), write].join('\n'))
    expect([...(params?.findings ?? [])].sort()).toEqual([...(alone?.findings ?? [])].sort())
  })
})

describe('the beginning of a step', () => {
  const hint = new RegExp(hintTexts.find(({ text }) => text === 'Run ')?.source ?? '', 'i')

  it.each([
    'Run docker/login-action@v4',
    '##[group]Run docker/login-action@v4',
    '2026-03-04T10:00:01.0000700Z Run docker/login-action@v4',
    '2026-03-04T10:00:01.0000700Z ##[group]Run x',
    '{"log":"a\\nRun docker/login-action@v4"}',
    '  Run x',
  ])('is looked at: %s', (line) => {
    expect(hint.test(line)).toBe(true)
  })

  it.each(['#5 [build 2/3] RUN npm ci', 'Step 3/9 : RUN make', 'npm run build', 'RUN'])('is not in %s', (line) => {
    expect(hint.test(line)).toBe(false)
  })
})
