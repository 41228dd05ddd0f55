import { describe, expect, it } from '@jest/globals'
import { bearer } from '../../src/http/authorization.ts'
import { Deadline, systemClock } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { Secret } from '../../src/http/secret.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { openUploadSession } from '../../src/oci/upload-session.ts'
import { network, type Said } from '../security/run-step.ts'

/** Opens a session where the POST is answered so, then ends it; what was sent, in order. */
async function opened(said: Said, authorization = bearer('https://ghcr.io', new Secret('t'))) {
  const transport = network((_, method) => (method === 'POST' ? said : { status: 405 }))
  const deadline = new Deadline(systemClock, 5000)
  const http = httpOver({ transport, clock: systemClock, deadline, heard: () => undefined })
  const cancels: (() => Promise<void>)[] = []
  const registry = registryAt('ghcr.io', 'https://github.com', http, {
    received: () => undefined,
    opened: (cancel) => cancels.push(cancel),
  })
  const { answer } = await openUploadSession(registry, 'octo/app', authorization, 0)
  await Promise.all(cancels.map((cancel) => cancel()))
  return { answer, sent: transport.sent.map(({ method, url }) => `${method} ${url.href}`) }
}

const post = 'POST https://ghcr.io/v2/octo/app/blobs/uploads/'

describe('an upload session', () => {
  it.each([202, 201])('is granted by %d with a place to upload to, at whichever host', async (status) => {
    const headers = { location: 'https://elsewhere.example/x' }
    expect(await opened({ status, headers })).toEqual({ answer: { kind: 'granted' }, sent: [post] })
  })

  it.each<[string, Said]>([
    ['202 without a place', { status: 202 }],
    ['201 without a place', { status: 201 }],
    ['202 with a place that is no address', { status: 202, headers: { location: 'http://[' } }],
    ...['', ' ', '#', 'javascript:x', 'file:///x', 'data:,x', 'mailto:octo@example.com'].map(
      (location): [string, Said] => [
        `202 with a place at ${JSON.stringify(location)}`,
        { status: 202, headers: { location } },
      ],
    ),
  ])('is neither granted nor refused by %s', async (_, said) => {
    const { answer, sent } = await opened(said)
    expect([answer, sent]).toMatchObject([{ kind: 'unanswered', reason: 'no-verdict' }, [post]])
  })

  it.each([200, 204, 400, 404, 429, 500])('is neither granted nor refused by %d', async (status) => {
    expect((await opened({ status })).answer).toMatchObject({ kind: 'unanswered' })
  })

  it.each([401, 403])('is refused by %d', async (status) => {
    expect((await opened({ status })).answer).toMatchObject({ kind: 'refused', at: 'upload', status })
  })

  it.each([
    ['relative', '/v2/octo/app/blobs/upload/1', 'https://ghcr.io/v2/octo/app/blobs/upload/1'],
    ['whole', 'https://ghcr.io/x?state=y', 'https://ghcr.io/x?state=y'],
  ])('is cancelled at its address, %s', async (_, location, href) => {
    expect((await opened({ status: 202, headers: { location } })).sent).toEqual([post, `DELETE ${href}`])
  })

  it.each(['https://elsewhere.example/x', '//elsewhere.example/x', 'http://ghcr.io/x'])(
    'is left to expire where its address is %s',
    async (location) => {
      expect((await opened({ status: 202, headers: { location } })).sent).toEqual([post])
    },
  )

  it('is not opened by a refusal, whatever address that has', async () => {
    expect((await opened({ status: 403, headers: { location: '/x' } })).sent).toEqual([post])
  })
})
