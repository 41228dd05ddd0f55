import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { granting, network, runStep } from './run-step.ts'

const root = mkdtempSync(join(tmpdir(), 'runner-'))
const folder = join(root, '_diag')
const log = join(folder, 'Worker_20260102-030405-utc.log')
const node = join(root, 'externals', 'node24', 'bin', 'node')
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
})
afterAll(() => rmSync(root, { recursive: true }))

/** In everything that the record holds beside what is taken from it. */
const marker = 'KEEP-THIS-TO-YOURSELF'

const message = (permissions: string) => ({
  [marker]: marker,
  steps: [{ inputs: { map: [{ Key: marker, Value: marker }] } }],
  variables: {
    [marker]: { value: marker },
    'system.github.token.permissions': { value: permissions },
    'system.github.job': { value: 'build' },
  },
  contextData: {
    github: {
      t: 2,
      d: [
        { k: marker, v: marker },
        { k: 'run_id', v: '123' },
        { k: 'run_attempt', v: '1' },
      ],
    },
  },
  resources: { endpoints: [{ authorization: { parameters: { AccessToken: marker } } }] },
})

const record = (permissions: string) =>
  `[2026-01-02 03:04:05Z INFO Worker] Job message:\n ${JSON.stringify(message(permissions), null, 2)}\n[${marker}] ${marker}\n`

/** A run that is refused, or granted, on a runner with these records: all that it leaves behind, sends, masks and logs. */
async function ran(isRefused = true) {
  const masks: string[] = []
  const transport = network((url, method) => {
    const message = 'installation not allowed to Write organization package'
    if (method !== 'POST' || !isRefused) return granting(url, method)
    return { status: 403, body: { errors: [{ code: 'DENIED', message }] } }
  })
  const env = { GITHUB_RUN_ID: '123', GITHUB_RUN_ATTEMPT: '1' }
  const { report, ...left } = await runStep({ env, node, transport, mask: (text) => masks.push(text) })
  return { report, all: JSON.stringify({ report, left, masks, sent: transport.sent }) }
}

describe("the runner's record", () => {
  const read = '{"Contents":"read","Packages":"read"}'

  it('gives the permissions of the token, and nothing else of it is seen, sent or masked', async () => {
    writeFileSync(log, record(read))
    const { report, all } = await ran()
    expect(report.tokenPermissions).toEqual({ packages: 'read', source: 'runner' })
    expect(all).not.toContain(marker)
  })

  it.each([
    ['of levels that nobody knows', `{"Packages":"${marker}"}`],
    ['of scopes that nobody knows', `{"${marker}":"read","Packages":"read"}`],
    ['of no permissions', marker],
    ['of commands', '{"Packages":"read\\n::error::no"}'],
  ])('gives nothing of itself: %s', async (_, permissions) => {
    writeFileSync(log, record(permissions))
    const { all } = await ran()
    expect(all).not.toContain(marker)
    expect(all).not.toContain('::error::no')
  })

  it('is not opened on a granted push', async () => {
    writeFileSync(log, record(read))
    expect((await ran(false)).report).not.toHaveProperty('tokenPermissions')
  })

  it('that is a pipe holds nobody up', async () => {
    execFileSync('mkfifo', [log])
    const start = performance.now()
    const { report } = await ran()
    expect(report.verdict).toBe('denied')
    expect(report).not.toHaveProperty('tokenPermissions')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
