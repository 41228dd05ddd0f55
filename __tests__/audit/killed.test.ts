import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import type { AuditReport } from '../../src/audit/audit-report.ts'
import { has } from '../project/project-files.ts'
import { endpointsOf, repositoriesOf } from './simulated.ts'

const world = readWorld(
  {
    owners: { octo: { members: { alice: 'member' } } },
    credentials: { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'read:packages'] } },
    repositories: repositoriesOf(400, 2),
  },
  '',
)

;(has('dist/cli.js') ? describe : describe.skip)('the bundle', () => {
  it('goes on after it was killed, behind the last page that it has kept', async () => {
    const simulator = await startSimulator(world, { latency: 300 })
    const folder = mkdtempSync(join(tmpdir(), 'killed-'))
    const start = (...args: readonly string[]) =>
      spawn(process.execPath, ['dist/cli.js', 'audit', 'octo', '--format', 'json', ...args], {
        env: { PATH: process.env['PATH'], ...endpointsOf(simulator), GH_TOKEN: secretOf(simulator.world, 'pat') },
      })
    const finished = async (...args: readonly string[]): Promise<AuditReport> => {
      const child = start(...args)
      let out = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
      await once(child, 'close')
      return JSON.parse(out) as AuditReport
    }
    const owners = join(folder, 'v1', 'owners')
    const pages = () =>
      (existsSync(owners) ? readdirSync(owners, { recursive: true }) : []).filter((name) =>
        /\d{5}\.json$/.test(String(name)),
      )
    const child = start('--cache', folder)
    while (pages().length < 3 && child.exitCode === null) await wait(20)
    child.kill('SIGKILL')
    await once(child, 'close')
    const kept = pages().length
    const resumed = await finished('--cache', folder)
    const whole = await finished()
    await simulator.close()
    rmSync(folder, { recursive: true })
    expect([3, 4]).toContain(kept)
    expect(resumed.requests.graphql).toBe(8 - kept)
    expect({ ...resumed, requests: 0 }).toEqual({ ...whole, requests: 0 })
  })
})
