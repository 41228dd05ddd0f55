import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { runnerRecord } from '../../src/preflight/runner-record.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** The root of a runner with these logs; what is no text is made by a function that is given its path. */
function runnerWith(logs: Readonly<Record<string, string | Buffer | ((path: string) => void)>>): string {
  const root = mkdtempSync(join(tmpdir(), 'runner-'))
  roots.push(root)
  mkdirSync(join(root, '_diag'))
  for (const [name, content] of Object.entries(logs)) {
    const path = join(root, '_diag', name)
    if (typeof content === 'function') content(path)
    else writeFileSync(path, content)
  }
  return root
}

const log = (message: string) => `[2026-01-02 03:04:05Z INFO Worker] Job message:\n ${message}`
const named = (time: string) => `Worker_${time}-utc.log`
const [older, newer, newest] = [named('20260101-000000'), named('20260102-000000'), named('20260102-000001')]

/** What the newest message of a runner is, as text. */
async function recordOf(logs: Parameters<typeof runnerWith>[0], node = 'externals/node20/bin/node') {
  const record = await runnerRecord(join(runnerWith(logs), node))
  return record && Buffer.from(record).toString().trim()
}

describe("the runner's record", () => {
  it.each([
    'externals/node20/bin/node',
    'externals/node24/bin/node',
    'externals/node20_alpine/bin/node',
    'externals.2.335.0/node24/bin/node',
  ])('is found from %s', async (node) => {
    expect(await recordOf({ [newer]: log('{}') }, node)).toBe('{}')
  })

  it('is found from a path of Windows', async () => {
    const root = runnerWith({ [newer]: log('{}') })
    // Folders are told apart by either slash; the root itself is this machine's.
    expect(await runnerRecord(`${root}\\externals\\node20\\bin\\node.exe`)).toBeDefined()
  })

  it.each([
    'bin/node',
    'externals/bin/node',
    'externals/node20/bin/nodejs',
    'externals/node20/node',
    'internals/node20/bin/node',
    'externals/python3/bin/node',
    'externalsx/node20/bin/node',
  ])('is not looked for from %s', async (node) => {
    expect(await recordOf({ [newer]: log('{}') }, node)).toBeUndefined()
  })

  it('is the newest that begins with a message', async () => {
    const logs = { [older]: log('old'), [newer]: log('new'), [newest]: 'a page without a message' }
    expect(await recordOf(logs)).toBe('new')
  })

  it('begins in the first 64 KiB, or is a page', async () => {
    const late = `${'x'.repeat(64 * 1024)}${log('late')}`
    expect(await recordOf({ [newer]: late, [older]: log('old') })).toBe('old')
    expect(await recordOf({ [newer]: `${'x'.repeat(60 * 1024)}${log('early')}` })).toBe('early')
  })

  it('is read to 8 MiB', async () => {
    const record = await recordOf({ [newer]: log(`start${'x'.repeat(9 * 1024 * 1024)}`) })
    expect(record?.startsWith('start')).toBe(true)
    expect(record?.length).toBeLessThan(8 * 1024 * 1024)
    expect(record?.length).toBeGreaterThan(8 * 1024 * 1024 - 1000)
  })

  it.each(['Runner_20260102-000000-utc.log', 'Worker_20260102-000000.log', 'Worker_20260102-000000-utc.log.bak'])(
    'is not in %s',
    async (name) => {
      expect(await recordOf({ [name]: log('{}') })).toBeUndefined()
    },
  )

  it.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a pipe, which nobody writes to', (path) => execFileSync('mkfifo', [path])],
    ['a link to a file', (path) => symlinkSync(elsewhere(), path)],
    ['a link to nowhere', (path) => symlinkSync('/nowhere', path)],
    ['an endless file', (path) => symlinkSync('/dev/zero', path)],
    ['an empty file', (path) => writeFileSync(path, '')],
  ])('is not in %s', async (_, make) => {
    expect(await recordOf({ [newest]: make, [older]: log('old') })).toBe('old')
  })

  /** A log of another folder. */
  function elsewhere(): string {
    return join(runnerWith({ [newer]: log('elsewhere') }), '_diag', newer)
  }

  it('is not there where there is no folder', async () => {
    expect(await runnerRecord('/nowhere/externals/node20/bin/node')).toBeUndefined()
    expect(await runnerRecord('')).toBeUndefined()
  })
})
