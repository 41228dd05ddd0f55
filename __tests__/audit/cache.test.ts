import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openCache } from '../../src/audit/cache.ts'
import type { VisiblePackage } from '../../src/github/container-package.ts'

const selection = { owner: 'octo', includesArchived: false, includesForks: false, isPublicOnly: false }
const hour = 60 * 60 * 1000

describe('packages of an earlier audit', () => {
  let folder = ''
  const opened = (now: number) => openCache(folder, { selection, globs: [], serverUrl: 'https://github.com' }, now)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cache-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  // Required: a new field that the cache forgets is red here, for tsc or for jest.
  const whole: Required<VisiblePackage> = {
    kind: 'visible',
    visibility: 'internal',
    linked: { githubRepository: { owner: 'octo', name: 'app' }, isPrivate: false } satisfies Required<
      NonNullable<VisiblePackage['linked']>
    >,
  }

  it.each([
    ['linked', whole],
    ['linked to a private repository', { ...whole, linked: { ...whole.linked, isPrivate: true } }],
    ['without a link', { kind: 'visible', visibility: 'public' } as const],
    ['absent', { kind: 'absent' } as const],
  ])('come back as they were kept: %s', (_, known) => {
    opened(0).keepPackages(new Map([['octo/app', known]]))
    expect(opened(5 * hour).package('octo/app')).toEqual(known)
  })

  it('are forgotten after six hours', () => {
    opened(0).keepPackages(new Map([['octo/app', whole]]))
    expect(opened(6 * hour).package('octo/app')).toBeUndefined()
  })
})
