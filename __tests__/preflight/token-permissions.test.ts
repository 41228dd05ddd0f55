import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type RunningJob, readTokenPermissions } from '../../src/preflight/token-permissions.ts'

const root = mkdtempSync(join(tmpdir(), 'runner-'))
mkdirSync(join(root, '_diag'))
afterAll(() => rmSync(root, { recursive: true }))

const usual: RunningJob = {
  tokenPermissions: '',
  node: join(root, 'externals', 'node20', 'bin', 'node'),
  runId: '123',
  runAttempt: '1',
  job: 'build',
}

interface Recorded {
  readonly permissions?: unknown
  readonly job?: string
  readonly runId?: unknown
  readonly runAttempt?: unknown
}

/** What is read where the runner's newest log has this; permissions that are no text are written as JSON. */
function readWith(
  { permissions = { Packages: 'read' }, job = 'build', runId = '123', runAttempt = '1' }: Recorded,
  running: Partial<RunningJob> = {},
) {
  const value = typeof permissions === 'string' ? permissions : JSON.stringify(permissions)
  const d = [
    { k: 'run_id', v: runId },
    { k: 'run_attempt', v: runAttempt },
  ]
  const message = {
    variables: { 'system.github.token.permissions': { value }, 'system.github.job': { value: job } },
    contextData: { github: { t: 2, d } },
  }
  const text = `[2026-01-02 03:04:05Z INFO Worker] Job message:\n ${JSON.stringify(message, null, 2)}\n`
  writeFileSync(join(root, '_diag', 'Worker_20260102-030405-utc.log'), text.replaceAll('"123.0"', '123.0'))
  return readTokenPermissions({ ...usual, ...running })
}

const packages = (level: string, source = 'runner') => ({ kind: 'observed', value: { packages: level, source } })

describe('what the token may do', () => {
  it.each([
    [{ Packages: 'write' }, 'write'],
    [{ Contents: 'read', Metadata: 'read', Packages: 'read' }, 'read'],
    [{ Contents: 'read', Metadata: 'read' }, 'none'],
    [{}, 'none'],
    [{ Packages: 'none' }, 'none'],
    [{ Packages: 'read', SomethingNew: 'write' }, 'read'],
  ])('is read from the record: %j', async (permissions, level) => {
    expect(await readWith({ permissions })).toMatchObject(packages(level))
  })

  it('has scopes as workflow files have them', async () => {
    const permissions = { IdToken: 'write', PullRequests: 'read', VulnerabilityAlerts: 'read', Packages: 'write' }
    expect(await readWith({ permissions })).toMatchObject({
      value: {
        permissions: {
          'id-token': 'write',
          'pull-requests': 'read',
          'vulnerability-alerts': 'read',
          packages: 'write',
        },
      },
    })
  })

  it.each<[string, Recorded]>([
    ['a level that is not known', { permissions: { Packages: 'admin' } }],
    ['a level of another scope that is not known', { permissions: { Contents: 'own', Packages: 'read' } }],
    ['a level that is masked', { permissions: { Contents: '***', Packages: 'read' } }],
    ['a key that is masked', { permissions: { 'Con***': 'read', Packages: 'read' } }],
    ['packages that are masked', { permissions: { 'Pack***': 'read' } }],
    ['a scope that nobody knows and no packages', { permissions: { Pakages: 'read' } }],
    ['one scope twice', { permissions: { Packages: 'read', packages: 'write' } }],
    ['a level that is no text', { permissions: { Packages: 7 } }],
    ['a list', { permissions: [] }],
    ['null', { permissions: 'null' }],
    ['no JSON', { permissions: 'read-all' }],
    ['cut JSON', { permissions: '{"Packages":"re' }],
    ['another run', { runId: '124' }],
    ['another run, whose number begins alike', { runId: '1230' }],
    ['another attempt', { runAttempt: '2' }],
    ['another job', { job: 'test' }],
    ['a run that is masked', { runId: '1***' }],
  ])('is not read from a record of %s', async (_, recorded) => {
    expect(await readWith(recorded)).toMatchObject({ kind: 'skipped' })
  })

  it.each<[string, Recorded]>([
    ['texts', {}],
    ['numbers', { runId: 123, runAttempt: 1 }],
    ['numbers with a fraction', { runId: '123.0' }],
  ])('is of this run by %s', async (_, recorded) => {
    expect(await readWith(recorded)).toMatchObject(packages('read'))
  })

  it.each<[string, Partial<RunningJob>]>([
    ['the run', { runId: '' }],
    ['the attempt', { runAttempt: '' }],
    ['the job', { job: '' }],
    ['the runner', { node: '/usr/bin/node' }],
  ])('is not read where %s is not known', async (_, running) => {
    expect(await readWith({}, running)).toMatchObject({ kind: 'skipped' })
  })

  it.each([
    ['{"contents":"write","packages":"write"}', packages('write', 'environment')],
    ['{"contents":"read"}', packages('none', 'environment')],
    ['{"id_token":"write","packages":"read"}', packages('read', 'environment')],
    ['{}', packages('none', 'environment')],
    ['', packages('read')],
    ['nonsense', packages('read')],
    ['[]', packages('read')],
    ['{"packages":7}', packages('read')],
    ['{"packages":"***"}', packages('read')],
    ['{"packages":"admin"}', packages('read')],
  ])('is read from the environment before the record: %j', async (tokenPermissions, expected) => {
    expect(await readWith({}, { tokenPermissions })).toMatchObject(expected)
  })
})
