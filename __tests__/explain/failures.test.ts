import { describe, expect, it } from '@jest/globals'
import { readLog } from '../../src/explain/matches.ts'
import { pieces } from './logs.ts'

const failuresOf = async (...log: readonly string[]) =>
  (await readLog(pieces(log.join('\n')))).failures.map(({ findings, matches }) => [
    findings[0],
    matches.map(({ line }) => line),
  ])

const push = (image: string, reason: string) => `ERROR: failed to push ghcr.io/octo/${image}:1: ${reason}`

describe('a failure', () => {
  it('is one, though a program repeats it without the reason', async () => {
    expect(
      await failuresOf(
        'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied',
        "##[error]Docker login for 'ghcr.io' failed with exit code 1",
      ),
    ).toEqual([['rejected-credential', [1, 2]]])
    expect(
      await failuresOf(
        push('a', 'unexpected status: 403 Forbidden'),
        push('a', 'denied: permission_denied: write_package'),
      ),
    ).toEqual([['repository-not-granted', [1, 2]]])
  })

  it('gives all its lines the same findings', async () => {
    const log = [push('a', 'unexpected status: 403 Forbidden'), push('a', 'denied: denied')]
    const { matches } = await readLog(pieces(log.join('\n')))
    expect(matches.map(({ findings }) => findings[0])).toEqual(['rejected-credential', 'rejected-credential'])
  })

  it('is another one if the reason is another, the image, or the step', async () => {
    expect(
      await failuresOf(push('a', 'denied: denied'), push('a', 'denied: permission_denied: write_package')),
    ).toHaveLength(2)
    const denied = 'denied: permission_denied: write_package'
    const bare = 'unexpected status from POST request: 403 Forbidden'
    expect(await failuresOf(push('a', denied), push('b', bare))).toHaveLength(2)
    expect(await failuresOf(push('a', denied), '##[group]Run docker push', push('a', bare))).toHaveLength(2)
  })

  it.each([
    ['Error response from daemon: Get "https://ghcr.io/v2/": denied: denied', 'rejected-credential'],
    ['##[error]Username and password required', 'empty-credential'],
    [
      'error storing credentials - err: exit status 1, out: `User interaction is not allowed.`',
      'credential-store-locked',
    ],
  ])('has its consequences in it: a push without the login that failed: %s', async (login, cause) => {
    const later = ['##[group]Run docker push', 'unauthorized: authentication required']
    expect(await failuresOf(login, ...later)).toEqual([[cause, [1, 3]]])
    expect(await failuresOf(login, 'GITHUB_TOKEN Permissions', ...later)).toHaveLength(2)
  })

  it('of images that are pushed side by side is shown by image', async () => {
    const [written, bare] = ['denied: permission_denied: write_package', 'unexpected status: 403 Forbidden']
    expect(await failuresOf(push('a', written), push('b', written), push('a', bare), push('b', bare))).toEqual([
      ['repository-not-granted', [1, 3]],
      ['repository-not-granted', [2, 4]],
    ])
  })
})

describe('a reason that is written out and not known', () => {
  it.each([
    'denied: the moon is in the wrong quarter for this package',
    'denied: permission_denied: your plan includes no such packages',
    'unauthorized: this account has to accept the new terms first',
  ])('is never explained as another: %s', async (reason) => {
    const { matches, unexplained } = await readLog(pieces(push('app', reason)))
    expect({ matches, unexplained }).toEqual({ matches: [], unexplained: [{ line: 1, text: push('app', reason) }] })
  })

  it('is not another one if a client adds its own words', async () => {
    const words = [
      '403 Forbidden (HEAD responses have no body, use GET for details)',
      'denied: denied, see the logs above',
    ]
    for (const one of words) expect(await failuresOf(push('app', one))).toHaveLength(1)
  })
})
