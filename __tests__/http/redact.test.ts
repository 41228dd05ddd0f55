import { describe, expect, it } from '@jest/globals'
import { formsOf, formsOfBearer } from '../../src/http/authorization.ts'
import { KnownSecrets, shownAddress } from '../../src/http/redact.ts'
import { Secret } from '../../src/http/secret.ts'

const token = `ghs_123_${'aB3.-_'.repeat(85)}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('a known secret', () => {
  it.each([
    ['itself', token],
    ['its base64', base64(token)],
    ['user and secret', `mona:${token}`],
    ['the base64 of both', base64(`mona:${token}`)],
    ['base64 without its padding', base64(`mona:${token}`).replace(/=+$/, '')],
  ])('is masked and taken out of texts as %s', (_, form) => {
    const masked: string[] = []
    const secrets = new KnownSecrets((text) => masked.push(text))
    secrets.add(formsOf(new Secret(token), 'mona'))
    expect(masked).toContain(form)
    expect(secrets.redact(`a ${form} b`)).toBe('a *** b')
  })

  it.each([
    ['in a URL', 'p@ss w0rd/+', 'p%40ss%20w0rd%2F%2B'],
    ['in a URL, in lower case', 'p@ss w0rd/+', 'p%40ss%20w0rd%2f%2b'],
    ['in a form', 'p@ss w0rd/+', 'p%40ss+w0rd%2F%2B'],
    ['the base64 in a URL', 'a secret??>', encodeURIComponent(base64('a secret??>'))],
    ['in base64url', 'a secret??>', Buffer.from('a secret??>').toString('base64url')],
    ['its first line', 'first line of it\nsecond line of it', 'first line of it'],
    ['its last line, which ends as on Windows', 'first line of it\r\nsecond line of it\r\n', 'second line of it'],
  ])('is masked and taken out of texts as %s', (_, secret, form) => {
    const masked: string[] = []
    const secrets = new KnownSecrets((text) => masked.push(text))
    secrets.add(formsOf(new Secret(secret), 'mona'))
    expect(masked).toContain(form)
    expect(secrets.redact(`a ${form} b`)).toBe('a *** b')
  })

  it.each(['e', 'true', 'ready', 'write', 'inconclusive', 'fallback-password', 'a1b2c'])(
    'is not masked alone where it may occur by chance: %j',
    (secret) => {
      const masked: string[] = []
      const secrets = new KnownSecrets((text) => masked.push(text))
      secrets.add([...formsOf(new Secret(secret), 'mona'), ...formsOfBearer(secret)])
      expect(masked).not.toContain(secret)
    },
  )

  it.each([
    ['hunter2', 'no such user: hunter2', 'no such user: ***'],
    ['hunter2', '"hunter2",xhunter2!', '"***",x***!'],
    ['swordfish', '"swordfish",swordfish! swordfishes', '"***",***! swordfishes'],
    ['write', 'permission_denied: write_package', 'permission_denied: write_package'],
    ['write', 'overwrite rewrite-it writes', 'overwrite rewrite-it writes'],
    ['e', 'e is denied', 'e is denied'],
  ])('that is short is taken out where it is a word of its own: %j in %j', (secret, text, shown) => {
    const secrets = new KnownSecrets(() => undefined)
    secrets.add(formsOf(new Secret(secret), 'mona'))
    expect(secrets.redact(text)).toBe(shown)
  })

  it('is masked once', () => {
    const masked: string[] = []
    const secrets = new KnownSecrets((text) => masked.push(text))
    secrets.add(formsOf(new Secret(token), 'mona'))
    secrets.add(formsOf(new Secret(token), 'mona'))
    expect(new Set(masked).size).toBe(masked.length)
  })
})

describe('an address', () => {
  it.each([
    [
      'https://ghcr.io/token?service=ghcr.io&scope=repository:o/n:pull',
      'https://ghcr.io/token?service=ghcr.io&scope=repository:o/n:pull',
    ],
    ['https://ghcr.io/token?sig=secret&service=x', 'https://ghcr.io/token?sig=***&service=x'],
    ['https://user:word@ghcr.io/v2/#x', 'https://ghcr.io/v2/'],
  ])('%s is shown as %s', (url, shown) => {
    expect(shownAddress(new URL(url))).toBe(shown)
  })
})
