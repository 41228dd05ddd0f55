import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { prepare } from '../../src/simulator/environment.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { transcribe } from '../../src/simulator/transcript.ts'
import { scene } from './scenes.ts'

const main = 'dist/index.js'
const seconds = 2
const grace = 2
/** What a process of Node may take to start on a machine that has other things to do; what misses its end takes a minute. */
const startUp = 6

type Ended = Readonly<Record<'verdict' | 'exitCode' | 'outputs' | 'seconds', unknown>>

interface Slowness {
  readonly faults?: readonly object[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether names are looked up without end, as by a resolver behind a firewall. */
  readonly hangsAtNames?: boolean
}

/** Runs the bundle with a timeout of two seconds, in real time. */
async function runSlow({ faults = [], env = {}, hangsAtNames = false }: Slowness): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), 'deadline-'))
  const inputs = { images: 'ghcr.io/octo/app', timeout: String(seconds) }
  const scenario = scene('slow', { world: { faults }, run: { inputs } })
  const simulator = await startSimulator(scenario.world)
  try {
    const lookup = join(home, 'lookup.cjs')
    writeFileSync(lookup, "require('node:dns').lookup = () => setTimeout(() => {}, 60_000)")
    const prepared = { ...(await prepare(scenario, simulator, home)), ...env }
    const began = performance.now()
    const args = [...(hangsAtNames ? ['--require', lookup] : []), resolve(main)]
    const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...prepared }, stdio: 'ignore' })
    const exitCode = await new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)))
    const took = (performance.now() - began) / 1000
    const { outputs } = await transcribe({ exitCode, printed: '' }, prepared, simulator)
    return { verdict: outputs['verdict'], exitCode, outputs: Object.keys(outputs).length, seconds: took }
  } finally {
    await simulator.close()
    rmSync(home, { recursive: true })
  }
}

const slow = { deliver: 'slow-headers' }

describe('the step ends within its timeout and two seconds', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  const patience = { status: 429, headers: { 'retry-after': '1' } }
  const real = { INPUT_REGISTRY: '', INPUT_IMAGES: 'ghcr.io/octo/app', GITHUB_API_URL: 'https://api.github.com' }

  it.each<[string, Slowness, string]>([
    ['nothing answers', { faults: [{ on: '*', ...slow }] }, 'inconclusive'],
    ['no answer comes to its end', { faults: [{ on: '*', deliver: 'slow-body' }] }, 'inconclusive'],
    ['the REST API never answers', { faults: [{ on: 'GET /api/v3*', ...slow }] }, 'ready'],
    ['a session is never cancelled', { faults: [{ on: 'DELETE *', ...slow }] }, 'ready'],
    ['a limit asks for patience', { faults: [{ on: 'POST *', answer: patience }] }, 'inconclusive'],
    ['no name is ever looked up', { env: real, hangsAtNames: true }, 'inconclusive'],
  ])('where %s', async (_, slowness, verdict) => {
    const ended = await runSlow(slowness)
    expect(ended).toMatchObject({ verdict, exitCode: 0, outputs: 7 })
    expect(ended.seconds).toBeLessThan(seconds + grace + startUp)
  })
})
