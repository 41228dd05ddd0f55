import { describe, expect, it } from '@jest/globals'
import type { GithubApi } from '../../src/github/github-api.ts'
import { readMetadata, tellsMore } from '../../src/preflight/metadata.ts'
import type { PreflightRequest } from '../../src/preflight/request.ts'
import { answeredWith } from '../http/answered.ts'
import { absent, image, run, visible } from '../rules/facts.ts'
import { worlds } from '../rules/worlds.ts'

const { ownerKind: _, ...untold } = run()
const requestOf = (of: PreflightRequest['run'], registry = 'ghcr.io') => ({ run: of, registry })

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
    const metadata = await readMetadata(requestOf(run()), image(), api)
    expect(metadata).toMatchObject({
      value: { owner: { value: 'organization' }, package: { value: { kind: 'visible' } } },
    })
    expect(api.paths).toEqual(['/orgs/octo/packages/container/app'])
  })

  it('asks whose account the owner is where the event does not tell', async () => {
    const api = apiWith({ '/users/octo': { type: 'User' }, ...userPackage })
    const metadata = await readMetadata(requestOf(untold), image(), api)
    expect(metadata).toMatchObject({ value: { owner: { value: 'user' }, package: { value: { kind: 'visible' } } } })
  })

  it('asks for the account of another owner, which may be missing', async () => {
    const api = apiWith({})
    const metadata = await readMetadata(requestOf(run()), image({ owner: 'hexa' }), api)
    expect(metadata).toMatchObject({ value: { owner: { value: 'missing' }, package: { kind: 'skipped' } } })
    expect(api.paths).toEqual(['/users/hexa'])
  })

  it("does not believe that the run's own account is missing", async () => {
    const metadata = await readMetadata(requestOf(untold), image({ owner: 'Octo' }), apiWith({}))
    expect(metadata).toMatchObject({ value: { owner: { kind: 'failed' }, package: { kind: 'skipped' } } })
  })

  it('is a failed observation where our own code fails', async () => {
    const api = { get: () => Promise.reject(new Error('broken')) }
    expect(await readMetadata(requestOf(run()), image(), api)).toEqual({ kind: 'failed', error: 'Error: broken' })
  })

  it.each([
    ['ghcr.io', 1],
    ['127.0.0.1:5000', 1],
    ['quay.io', 0],
  ])('at %s is asked for %d times', async (registry, times) => {
    const api = apiWith({})
    await readMetadata(requestOf(run(), registry), image(), api)
    expect(api.paths).toHaveLength(times)
  })

  it('is not asked for an invalid name', async () => {
    const api = apiWith({})
    const metadata = await readMetadata(requestOf(run()), worlds['uppercase-image-name'].image, api)
    expect([metadata.kind, api.paths]).toEqual(['skipped', []])
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
