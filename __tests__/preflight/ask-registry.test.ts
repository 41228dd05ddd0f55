import { describe, expect, it } from '@jest/globals'
import { Deadline } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { skipped } from '../../src/http/observed.ts'
import { Secret } from '../../src/http/secret.ts'
import { registryAt } from '../../src/oci/registry.ts'
import type { Access } from '../../src/oci/scope.ts'
import { askRegistry } from '../../src/preflight/ask-registry.ts'
import type { Attempt } from '../../src/preflight/attempt.ts'
import { image, jobToken } from '../rules/facts.ts'
import { granting, isEarly, network, type Said } from '../security/run-step.ts'

/** An image that is still to be asked about. */
const attemptAt = (one: Attempt['image']): Attempt => ({
  image: one,
  credential: { ...jobToken, username: 'octocat', secret: new Secret('ghs_job') },
  tries: [],
  controlRequest: skipped('nothing was refused'),
  health: () => Promise.reject(new Error('nothing asks')),
  metadata: () => Promise.reject(new Error('nothing asks')),
  ownMetadata: () => Promise.reject(new Error('nothing asks')),
})

const no: Said = { status: 403, body: { errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }] } }
const yes: Said = { status: 202, headers: { location: '/v2/x/blobs/upload/1' } }
const limited: Said = { status: 429, headers: { 'retry-after': '0' } }

const app = image()
const web = image({ reference: 'ghcr.io/octo/web', repository: 'octo/web', packageName: 'web' })
const uploadOf = (path: string) => `/v2/${path}/blobs/uploads/`

/** Asks about images whose uploads are answered so in turn, and asks again as a run does; `time` is in milliseconds. */
async function asked(
  said: Readonly<Record<string, readonly Said[]>>,
  { images = [app], time = 30_000, access = 'push' as Access } = {},
) {
  const left = new Map(Object.entries(said).map(([path, all]) => [uploadOf(path), [...all]]))
  const transport = network((url, method, headers) => {
    if (method !== 'POST') return granting(url, method)
    return isEarly(headers) ? { status: 401 } : left.get(url.pathname)?.shift()
  })
  const pauses: number[] = []
  const pause = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds))
  const clock = { now: () => 0, today: () => 0, pause }
  const deadline = new Deadline(clock, time)
  const http = httpOver({ transport, clock, deadline, heard: () => undefined })
  const events = { received: () => undefined, opened: () => undefined }
  const registry = registryAt('ghcr.io', 'https://github.com', http, events)
  let refusals = 0
  const attempts = await askRegistry(images.map(attemptAt), {
    ...{ request: { access }, registry, context: { clock, deadline } },
    onRefusal: () => {
      refusals += 1
    },
  })
  const posts = transport.sent
    .filter(({ method, headers }) => method === 'POST' && !isEarly(headers))
    .map(({ url }) => url.pathname)
  const answers = attempts.map(({ tries }) => tries.map(({ answer }) => answer))
  return { attempts, answers, posts, pauses, refusals }
}

describe('a refusal', () => {
  it('is asked about again, a second later or a little more', async () => {
    const { answers, posts, pauses, refusals } = await asked({ 'octo/app': [no, no] })
    const refused = { kind: 'refused', reason: 'package-not-writable' }
    expect(answers).toMatchObject([[refused, refused]])
    expect(posts).toEqual([uploadOf('octo/app'), uploadOf('octo/app')])
    expect(refusals).toBe(1)
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThanOrEqual(1000)
    expect(pauses[0]).toBeLessThan(1250)
  })

  it.each([
    ['a grant', yes, { kind: 'granted' }],
    ['a limit', { status: 429, headers: { 'retry-after': '60' } }, { kind: 'unanswered', reason: 'rate-limited' }],
    ['an answer that means neither', { status: 404 }, { kind: 'unanswered', reason: 'no-verdict' }],
  ])('may be followed by %s', async (_, second, expected) => {
    expect((await asked({ 'octo/app': [no, second] })).answers).toMatchObject([[{ kind: 'refused' }, expected]])
  })

  it('is not asked about again where no time is left', async () => {
    const { answers, posts, pauses } = await asked({ 'octo/app': [no, no] }, { time: 1000 })
    expect(answers).toMatchObject([[{ kind: 'refused' }]])
    expect([posts.length, pauses]).toEqual([1, []])
  })

  it('is asked about again alone: what was granted stays granted', async () => {
    const { answers, posts } = await asked({ 'octo/app': [yes], 'octo/web': [no, no] }, { images: [app, web] })
    expect(answers).toMatchObject([[{ kind: 'granted' }], [{ kind: 'refused' }, { kind: 'refused' }]])
    expect(posts.filter((path) => path === uploadOf('octo/app'))).toHaveLength(1)
  })

  it('of which the first try has used the retries gets none for the second', async () => {
    const { answers, posts } = await asked({ 'octo/app': [limited, limited, no, limited, no] })
    expect(answers).toMatchObject([[{ kind: 'refused' }, { kind: 'unanswered', reason: 'rate-limited' }]])
    expect(posts).toHaveLength(4)
  })
})

describe('a control request', () => {
  const refusing = (message: string, status = 403): Said => ({
    status,
    body: { errors: [{ code: 'DENIED', message }] },
  })
  const unknown = refusing('a text that nobody has seen yet')

  it.each<[string, readonly Said[], number]>([
    ['is sent after an unknown text', [unknown, unknown], 1],
    ['is sent after no text', [{ status: 403 }, { status: 403 }], 1],
    ['is not sent after a text that tells', [no, no], 0],
    ['is not sent after 401, which is about the credential', [refusing('no', 401), refusing('no', 401)], 0],
    ['is not sent after a grant', [yes], 0],
    ['is not sent where the second try is granted', [unknown, yes], 0],
  ])('%s', async (_, answers, times) => {
    const { posts } = await asked({ 'octo/app': answers })
    expect(posts.filter((path) => path.includes('canary'))).toHaveLength(times)
  })

  it('is not sent where no time was left for a second try', async () => {
    const { posts } = await asked({ 'octo/app': [unknown, unknown] }, { time: 1000 })
    expect(posts).toEqual([uploadOf('octo/app')])
  })

  it('is one for an owner, whose images share its answer', async () => {
    const answers = { 'octo/app': [unknown, unknown], 'octo/web': [unknown, unknown] }
    const { attempts, posts } = await asked(answers, { images: [app, web] })
    expect(posts.filter((path) => path.includes('canary'))).toHaveLength(1)
    const noVerdict = { value: { kind: 'unanswered', reason: 'no-verdict' } }
    expect(attempts.map(({ controlRequest }) => controlRequest)).toMatchObject([noVerdict, noVerdict])
  })
})
