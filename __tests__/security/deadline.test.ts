import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { prepare } from '../../simulator/environment.ts'
import { startSimulator } from '../../simulator/server.ts'
import { transcribe } from '../../simulator/transcript.ts'
import { scene } from './scenes.ts'

const main = 'dist/index.js'
const commandLine = 'dist/cli.js'
const seconds = 2
const grace = 2

/** What a process of Node may take to start on a busy machine; a process that does not end takes a minute. */
const startUp = 6

type Ended = Readonly<Record<'verdict' | 'exitCode' | 'outputs' | 'seconds', unknown>>

interface Slowness {
  readonly faults?: readonly object[]
  readonly env?: Readonly<Record<string, string>>
  /** True if name lookups never end, as with a resolver behind a firewall. */
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

/** Runs `check` behind a proxy that blocks ghcr.io, and never answers for other hosts. */
async function checkBehindSilence(): Promise<{ exitCode: number; output: string; seconds: number }> {
  const waiting = new Set<Duplex>()
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    waiting.add(socket.on('error', () => undefined))
    if (url.startsWith('ghcr.io:')) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const port = await new Promise<number>((done) => {
    proxy.listen(0, '127.0.0.1', () => done((proxy.address() as AddressInfo).port))
  })
  try {
    const env = { PATH: process.env['PATH'], GHCR_TOKEN: 'ghp_mine', https_proxy: `http://127.0.0.1:${port}` }
    const began = performance.now()
    const child = spawn(process.execPath, [resolve(commandLine), 'check', 'ghcr.io/octo/app'], { env, timeout: 60_000 })
    const output: string[] = []
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    const exitCode = await new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)))
    return { exitCode, output: output.join(''), seconds: (performance.now() - began) / 1000 }
  } finally {
    for (const socket of waiting) socket.destroy()
    proxy.close()
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
    const result = await runSlow(slowness)
    expect(result).toMatchObject({ verdict, exitCode: 0, outputs: 7 })
    expect(result.seconds).toBeLessThan(seconds + grace + startUp)
  })
})

const atCommandLine = existsSync(commandLine) ? it : it.skip

atCommandLine(
  'check ends, though a proxy never connects to the REST API',
  async () => {
    const { exitCode, output, seconds } = await checkBehindSilence()
    expect({ exitCode, output }).toMatchObject({ exitCode: 3, output: expect.stringContaining('registry-unavailable') })
    expect(seconds).toBeLessThan(30)
  },
  90_000,
)
