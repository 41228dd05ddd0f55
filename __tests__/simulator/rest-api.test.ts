import { describe, expect, it } from '@jest/globals'
import { readWorld } from '../../simulator/world.ts'
import { asking, bodyOf, rest } from './naive-client.ts'

const job = (permissions: object) => ({ kind: 'job-token', repository: 'octo/app', permissions })
const pat = (more: object = {}) => ({ kind: 'classic-pat', user: 'alice', scopes: ['repo', 'write:packages'], ...more })
const files = { '.github/workflows/release.yml': 'on: push\n' }
const repositories = {
  'octo/app': { files, refs: { 'refs/heads/old': { sha: 'a'.repeat(40), files: { 'a b.yml': 'old' } } } },
  'octo/secret': { private: true, files },
}

const path = '/api/v3/repos/octo/app/contents/.github/workflows/release.yml'

describe('the health of a credential', () => {
  const now = Date.UTC(2026, 0, 1, 12)
  const health = (credential: object) => {
    const world = readWorld({ repositories, credentials: { one: credential } }, '')
    const { status, headers } = asking(world, now).ask('GET /api/v3/rate_limit', rest(world, 'one'))
    return [status, headers['x-oauth-scopes'], headers['github-authentication-token-expiration']]
  }

  it.each([
    ['a classic PAT', pat(), [200, 'repo, write:packages', undefined]],
    ['one that ends', pat({ expiresInDays: 5 }), [200, 'repo, write:packages', '2026-01-07 00:00:00 UTC']],
    ['one that has ended', pat({ expiresInDays: -1 }), [401, undefined, undefined]],
    ['a revoked one', pat({ revoked: true }), [401, undefined, undefined]],
    [
      'a fine-grained PAT',
      { kind: 'fine-grained-pat', user: 'alice', expiresInDays: 1 },
      [200, undefined, '2026-01-03 00:00:00 UTC'],
    ],
    ['a job’s token', job({}), [200, undefined, undefined]],
  ])('%s', (_, credential, seen) => {
    expect(health(credential)).toEqual(seen)
  })

  it('is Bad credentials for an unknown one', () => {
    const answer = asking(readWorld({ repositories }, '')).ask('GET /api/v3/rate_limit', {
      authorization: 'Bearer ghp_x',
    })
    expect(bodyOf(answer)).toMatchObject({ message: 'Bad credentials' })
  })
})

describe('a package', () => {
  const shown = (given: object, address = 'orgs/octo/packages/container/app') => {
    const world = readWorld({ repositories, packages: { 'octo/app': { repository: 'octo/app' } }, ...given }, '')
    const { status, headers } = asking(world).ask(
      `GET /api/v3/${address}`,
      rest(world, Object.keys(world.credentials)[0]),
    )
    return headers['x-github-sso'] === undefined ? status : `${status} ${headers['x-github-sso'].split(';')[0]}`
  }
  const reader = { job: job({ packages: 'read' }) }
  const unlinked = { 'octo/app': {} }
  const tool = { 'octo/app/web': { repository: 'octo/app' } }

  it.each([
    ['is shown to the linked repository’s job', 200, { credentials: reader }],
    ['is hidden from a job without a grant', 404, { credentials: reader, packages: unlinked }],
    ['is forbidden to a job that may not read packages', 403, { credentials: { job: job({ contents: 'read' }) } }],
    [
      'is shown to everybody who may read packages where it is public',
      200,
      { credentials: reader, packages: { 'octo/app': { visibility: 'public' } } },
    ],
    [
      'is hidden from a job of another owner',
      404,
      {
        repositories: { ...repositories, 'acme/x': {} },
        credentials: { job: { ...job({ packages: 'read' }), repository: 'acme/x' } },
      },
    ],
    ['is asked for by a credential only', 401, {}],
    ['is forbidden to a PAT without the scope', 403, { credentials: { one: pat({ scopes: ['repo'] }) } }],
    ['is forbidden to a fine-grained PAT', 403, { credentials: { one: { kind: 'fine-grained-pat', user: 'alice' } } }],
    ['is shown to an App of its owner', 200, { credentials: { one: { kind: 'app-installation', owner: 'octo' } } }],
    [
      'is forbidden to an App that may not read packages',
      403,
      { credentials: { one: { kind: 'app-installation', owner: 'octo', permissions: { contents: 'read' } } } },
    ],
    ['is hidden from a stranger', 404, { credentials: { one: pat() } }],
    ['is shown to an owner', 200, { credentials: { one: pat() }, owners: { octo: { members: { alice: 'owner' } } } }],
    ['wants single sign-on', '403 required', { credentials: { one: pat() }, owners: { octo: { sso: 'required' } } }],
    [
      'is forbidden to a classic PAT by policy',
      403,
      { credentials: { one: pat() }, owners: { octo: { classicPats: 'forbidden' } } },
    ],
  ])('%s: %s', (_, status, given) => {
    expect(shown(given)).toBe(status)
  })

  it.each([
    ['orgs/octo/packages/container/app%2Fweb', 200],
    ['users/octo/packages/container/app%2Fweb', 404],
    ['orgs/octo/packages/container/none', 404],
    ['orgs/none/packages/container/app', 404],
  ])('%s: %s', (address, status) => {
    expect(shown({ credentials: reader, packages: tool }, address)).toBe(status)
  })
})

