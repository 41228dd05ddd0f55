import { describe, expect, it } from '@jest/globals'
import { BadInput } from '../../src/action/bad-input.ts'
import { readInputs } from '../../src/action/inputs.ts'

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const pat = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'
const usual = { username: 'octocat', password: token, 'github-token': token }
const env = { GITHUB_REPOSITORY: 'Octo/App', GITHUB_SERVER_URL: 'https://github.com' }

const read = (inputs: Record<string, string>, more: Record<string, string> = {}) => {
  const given: Record<string, string> = { ...usual, ...inputs }
  return readInputs((name) => given[name] ?? '', { ...env, ...more })
}

function badInputOf(inputs: Record<string, string>, more: Record<string, string> = {}) {
  try {
    read(inputs, more)
  } catch (error) {
    return error instanceof BadInput ? error.params : error
  }
  return undefined
}

describe('inputs', () => {
  it('have defaults where a runner gives none', () => {
    const { request, settings } = read({})
    expect(settings).toEqual({ failOn: 'denied', language: 'en', summary: 'on-problem', timeout: 30_000 })
    expect(request).toMatchObject({ registry: 'ghcr.io', access: 'push', credentials: [{ username: 'octocat' }] })
  })

  it.each([
    [
      'what the input names',
      { images: 'ghcr.io/octo/a:1\nghcr.io/octo/b' },
      { DOCKER_METADATA_OUTPUT_TAGS: 'ghcr.io/octo/c:1' },
      ['ghcr.io/octo/a', 'ghcr.io/octo/b'],
      false,
    ],
    [
      'else what metadata-action left',
      {},
      { DOCKER_METADATA_OUTPUT_TAGS: 'ghcr.io/octo/c:1\nghcr.io/octo/c:2' },
      ['ghcr.io/octo/c'],
      false,
    ],
    ['else a guess', {}, {}, ['ghcr.io/octo/app'], true],
    ['a guess for the registry that is asked', { registry: 'LOCALHOST:5000' }, {}, ['localhost:5000/octo/app'], true],
  ])('take as images %s', (_, inputs, more, references, isGuessed) => {
    const { images } = read(inputs, more).request
    expect(images.map(({ reference }) => reference)).toEqual(references)
    expect(images.every((image) => image.kind === 'image' && image.isGuessed === isGuessed)).toBe(true)
  })

  it.each([
    ['https://github.com', 'ghcr.io'],
    ['https://octo.ghe.com', 'containers.octo.ghe.com'],
    ['https://git.corp.example', 'containers.git.corp.example'],
  ])('derive from %s the registry %s', (GITHUB_SERVER_URL, registry) => {
    expect(read({}, { GITHUB_SERVER_URL }).request.registry).toBe(registry)
  })

  it.each([
    ['access', { access: 'write' }, 'one-of'],
    ['fail-on', { 'fail-on': 'always' }, 'one-of'],
    ['language', { language: 'zh' }, 'one-of'],
    ['summary', { summary: 'yes' }, 'one-of'],
    ['timeout', { timeout: 'soon' }, 'seconds'],
    ['timeout', { timeout: '0' }, 'seconds'],
    ['timeout', { timeout: '-1' }, 'seconds'],
    ['timeout', { timeout: '1e9' }, 'seconds'],
    ['timeout', { timeout: '99999999' }, 'seconds'],
    ['registry', { registry: 'https://ghcr.io' }, 'host'],
    ['registry', { registry: 'ghcr.io/octo' }, 'host'],
    ['registry', { registry: 'ghcr.io:99999' }, 'host'],
    ['registry', { registry: '127.999.0.1' }, 'host'],
    ['registry', { registry: 'quay.io' }, 'own-password'],
    ['registry', { registry: 'quay.io', 'github-token': pat }, 'own-password'],
    ['username', { username: '' }, 'not-empty'],
  ])('complain of %s where it is %j', (input, inputs, kind) => {
    expect(badInputOf(inputs)).toMatchObject({ input, allowed: { kind } })
  })

  it.each([
    ['GITHUB_SERVER_URL', 'github.com'],
    ['GITHUB_SERVER_URL', 'http://github.example'],
    ['GITHUB_API_URL', 'ftp://api.github.com'],
  ])('complain of %s where it is %s', (name, value) => {
    expect(badInputOf({}, { [name]: value })).toMatchObject({ input: name, value })
  })

  it.each([
    ['another registry with a password of its own', { registry: 'quay.io', password: pat }],
    ['the derived registry with the job’s token', { registry: 'ghcr.io' }],
    ['loopback with the job’s token', { registry: '127.0.0.1:5000' }],
    ['a timeout below a second', { timeout: '0.5' }],
  ])('take %s', (_, inputs) => {
    expect(badInputOf(inputs)).toBeUndefined()
  })
})
