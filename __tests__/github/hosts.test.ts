import { describe, expect, it } from '@jest/globals'
import { apiOf, belongsTo, isLoopback, isSafeAddress, originOf, registryOf } from '../../src/github/hosts.ts'

describe('the hosts of a GitHub server', () => {
  it.each([
    ['https://github.com', 'ghcr.io', 'https://api.github.com'],
    ['https://octo.ghe.com', 'containers.octo.ghe.com', 'https://api.octo.ghe.com'],
    ['https://git.corp.example', 'containers.git.corp.example', 'https://git.corp.example/api/v3'],
  ])('%s has its registry at %s and its API at %s', (server, registry, api) => {
    expect([registryOf(server), apiOf(server)]).toEqual([registry, api])
  })

  it.each([
    ['https://github.com', 'ghcr.io', true],
    ['https://github.com', 'pkg.ghcr.io', true],
    ['https://github.com', 'api.github.com', true],
    ['https://github.com', 'evilgithub.com', false],
    ['https://github.com', 'github.com.evil.example', false],
    ['https://octo.ghe.com', 'containers.octo.ghe.com', true],
    ['https://octo.ghe.com', 'containers.other.ghe.com', false],
    ['https://git.corp.example', 'ghcr.io', false],
  ])('to %s, %s belongs: %s', (server, host, belongs) => {
    expect(belongsTo(server, host)).toBe(belongs)
  })
})

describe('plain HTTP', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1:5000', true],
    ['localhost:80', true],
    ['[::1]:5000', true],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
    ['128.0.0.1', false],
    ['ghcr.io', false],
  ])('to %s: %s', (host, isPlain) => {
    expect([isLoopback(host), originOf(host).startsWith('http:')]).toEqual([isPlain, isPlain])
  })
})

describe('the address of a server that may see credentials', () => {
  it.each([
    ['https://github.com', true],
    ['http://127.0.0.1:8080', true],
    ['http://localhost', true],
    ['http://github.com', false],
    ['ftp://127.0.0.1', false],
    ['github.com', false],
    ['', false],
  ])('%j: %s', (text, isSafe) => {
    expect(isSafeAddress(text)).toBe(isSafe)
  })
})
