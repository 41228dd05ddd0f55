import { describe, expect, it } from '@jest/globals'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'

describe('a world is read strictly', () => {
  const repositories = { 'octo/app': {} }
  it.each([
    [{ repos: {} }, /^repos is no key; known are owners/],
    [{ packages: { 'octo/app': { visiblity: 'public' } } }, /^packages\.octo\/app\.visiblity is no key/],
    [
      { packages: { 'octo/app': { visibility: 'open' } } },
      /^packages\.octo\/app\.visibility must be one of private, public, internal, not "open"/,
    ],
    [{ packages: { 'octo/app': { repository: 'octo/none' } } }, /^repository octo\/none is not in the world/],
    [
      { packages: { 'octo/app': { repositories: { 'octo/none': 'read' } } } },
      /^repository octo\/none is not in the world/,
    ],
    [
      { credentials: { job: { kind: 'job-token', repository: 'no/where' } } },
      /^repository no\/where is not in the world/,
    ],
    [
      { credentials: { pat: { kind: 'classic-pat', user: 'a', repository: 'octo/app' } } },
      /^credentials\.pat\.repository is no key/,
    ],
    [{ credentials: { pat: { kind: 'password' } } }, /^credentials\.pat\.kind must be one of job-token/],
    [{ credentials: { pat: 'ghp_x' } }, /^credentials\.pat\.kind must be one of job-token/],
    [{ owners: { octo: 'team' } }, /^owners\.octo\.kind must be one of organization, user/],
    [{ faults: [{ on: 'GET /token', deliver: 'late' }] }, /^faults\[0\]\.deliver must be one of/],
    [{ faults: {} }, /^faults must be a list/],
    [{ repositories: { 'octo/app': { private: 'yes' } } }, /^repositories\.octo\/app\.private must be true or false/],
    ['nothing', /^the top must be a mapping/],
  ])('%j', (given, error) => {
    const world = typeof given === 'string' ? given : { repositories, ...given }
    expect(() => readWorld(world, '')).toThrow(error)
  })

  it('fills in the owners that only repositories and credentials name', () => {
    const { owners } = readWorld({ repositories, credentials: { pat: { kind: 'classic-pat', user: 'alice' } } }, '')
    expect(Object.entries(owners).map(([name, { kind }]) => [name, kind])).toEqual([
      ['octo', 'organization'],
      ['alice', 'user'],
    ])
  })
})

describe('a made-up secret looks like GitHub’s', () => {
  const world = readWorld(
    {
      repositories: { 'octo/app': {} },
      credentials: {
        'job-token': { kind: 'job-token', repository: 'octo/app' },
        'app-installation': { kind: 'app-installation', owner: 'octo' },
        'classic-pat': { kind: 'classic-pat', user: 'alice' },
        oauth: { kind: 'oauth', user: 'alice' },
        'fine-grained-pat': { kind: 'fine-grained-pat', user: 'alice' },
        own: { kind: 'oauth', user: 'alice', secret: 'gho_own' },
      },
    },
    '',
  )

  it.each([
    ['job-token', /^ghs_\d{8}_[\w-]+\.[\w-]+\.[\w-]+$/, 520],
    ['app-installation', /^ghs_\d{8}_[\w-]+\.[\w-]+\.[\w-]+$/, 520],
    ['classic-pat', /^ghp_[A-Za-z0-9]{36}$/, 40],
    ['oauth', /^gho_[A-Za-z0-9]{36}$/, 40],
    ['fine-grained-pat', /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/, 93],
    ['own', /^gho_own$/, 7],
  ])('%s', (name, pattern, length) => {
    expect(secretOf(world, name)).toMatch(pattern)
    expect(Math.abs(secretOf(world, name).length - length)).toBeLessThan(40)
  })

  it('differs from credential to credential', () => {
    expect(new Set(Object.keys(world.credentials).map((name) => secretOf(world, name))).size).toBe(6)
  })
})
