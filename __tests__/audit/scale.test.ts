import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import type { AuditReport } from '../../src/audit/audit-report.ts'
import { has } from '../project/project-files.ts'
import { pushing } from './audited.ts'
import { endpointsOf } from './simulated.ts'

const filler = '# what a workflow of some length says\n'.repeat(95)

/** A workflow of 4 KB that no other repository has. */
const workflow = (repository: number, file: number): string =>
  `${file === 0 ? pushing('{ contents: read, packages: write }') : pushing(undefined, `octo/r${repository}-${file}`)}${filler}# ${repository} ${file}\n`

const world = (count: number) =>
  readWorld(
    {
      owners: { octo: { members: { alice: 'member' } } },
      credentials: { pat: { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'read:packages'] } },
      repositories: Object.fromEntries(
        Array.from({ length: count }, (_, repository) => [
          `octo/r${repository}`,
          {
            files: Object.fromEntries(
              [0, 1, 2].map((file) => [`.github/workflows/w${file}.yml`, workflow(repository, file)]),
            ),
          },
        ]),
      ),
    },
    '',
  )

/** Audits so many repositories by the bundle, in a process of its own: its report, its seconds of work and its megabytes. */
async function measured(count: number) {
  const simulator = await startSimulator(world(count))
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  const output = join(folder, 'report.json')
  const measure = `process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    const peak = /VmHWM:\\s*(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]
    process.stderr.write('\\nmeasured ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + peak / 1024 + '\\n')
  })
  process.argv.splice(1, 0, 'cli.js')
  require(${JSON.stringify(join(process.cwd(), 'dist/cli.js'))})`
  const args = ['audit', 'octo', '--format', 'json', '--output', output]
  const child = spawn(process.execPath, ['-e', measure, '--', ...args], {
    env: { PATH: process.env['PATH'], ...endpointsOf(simulator), GH_TOKEN: secretOf(simulator.world, 'pat') },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const start = performance.now()
  const [exitCode] = await once(child, 'close')
  const wall = (performance.now() - start) / 1000
  await simulator.close()
  const [, seconds, megabytes] = /measured ([\d.]+) ([\d.]+)/.exec(said) ?? []
  if (seconds === undefined) throw new Error(`the audit ended with ${exitCode}: ${said}`)
  const report = JSON.parse(readFileSync(output, 'utf8')) as AuditReport
  rmSync(folder, { recursive: true })
  return { exitCode, report, wall, seconds: Number(seconds), megabytes: Number(megabytes) }
}

/** Contract of the audit of 10,000 repositories. */
const mostMegabytes = 400

;(process.platform === 'linux' && has('dist/cli.js') ? describe : describe.skip)(
  'repositories of three files of 4 KB',
  () => {
    it('take requests, time and memory by their number', async () => {
      const [few, first] = [await measured(1000), await measured(10_000)]
      // A machine that has other things to do collects garbage late: then a second measurement counts.
      const many = first.megabytes < mostMegabytes ? first : await measured(10_000)
      for (const [count, { report, wall, seconds, megabytes }] of [
        [1000, few],
        [10_000, many],
      ] as const)
        console.info(
          `${count} repositories: ${report.requests.graphql} + ${report.requests.rest} requests, ${seconds.toFixed(1)} s of our own of ${wall.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${report.findings.length} findings`,
        )
      expect(many.report.repositories).toEqual({ total: 10_000, read: 10_000, pushing: 10_000 })
      expect(many.report.unread).toEqual([])
      expect(many.report.findings).toHaveLength(20_000)
      expect(many.report.requests.graphql).toBeLessThanOrEqual(400)
      expect(many.megabytes).toBeLessThan(mostMegabytes)
      // Starting takes the smaller one a part of its time.
      expect(many.seconds / few.seconds).toBeLessThan(12)
    }, 900_000)
  },
)
