import { describe, expect, it } from '@jest/globals'
import { readReference } from '../../src/oci/reference.ts'

const sha256 = `sha256:${'a'.repeat(64)}`
const sha512 = `sha512:${'b'.repeat(128)}`
const longest = `ghcr.io/octo/${'a'.repeat(250)}`

describe('a reference', () => {
  it.each([
    ['ghcr.io/octo/app', { registry: 'ghcr.io', repository: 'octo/app' }],
    ['ghcr.io/octo/app:1.0_rc-2', { registry: 'ghcr.io', repository: 'octo/app', tag: '1.0_rc-2' }],
    ['ghcr.io/octo/app:V1', { registry: 'ghcr.io', repository: 'octo/app', tag: 'V1' }],
    [`ghcr.io/octo/app@${sha256}`, { registry: 'ghcr.io', repository: 'octo/app', digest: sha256 }],
    [`ghcr.io/octo/app:1@${sha512}`, { registry: 'ghcr.io', repository: 'octo/app', tag: '1', digest: sha512 }],
    ['GHCR.io/octo/app', { registry: 'ghcr.io', repository: 'octo/app' }],
    ['localhost/octo/app', { registry: 'localhost', repository: 'octo/app' }],
    ['127.0.0.1:5000/octo/app:1', { registry: '127.0.0.1:5000', repository: 'octo/app', tag: '1' }],
    ['[::1]:5000/octo/app', { registry: '[::1]:5000', repository: 'octo/app' }],
    ['octo/app', { registry: 'docker.io', repository: 'octo/app' }],
    ['alpine:3', { registry: 'docker.io', repository: 'alpine', tag: '3' }],
    ['ghcr.io/octo/a.b_c__d--e/f', { registry: 'ghcr.io', repository: 'octo/a.b_c__d--e/f' }],
    [longest, { registry: 'ghcr.io', repository: longest.slice('ghcr.io/'.length) }],
  ])('%s is read', (text, reference) => {
    expect(readReference(text)).toEqual({ kind: 'reference', reference })
  })

  it.each(['ghcr.io/Octo/app', 'ghcr.io/octo/App:latest'])('%s is one but for its case', (text) => {
    expect(readReference(text).kind).toBe('uppercase')
  })

  it.each([
    ['https://ghcr.io/octo/app', 'scheme'],
    ['ghcr.io/octo//app', 'path'],
    ['ghcr.io/octo/app-', 'path'],
    ['ghcr.io/octo/a..b', 'path'],
    ['ghcr.io/octo/a___b', 'path'],
    ['ghcr.io/octo/a b', 'path'],
    ['ghcr.io/', 'path'],
    ['ghcr.io/octo/app:', 'tag'],
    ['ghcr.io/octo/app:-1', 'tag'],
    [`ghcr.io/octo/app:${'a'.repeat(129)}`, 'tag'],
    ['ghcr.io/octo/app@sha256:abc', 'digest'],
    [`ghcr.io/octo/app@sha512:${'a'.repeat(64)}`, 'digest'],
    [`ghcr.io/octo/app@md5:${'a'.repeat(32)}`, 'digest'],
    [`${longest}a`, 'too-long'],
    ['-ghcr.io/octo/app', 'host'],
    ['ghcr.io:port/octo/app', 'host'],
  ])('%s is not one: %s', (text, problem) => {
    expect(readReference(text)).toMatchObject({ kind: 'invalid', problem })
  })
})