describe('an account', () => {
  const world = readWorld({ repositories, owners: { alice: 'user' } }, '')
  it.each([
    ['octo', { type: 'Organization' }],
    ['OCTO', { login: 'octo' }],
    ['alice', { type: 'User' }],
    ['none', { message: 'Not Found' }],
  ])('%s', (name, shown) => {
    expect(bodyOf(asking(world).ask(`GET /api/v3/users/${name}`))).toMatchObject(shown)
  })
})

describe('a repository', () => {
  const credentials = {
    job: job({ contents: 'read' }),
    other: { ...job({ contents: 'read' }), repository: 'octo/secret' },
    blind: { ...job({}), repository: 'octo/secret' },
    pat: pat(),
  }
  const world = readWorld({ repositories, credentials, owners: { octo: { members: { alice: 'member' } } } }, '')

  it.each([
    ['a public one', 'octo/app', undefined, 200],
    ['a private one, its own job', 'octo/secret', 'other', 200],
    ['a private one, another job', 'octo/secret', 'job', 404],
    ['a private one, nobody', 'octo/secret', undefined, 404],
    ['a private one, a member', 'octo/secret', 'pat', 200],
    ['none', 'octo/none', 'job', 404],
  ])('shows the files of %s: %s as %s: %s', (_, name, who, status) => {
    expect(asking(world).ask(`GET ${path.replace('octo/app', name)}`, rest(world, who)).status).toBe(status)
  })

  it.each([
    ['the default branch', path, 'on: push\n'],
    ['a branch by its short name', `${path}?ref=main`, 'on: push\n'],
    ['a branch by its full name', '/api/v3/repos/octo/app/contents/a%20b.yml?ref=refs/heads/old', 'old'],
    ['a commit', `/api/v3/repos/octo/app/contents/a%20b.yml?ref=${'a'.repeat(40)}`, 'old'],
  ])('gives a file of %s', (_, address, text) => {
    const { ask } = asking(world)
    const { content, encoding } = bodyOf(ask(`GET ${address}`)) as { content: string; encoding: string }
    expect([encoding, Buffer.from(content, 'base64').toString()]).toEqual(['base64', text])
    expect(ask(`GET ${address}`, { accept: 'application/vnd.github.raw+json' }).body).toBe(text)
  })

  it.each([
    ['a path that is not there', '/api/v3/repos/octo/app/contents/none', 'job', 404],
    ['a ref that is not there', `${path}?ref=none`, 'job', 404],
    ['a private file, without contents: read', path.replace('app', 'secret'), 'blind', 403],
  ])('%s', (_, address, who, status) => {
    expect(asking(world).ask(`GET ${address}`, rest(world, who)).status).toBe(status)
  })
})
