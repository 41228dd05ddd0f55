import { describe, expect, it } from '@jest/globals'
import type { GithubApi } from '../../src/github/github-api.ts'
import { Secret } from '../../src/http/secret.ts'
import { beginMetadata, readMetadata, tellsMore } from '../../src/preflight/metadata.ts'
import type { PreflightRequest } from '../../src/preflight/request.ts'
import { answeredWith } from '../http/answered.ts'
import { absent, image, run, visible } from '../rules/facts.ts'

const { ownerKind: _, ...untold } = run()
const inquiryOf = (of: PreflightRequest['run'], registry = 'ghcr.io'): PreflightRequest => ({
  ...{ run: of, registry, access: 'push', images: [image()], username: 'octocat' },
  ...{ password: new Secret('a'), fallbackPassword: new Secret(''), githubToken: new Secret('a') },
})

/** An API that knows what is listed, and nothing else; it remembers what it was asked. */
function apiWith(known: Readonly<Record<string, object>>): GithubApi & { readonly paths: string[] } {
  const paths: string[] = []
  const get = (path: string) => {
    paths.push(path)
    const body = known[path]
    return Promise.resolve(answeredWith(body === undefined ? 404 : 200, body ?? {}))
  }
  return { paths, get }
}

const userPackage = { '/users/octo/packages/container/app': { visibility: 'public' } }

describe('metadata of an image', () => {
  it('takes whose account the owner is from the event, and asks for the package alone', async () => {
    const api = apiWith({ '/orgs/octo/packages/container/app': { visibility: 'public' } })
    const metadata = await readMetadata(inquiryOf(run()), image(), api)
    expect(metadata).toMatchObject({
      value: { owner: { value: 'organization' }, package: { value: { kind: 'visible' } } },
    })
    expect(api.paths).toEqual(['/orgs/octo/packages/container/app'])
  })

  it('asks whose account the owner is where the event does not tell', async () => {
    const api = apiWith({ '/users/octo': { type: 'User' }, ...userPackage })
    const metadata = await readMetadata(inquiryOf(untold), image(), api)
    expect(metadata).toMatchObject({ value: { owner: { value: 'user' }, package: { value: { kind: 'visible' } } } })
  })

  it('asks for the account of another owner, which may be missing', async () => {
    const api = apiWith({})
    const metadata = await readMetadata(inquiryOf(run()), image({ owner: 'hexa' }), api)
    expect(metadata).toMatchObject({ value: { owner: { value: 'missing' }, package: { kind: 'skipped' } } })
    expect(api.paths).toEqual(['/users/hexa'])
  })

  it("does not believe that the run's own account is missing", async () => {
    const metadata = await readMetadata(inquiryOf(untold), image({ owner: 'Octo' }), apiWith({}))
    expect(metadata).toMatchObject({ value: { owner: { kind: 'failed' }, package: { kind: 'skipped' } } })
  })

  it('is a failed observation where our own code fails', async () => {
    const api = { get: () => Promise.reject(new Error('broken')) }
    expect(await readMetadata(inquiryOf(run()), image(), api)).toEqual({ kind: 'failed', error: 'Error: broken' })
  })

  it.each([
    ['ghcr.io', 1],
    ['127.0.0.1:5000', 1],
    ['quay.io', 0],
  ])('at %s is asked for %d times', (registry, times) => {
    expect(beginMetadata(inquiryOf(run(), registry), apiWith({})).size).toBe(times)
  })

  it.each([
    ['a visible package', visible(), true],
    ['a demand for single sign-on', { kind: 'observed', value: { kind: 'forbidden', needsSso: true } }, true],
    ['a package that is not shown', { kind: 'observed', value: { kind: 'forbidden', needsSso: false } }, false],
    ['a package that is missing or invisible', absent, false],
    ['a failure', { kind: 'failed', error: '503' }, false],
  ] as const)('tells more by %s: %j, %s', (_, seen, isMore) => {
    expect(tellsMore({ owner: { kind: 'observed', value: 'user' }, package: seen })).toBe(isMore)
  })
})
