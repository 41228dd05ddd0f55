import { describe, expect, it } from '@jest/globals'
import { Deadline } from '../../src/http/deadline.ts'
import { httpOver } from '../../src/http/http.ts'
import { Secret } from '../../src/http/secret.ts'
import { type RefusedAt, withoutTrace } from '../../src/oci/answer.ts'
import type { Image } from '../../src/oci/image.ts'
import { registryAt } from '../../src/oci/registry.ts'
import { checkoutIn } from '../../src/preflight/checkout.ts'
import { askAll, confirmed, needsControlRequest, notAsked } from '../../src/preflight/questions.ts'
import type { PreflightRequest } from '../../src/preflight/request.ts'
import { credential, image, jobToken, refused, run } from '../rules/facts.ts'
import { worlds } from '../rules/worlds.ts'
import { granting, network, type Said } from '../security/run-step.ts'

const secret = new Secret('ghs_job')
const login = { username: 'octocat', password: secret }
const request: PreflightRequest = {
  ...{ run: run(), registry: 'ghcr.io', access: 'push', images: [], username: 'octocat' },
  ...{ password: secret, fallbackPassword: new Secret(''), githubToken: secret },
}

const no: Said = { status: 403, body: { errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }] } }
const yes: Said = { status: 202, headers: { location: '/v2/x/blobs/upload/1' } }
const limited: Said = { status: 429, headers: { 'retry-after': '0' } }

const app = image()
const web = image({ reference: 'ghcr.io/octo/web', repository: 'octo/web', packageName: 'web' })
const uploadOf = (path: string) => `/v2/${path}/blobs/uploads/`

/** Asks about images whose uploads are answered so in turn, and asks again as a run does; `time` is in milliseconds. */
async function asked(answers: Readonly<Record<string, readonly Said[]>>, { images = [app], time = 30_000 } = {}) {
  const left = new Map(Object.entries(answers).map(([path, all]) => [uploadOf(path), [...all]]))
  const transport = network((url, method) =>
    method === 'POST' ? left.get(url.pathname)?.shift() : granting(url, method),
  )
  const pauses: number[] = []
  const pause = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds))
  const clock = { now: () => 0, today: () => 0, pause }
  const deadline = new Deadline(clock, time)
  const http = httpOver({ transport, clock, deadline, heard: () => undefined })
  const registry = registryAt('ghcr.io', 'https://github.com', http, () => undefined)
  const context = { http, clock, deadline, checkout: checkoutIn(''), received: () => undefined }
  const first = await askAll(images, login, registry, request)
  const tried = await confirmed(first, login, registry, request, context)
  const posts = transport.sent.filter(({ method }) => method === 'POST').map(({ url }) => url.pathname)
  return { answers: tried.map(({ tried }) => tried.answer), posts, pauses }
}

describe('a refusal', () => {
  it('is one that a second try confirms, a second later or a little more', async () => {
    const { answers, posts, pauses } = await asked({ 'octo/app': [no, no] })
    expect(answers).toMatchObject([{ kind: 'refused', reason: 'package-not-writable' }])
    expect(posts).toEqual([uploadOf('octo/app'), uploadOf('octo/app')])
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThanOrEqual(1000)
    expect(pauses[0]).toBeLessThan(1250)
  })

  it.each([
    ['a grant', yes, { kind: 'granted' }],
    ['a limit', { status: 429, headers: { 'retry-after': '60' } }, { kind: 'unanswered', reason: 'rate-limited' }],
    ['an answer that means neither', { status: 404 }, { kind: 'unanswered', reason: 'no-verdict' }],
  ])('is none where %s follows', async (_, second, expected) => {
    expect((await asked({ 'octo/app': [no, second] })).answers).toMatchObject([expected])
  })

  it('is no verdict where no time is left for a second try', async () => {
    const { answers, posts, pauses } = await asked({ 'octo/app': [no, no] }, { time: 1000 })
    const detail = '403 permission_denied: write_package'
    expect(answers).toMatchObject([{ kind: 'unanswered', reason: 'unconfirmed', detail }])
    expect([posts.length, pauses]).toEqual([1, []])
  })

  it('is asked about again alone: what was granted stays granted', async () => {
    const { answers, posts } = await asked({ 'octo/app': [yes], 'octo/web': [no, no] }, { images: [app, web] })
    expect(answers).toMatchObject([{ kind: 'granted' }, { kind: 'refused' }])
    expect(posts.filter((path) => path === uploadOf('octo/app'))).toHaveLength(1)
  })

  it('of which the first try has used the retries gets none for the second', async () => {
    const { answers, posts } = await asked({ 'octo/app': [limited, limited, no, limited, no] })
    expect(answers).toMatchObject([{ kind: 'unanswered', reason: 'rate-limited' }])
    expect(posts).toHaveLength(4)
  })
})

describe('a canary', () => {
  const params = (reason: Parameters<typeof refused>[0], at: RefusedAt) => {
    const answer = refused(reason, at)
    return { image: app, tried: withoutTrace(answer.kind === 'observed' ? answer.value : { kind: 'granted' }) }
  }

  it.each([
    ['unknown', 'upload', true],
    ['unknown', 'exchange', false],
    ['unknown', 'tags', false],
    ['package-not-writable', 'upload', false],
    ['installation-may-not-write', 'upload', false],
  ] as const)('after a refusal of meaning %s at %s is asked for: %s', (reason, at, isAsked) => {
    expect(needsControlRequest(params(reason, at))).toBe(isAsked)
  })

  it('is not asked for after a grant', () => {
    expect(needsControlRequest({ image: app, tried: withoutTrace({ kind: 'granted' }) })).toBe(false)
  })
})

describe('an image', () => {
  const foreign = image({ owner: 'hexa', reference: 'ghcr.io/hexa/app', repository: 'hexa/app' })
  const { githubRepository: _, ...nowhere } = run()

  it.each<[string, Image, Partial<PreflightRequest>, typeof jobToken]>([
    ['that is no name', worlds['uppercase-image-name'].image, {}, jobToken],
    ['of a mistyped registry', worlds['mistyped-registry'].image, {}, jobToken],
    ['without a credential', app, {}, credential('empty')],
    ["of another owner, to push with the job's token", foreign, {}, jobToken],
  ])('%s is not asked about', (_, one, changes, by) => {
    expect(notAsked(one, by, { ...request, ...changes })).toMatchObject({ kind: 'skipped' })
  })

  it.each<[string, Image, Partial<PreflightRequest>, typeof jobToken]>([
    ['of the own owner', app, {}, jobToken],
    ['of the own owner in another case', image({ owner: 'Octo' }), {}, jobToken],
    ['of another owner, to pull', foreign, { access: 'pull' }, jobToken],
    ['of another owner, with a token of its own', foreign, {}, credential('classic-pat')],
    ['of another owner, by a guess', image({ owner: 'hexa', isGuessed: true }), {}, jobToken],
    ['outside of any repository', foreign, { run: nowhere }, jobToken],
  ])('%s is asked about', (_, one, changes, by) => {
    expect(notAsked(one, by, { ...request, ...changes })).toBeUndefined()
  })
})
