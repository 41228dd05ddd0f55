import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepare } from './environment.ts'
import { installNode, nodeOf } from './runner.ts'
import type { Scenario } from './scenario.ts'
import { startSimulator } from './server.ts'
import { type Transcript, transcribe } from './transcript.ts'

/** Which bundle is run, and how. */
export interface BundleOptions {
  /** The bundle: `dist/index.js`. */
  readonly main: string
  /** The Node that runs it; this one if absent. A scenario with a runner of its own has it at the runner's path. */
  readonly node?: string
  /** Whether the run has debug logging on. */
  readonly debug?: boolean
  /** Milliseconds that the simulator adds to every answer. */
  readonly latency?: number
}

/** Runs a scenario as a runner does: the bundle in a process of its own, with only PATH of this environment. */
export async function runBundle(scenario: Scenario, options: BundleOptions): Promise<Transcript> {
  const directory = await mkdtemp(join(tmpdir(), 'preflight-'))
  const simulator = await startSimulator(scenario.world, { latency: options.latency ?? 0 })
  try {
    const env = await prepare(scenario, simulator, directory)
    const { main, node = process.execPath } = options
    const runners = nodeOf(scenario, directory)
    if (runners !== undefined) await installNode(node, runners)
    const ended = await runStep({ ...env, ...(options.debug ? { RUNNER_DEBUG: '1' } : {}) }, main, runners ?? node)
    return await transcribe(ended, env, simulator)
  } finally {
    await simulator.close()
    await rm(directory, { recursive: true })
  }
}

interface Ended {
  readonly exitCode: number
  readonly printed: string
}

function runStep(env: Readonly<Record<string, string>>, main: string, node: string): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(node, [resolve(main)], {
      cwd: env['GITHUB_WORKSPACE'],
      env: { PATH: process.env['PATH'], ...env },
      timeout: 120_000,
    })
    const chunks: Uint8Array[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    child.on('error', failed)
    child.on('close', (code) => done({ exitCode: code ?? -1, printed: Buffer.concat(chunks).toString() }))
  })
}
