import { describe, expect, it } from '@jest/globals'
import { Deadline, systemClock } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { Secret } from '../../src/http/secret.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { tryAccess } from '../../src/preflight/try-access.ts'
import { network, type Said } from '../security/run-step.ts'

const login = { username: 'octocat', secret: new Secret('secret') }
const errors = { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }
const basic = `Basic ${btoa('octocat:secret')}`

/** Tries to push at a registry whose `/token` gives out something else, and that says how to log in where its upload is refused. */
async function triedAt(challenge: string, answers: Readonly<Record<string, Said>> = {}) {
  const transport = network(({ pathname }) => {
    if (pathname === '/token') return { status: 200, body: { token: 'unrelated' } }
    return answers[pathname] ?? upload(pathname)
  })
  let uploads = 0
  const upload = (pathname: string): Said | undefined => {
    if (!pathname.endsWith('/uploads/')) return undefined
    uploads += 1
    if (uploads > 1) return { status: 202, headers: { location: '/v2/octo/app/blobs/uploads/1' } }
    return { status: 401, body: errors, headers: { 'www-authenticate': challenge } }
  }
  const deadline = new Deadline(systemClock, 5000)
  const http = httpOver({ transport, clock: systemClock, deadline, heard: () => undefined })
  const events = { received: () => undefined, opened: () => undefined }
  const registry = registryAt('registry.example', 'https://github.com', http, events)
  const { answer } = await tryAccess(registry, login, { repository: 'octo/app', access: 'push', retries: 0 })
  const asked = transport.sent.map(({ url, headers }) => `${url.pathname} ${headers['authorization']}`)
  return { answer, asked }
}

const post = '/v2/octo/app/blobs/uploads/'
const first = [`/token ${basic}`, `${post} Bearer unrelated`]

describe('a registry whose /token gives out something else', () => {
  it('is asked at the realm of its challenge', async () => {
    const { answer, asked } = await triedAt('Bearer realm="https://registry.example/auth",service="x"', {
      '/auth': { status: 200, body: { token: 'own' } },
    })
    expect(answer).toEqual({ kind: 'granted' })
    expect(asked).toEqual([...first, `/auth ${basic}`, `${post} Bearer own`])
  })

  it('gets the credential itself where it asks for Basic', async () => {
    const { answer, asked } = await triedAt('Basic realm="x"')
    expect(answer).toEqual({ kind: 'granted' })
    expect(asked).toEqual([...first, `${post} ${basic}`])
  })

  it('gets no credential for a realm of a stranger', async () => {
    const { answer, asked } = await triedAt('Bearer realm="https://stranger.example/token"')
    expect(answer).toMatchObject({ kind: 'unanswered', reason: 'foreign-realm', detail: 'https://stranger.example' })
    expect(asked).toEqual(first)
  })

  it.each(['Bearer realm="https://registry.example/token",service="x"', 'Negotiate', 'Bearer realm="x"', ''])(
    'is refused where its challenge is no other: %j',
    async (challenge) => {
      const { answer, asked } = await triedAt(challenge)
      expect(answer).toMatchObject({ kind: 'refused', at: 'upload', status: 401 })
      expect(asked).toEqual(first)
    },
  )
})
