import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { readWorld } from '../../simulator/world.ts'
import { asking, basic, bearer, bodyOf, origin, said } from './naive-client.ts'

const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const job = { kind: 'job-token', repository: 'octo/app' }
const world = (more: object = {}) =>
  readWorld({ repositories: { 'octo/app': {}, 'octo/secret': { private: true } }, credentials: { job }, ...more }, '')

describe('authentication', () => {
  it('challenges requests without a bearer', () => {
    const { status, headers } = asking(world()).ask('GET /v2/')
    expect({ status, challenge: headers['www-authenticate'] }).toEqual({
      status: 401,
      challenge: `Bearer realm="${origin}/token",service="127.0.0.1:4000",scope="repository:user/image:pull"`,
    })
  })

  it('takes the bearer that the exchange gave, which is the secret in base64', () => {
    const { ask } = asking(world())
    const { token } = bodyOf(ask('GET /token?scope=repository:octo/app:pull,push', basic(world(), 'job'))) as {
      token: string
    }
    expect(bearer(world(), 'job')).toEqual({ authorization: `Bearer ${token}` })
    expect(said(ask('GET /v2/', { authorization: `Bearer ${token}` }))).toBe('200')
  })

  it.each([
    [
      'an unknown bearer',
      { authorization: `Bearer ${btoa('ghp_nobodys')}` },
      '401 UNAUTHORIZED unauthenticated: User cannot be authenticated with the token provided.',
    ],
    ['no bearer', {}, '401 UNAUTHORIZED authentication required'],
  ])('refuses an upload with %s', (_, headers, answer) => {
    expect(said(asking(world()).ask('POST /v2/octo/app/blobs/uploads/', headers))).toBe(answer)
  })

  it('ignores the name of the user, but needs one', () => {
    const { job: secret } = world().credentials
    expect(secret?.kind).toBe('job-token')
    const { authorization = '' } = basic(world(), 'job')
    const nameless = `Basic ${btoa(atob(authorization.slice(6)).replace(/^octocat/, ''))}`
    expect(
      said(asking(world()).ask('GET /token?scope=repository:octo/app:pull,push', { authorization: nameless })),
    ).toBe('403 DENIED denied')
  })
})

describe('an upload session', () => {
  const opened = (given = world()) => {
    const { ask, simulator } = asking(given)
    const { status, headers } = ask('POST /v2/octo/app/blobs/uploads/', bearer(given, 'job'))
    return { ask, simulator, status, headers, location: headers['location'] ?? '' }
  }

  it('is opened at a relative address with `upload` in the singular', () => {
    const { status, headers } = opened()
    expect(status).toBe(202)
    expect(headers['location']).toBe(`/v2/octo/app/blobs/upload/${headers['docker-upload-uuid']}`)
    expect(headers['range']).toBe('0-0')
  })

  it('cannot be cancelled', () => {
    const { ask, location } = opened()
    expect(said(ask(`DELETE ${location}`, bearer(world(), 'job')))).toBe(
      '405 UNSUPPORTED The operation is unsupported.',
    )
  })

  it('takes a blob in parts, and in one', () => {
    const { ask, location } = opened()
    const as = bearer(world(), 'job')
    expect(ask(`PATCH ${location}`, as, 'hel').headers['range']).toBe('0-2')
    expect(said(ask(`PUT ${location}?digest=${digestOf('hello')}`, as, 'lo'))).toBe('201')
    expect(said(ask(`GET /v2/octo/app/blobs/${digestOf('hello')}`, as))).toMatch(/^404 NAME_UNKNOWN/)
  })

  it('needs the digest of what has arrived', () => {
    const { ask, location } = opened()
    expect(said(ask(`PUT ${location}?digest=${digestOf('hello')}`, bearer(world(), 'job'), 'bye'))).toMatch(
      /^400 DIGEST_INVALID/,
    )
  })

  it('belongs to one repository', () => {
    const { ask, location } = opened()
    expect(said(ask(`PATCH ${location.replace('octo/app', 'octo/web')}`, bearer(world(), 'job'), 'x'))).toMatch(
      /^404 BLOB_UPLOAD_UNKNOWN/,
    )
  })
})

