import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { Secret } from '../../src/http/secret.ts'

const text = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'

describe('a secret', () => {
  it.each([
    ['a template', `${new Secret(text)}`],
    ['JSON', JSON.stringify({ secret: new Secret(text) })],
    ['an inspection', inspect({ secret: new Secret(text) }, { depth: 9, showHidden: true })],
    ['a concatenation', `x${String(new Secret(text))}`],
    ['an error', String(new Error(`bad ${new Secret(text)}`).stack)],
  ])('does not show in %s', (_, shown) => {
    expect(shown).toContain('***')
    expect(shown).not.toContain(text)
  })

  it.each([
    ['ghp_x', 'classic-pat'],
    ['github_pat_x', 'fine-grained-pat'],
    ['gho_x', 'oauth'],
    ['ghu_x', 'app-user'],
    ['ghs_1_a.b-c_d', 'installation'],
    ['ghr_x', 'refresh'],
    ['0123456789abcdef', 'unknown'],
    ['', 'empty'],
  ])('%s is a %s by its prefix', (secret, kind) => {
    expect(new Secret(secret).kind).toBe(kind)
  })
})
