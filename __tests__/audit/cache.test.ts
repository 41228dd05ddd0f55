import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openCache } from '../../src/audit/cache.ts'
import type { VisiblePackage } from '../../src/github/container-package.ts'

const selection = { owner: 'octo', includesArchived: false, includesForks: false, isPublicOnly: false }
const hour = 60 * 60 * 1000

let folder = ''
const opened = (now: number) => openCache(folder, { selection, globs: [], serverUrl: 'https://github.com' }, now)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'))
})

afterEach(() => rm(folder, { recursive: true }))

describe('an audit that was stopped', () => {
  const page = {
    owner: { login: 'octo', kind: 'organization' },
    total: 100,
    repositories: [{ name: 'octo/app', isPrivate: true, files: [] }],
    hidden: [],
    next: 'cursor',
  } as const

  it('goes on within six hours', () => {
    expect(opened(0)).toMatchObject({ isWarm: false, pages: [] })
    opened(0).keepPage({ page })
    expect(opened(6 * hour - 1)).toMatchObject({ isWarm: false, pages: [{ page }] })
  })

  it('is begun anew after that, with the texts that it has kept', () => {
    const half = Array.from({ length: 51 }, (_, at) => ({ name: `octo/r${at}`, isPrivate: true, files: [] }))
    opened(0).keepPage({ page: { ...page, repositories: half } })
    expect(opened(6 * hour)).toMatchObject({ isWarm: true, pages: [] })
  })

  it('asks for ids first only where most texts are kept', () => {
    opened(0).keepPage({ page })
    expect(opened(6 * hour)).toMatchObject({ isWarm: false, pages: [] })
  })

  it('is begun anew if it came to its end', () => {
    const { next: _, ...last } = page
    opened(0).keepPage({ page: { ...last, total: 1 } })
    expect(opened(1)).toMatchObject({ isWarm: true, pages: [] })
  })
})

describe('packages of an earlier audit', () => {
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