describe('the first manifest', () => {
  const config = (labels: object) => JSON.stringify({ config: { Labels: labels } })

  function pushed(given: ReturnType<typeof world>, who: string, labels: object = {}) {
    const { ask, simulator } = asking(given)
    const as = bearer(given, who)
    const blob = config(labels)
    const { location } = ask('POST /v2/octo/app/blobs/uploads/', as).headers
    ask(`PUT ${location}?digest=${digestOf(blob)}`, as, blob)
    const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: digestOf(blob) }, layers: [] })
    const put = ask(
      'PUT /v2/octo/app/manifests/1',
      { ...as, 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
      manifest,
    )
    return { put, ask, as, manifest, simulator }
  }

  const pat = { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'write:packages'] } }
  const octo = { octo: { members: { alice: 'owner' } } }
  const source = (name: string) => ({ 'org.opencontainers.image.source': `https://github.com/${name}` })

  it.each([
    ['by a public repository’s job', world(), 'job', {}, 'public', 'octo/app'],
    [
      'by a private repository’s job',
      world({ repositories: { 'octo/app': { private: true } } }),
      'job',
      {},
      'private',
      'octo/app',
    ],
    ['by a PAT', world({ credentials: pat, owners: octo }), 'pat', {}, 'private', undefined],
    [
      'by a PAT with the source label',
      world({ credentials: pat, owners: octo }),
      'pat',
      source('octo/app'),
      'private',
      'octo/app',
    ],
    [
      'by a PAT with a strange label',
      world({ credentials: pat, owners: octo }),
      'pat',
      source('no/where'),
      'private',
      undefined,
    ],
  ])('%s makes the package, its visibility and link', (_, given, who, labels, visibility, repository) => {
    const { put, ask } = pushed(given, who, labels)
    expect(said(put)).toBe('201')
    const { authorization = '' } = bearer(given, who)
    const shown = bodyOf(
      ask('GET /api/v3/orgs/octo/packages/container/app', { authorization: `token ${atob(authorization.slice(7))}` }),
    ) as { visibility: string; repository?: { full_name: string } }
    expect([shown.visibility, shown.repository?.full_name]).toEqual([visibility, repository])
  })

  it('can be read by tag and digest, and its tag is listed', () => {
    const { ask, as, manifest } = pushed(world(), 'job')
    expect(Buffer.from(ask('GET /v2/octo/app/manifests/1', as).body).toString()).toBe(manifest)
    expect(ask(`HEAD /v2/octo/app/manifests/${digestOf(manifest)}`, as)).toMatchObject({ status: 200, body: '' })
    expect(bodyOf(ask('GET /v2/octo/app/tags/list', as))).toEqual({ name: 'octo/app', tags: ['1'] })
  })

  it('is refused if one of its blobs is missing', () => {
    const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: digestOf('x') }, layers: [] })
    expect(said(asking(world()).ask('PUT /v2/octo/app/manifests/1', bearer(world(), 'job'), manifest))).toMatch(
      /^404 MANIFEST_BLOB_UNKNOWN/,
    )
  })

  it.each(['no json', '[]', '{"schemaVersion":2}'])('is refused if it is not one: %s', (manifest) => {
    expect(said(asking(world()).ask('PUT /v2/octo/app/manifests/1', bearer(world(), 'job'), manifest))).toMatch(
      /^400 MANIFEST_INVALID/,
    )
  })
})

describe('a package of the world', () => {
  const given = world({ packages: { 'octo/app': { repository: 'octo/app', tags: ['1', '2'] } } })

  it('has an image behind every tag', () => {
    const { ask } = asking(given)
    const { config } = bodyOf(ask('GET /v2/octo/app/manifests/2', bearer(given, 'job'))) as {
      config: { digest: string }
    }
    expect(said(ask(`HEAD /v2/octo/app/blobs/${config.digest}`, bearer(given, 'job')))).toBe('200')
    expect(said(ask('GET /v2/octo/app/manifests/3', bearer(given, 'job')))).toMatch(/^404 MANIFEST_UNKNOWN/)
  })
})
