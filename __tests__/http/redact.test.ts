import { describe, expect, it } from '@jest/globals'
import { formsOf } from '../../src/http/authorization.ts'
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
