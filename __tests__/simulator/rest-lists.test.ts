import { describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { asking, bodyOf, rest } from './naive-client.ts'

const owners = { octo: { members: { alice: 'owner', bob: 'member' }, defaultPermissions: 'write' }, carol: 'user' }
const repositories = {
  'octo/app': { files: { a: 'text' } },
  'octo/strict': { defaultPermissions: 'read' },
  'octo/secret': { private: true, files: { a: 'text' } },
}
const credentials = {
  alice: { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'read:packages'] },
  bob: { kind: 'classic-pat', user: 'bob', scopes: ['repo', 'read:packages'] },
  narrow: { kind: 'classic-pat', user: 'alice', scopes: ['repo'] },
  app: { kind: 'app-installation', owner: 'octo', permissions: { packages: 'read', contents: 'read' } },
  job: { kind: 'job-token', repository: 'octo/app', permissions: { packages: 'read', contents: 'read' } },
}
const packages = {
  'octo/app': { repository: 'octo/app', visibility: 'public' },
  'octo/app/web': {},
  'octo/tool': { visibility: 'internal' },
}
const runs = {
  '77': {
    repository: 'octo/app',
    attempts: [
      { '1': { name: 'build', log: 'first try\n' } },
      { '2': { name: 'build', log: 'denied\n' }, '3': { name: 'test', conclusion: 'success' } },
    ],
  },
}
const world = readWorld({ owners, repositories, credentials, packages, runs }, '')

const got = (path: string, as: string | undefined, headers = {}) =>
  asking(world).ask(`GET /api/v3/${path}`, { host: 'api', ...rest(world, as), ...headers })

const texts = (path: string, as: string | undefined, key: string): readonly unknown[] => {
  const body = bodyOf(got(path, as))
  return Array.isArray(body) ? body.map((one) => one[key]) : [got(path, as).status]
}

describe('the packages of an owner', () => {
  it.each([
    ['alice', ['app', 'app/web', 'tool']],
    ['bob', ['app', 'tool']],
    ['narrow', [403]],
    ['app', [400]],
    ['job', [403]],
    [undefined, [401]],
  ])('are listed for %s as %j', (as, names) => {
    expect(texts('orgs/octo/packages?package_type=container', as, 'name')).toEqual(names)
  })

  it('come in pages, each with the address of the next', () => {
    const { headers } = got('orgs/octo/packages?package_type=container&per_page=2', 'alice')
    expect(headers['link']).toBe(
      '<http://api/api/v3/orgs/octo/packages?package_type=container&per_page=2&page=2>; rel="next"',
    )
    const last = got('orgs/octo/packages?package_type=container&per_page=2&page=2', 'alice')
    expect([bodyOf(last), last.headers['link']]).toEqual([[expect.objectContaining({ name: 'tool' })], undefined])
  })

  it('of a person have an address of their own', () => {
    expect(got('users/carol/packages?package_type=container', 'alice').status).toBe(200)
    expect(got('orgs/carol/packages?package_type=container', 'alice').status).toBe(404)
  })
})

describe('default permissions', () => {
  it.each([
    ['orgs/octo', 'alice', 'write'],
    ['orgs/octo', 'bob', 403],
    ['orgs/octo', 'app', 403],
    ['repos/octo/app', 'alice', 'write'],
    ['repos/octo/strict', 'alice', 'read'],
    ['repos/octo/app', 'job', 403],
    ['repos/octo/none', 'alice', 404],
  ])('of %s are shown to %s as %s', (of, as, shown) => {
    const answer = got(`${of}/actions/permissions/workflow`, as)
    const { default_workflow_permissions: level } = bodyOf(answer) as { default_workflow_permissions?: string }
    expect(level ?? answer.status).toBe(shown)
  })
})

describe('a blob by its id', () => {
  // printf text | git hash-object --stdin
  const oid = 'f3a34851d44d6b97c90fbb99dd3d18c261b9a237'
  const raw = { accept: 'application/vnd.github.raw+json' }

  it.each([
    [`repos/octo/app/git/blobs/${oid}`, 'job', 200],
    [`repos/octo/app/git/blobs/${oid.replace('f', '0')}`, 'job', 404],
    [`repos/octo/secret/git/blobs/${oid}`, 'job', 404],
    [`repos/octo/secret/git/blobs/${oid}`, 'app', 200],
    [`repos/octo/none/git/blobs/${oid}`, 'app', 404],
  ])('%s for %s: %s', (path, as, status) => {
    const answer = got(path, as, raw)
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body).toBe('text')
  })
})

describe('the jobs of a run', () => {
  const jobs = (path: string, as = 'job') => {
    const answer = got(path, as)
    const body = bodyOf(answer) as { jobs?: readonly { id: number; conclusion: string; run_attempt: number }[] }
    return (
      body.jobs?.map(({ id, conclusion, run_attempt: attempt }) => `${id} ${conclusion} ${attempt}`) ?? answer.status
    )
  }

  it.each([
    ['repos/octo/app/actions/runs/77/jobs', ['2 failure 2', '3 success 2']],
    ['repos/octo/app/actions/runs/77/attempts/1/jobs', ['1 failure 1']],
    ['repos/octo/app/actions/runs/77/attempts/3/jobs', 404],
    ['repos/octo/app/actions/runs/78/jobs', 404],
    ['repos/octo/strict/actions/runs/77/jobs', 404],
  ])('%s: %j', (path, shown) => {
    expect(jobs(path)).toEqual(shown)
  })

  it('are shown one by one', () => {
    expect(bodyOf(got('repos/octo/app/actions/jobs/3', 'job'))).toMatchObject({ name: 'test', run_id: 77 })
    expect(got('repos/octo/app/actions/jobs/4', 'job').status).toBe(404)
  })

  it.each([
    ['2', undefined, 403],
    ['3', 'job', 410],
    ['4', 'job', 404],
  ])('have a log: of %s for %s: %s', (id, as, status) => {
    expect(got(`repos/octo/app/actions/jobs/${id}/logs`, as).status).toBe(status)
  })

  it('have their logs on another host, which takes no credential', async () => {
    const simulator = await startSimulator(world)
    const authorization = `Bearer ${secretOf(world, 'job')}`
    const logs = `${simulator.origin}/api/v3/repos/octo/app/actions/jobs/2/logs`
    const moved = await fetch(logs, { headers: { authorization }, redirect: 'manual' })
    const address = moved.headers.get('location') ?? ''
    expect([moved.status, new URL(address).origin]).toEqual([302, simulator.origin.replace('127.0.0.1', 'localhost')])
    const here = address.replace('localhost', '127.0.0.1')
    expect(await (await fetch(here)).text()).toBe('denied\n')
    expect((await fetch(here, { headers: { authorization } })).status).toBe(400)
    await simulator.close()
  })
})
