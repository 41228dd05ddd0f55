import { describe, expect, it } from '@jest/globals'
import { readChallenge } from '../../src/oci/challenge.ts'

describe('a challenge', () => {
  it.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull"',
      { kind: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io' },
    ],
    ['bearer Realm="https://a/token"', { kind: 'bearer', realm: 'https://a/token' }],
    ['Bearer realm=https://a/token, service=b', { kind: 'bearer', realm: 'https://a/token', service: 'b' }],
    ['Basic realm="Registry"', { kind: 'basic' }],
    ['Bearer service="b"', { kind: 'none' }],
    ['Negotiate', { kind: 'none' }],
    ['', { kind: 'none' }],
    [undefined, { kind: 'none' }],
  ])('%s is read', (header, challenge) => {
    expect(readChallenge(header)).toEqual(challenge)
  })
})
