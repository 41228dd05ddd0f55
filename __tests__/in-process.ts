import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../simulator/environment.ts'
import { realHost } from '../simulator/host.ts'
import { nodeOf } from '../simulator/runner.ts'
import type { Scenario } from '../simulator/scenario.ts'
import { startSimulator } from '../simulator/server.ts'
import type { Transcript } from '../simulator/transcript.ts'
import { run, type Step } from '../src/action/run.ts'
import { httpTransport } from '../src/http/transport.ts'
import type { ActionOutput } from '../src/report/output.ts'

/** A run in this process: the transcript, and the lines that went to the debug log. */
export interface InProcess extends Transcript {
  readonly debug: readonly string[]
}

/** Runs a scenario against the simulator's server without a child process. Pauses between tries are skipped. */
export async function runInProcess(scenario: Scenario, changed: Partial<Step> = {}): Promise<InProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'ghcr-preflight-'))
  const simulator = await startSimulator(scenario.world)
  const masks: string[] = []
  const debug: string[] = []
  try {
    const env = await prepare(scenario, simulator, directory)
    const output = await run({
      env,
      input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
      transport: httpTransport('test'),
      clock: { now: () => performance.now(), today: () => Date.now(), pause: () => Promise.resolve() },
      node: nodeOf(scenario, directory) ?? '',
      bundle: '/home/runner/work/_actions/org/ghcr-preflight/v1/dist/index.js',
      package: { repository: 'https://github.com/org/ghcr-preflight', version: '1.0.0' },
      mask: (text) => masks.push(text),
      debug: (line) => debug.push(line),
      ...changed,
    })
    // Cancels are written and not waited for: the simulator may still have to read them.
    await new Promise((resolve) => setTimeout(resolve, 10))
    const { requests, unexpected } = simulator
    return { ...shown(output, (text) => realHost(text, simulator)), masks, debug, requests, unexpected }
  } finally {
    await simulator.close()
    await rm(directory, { recursive: true, force: true })
  }
}

type Shown = Pick<Transcript, 'exitCode' | 'log' | 'annotations' | 'outputs' | 'summary'>

const shown = (
  { annotations, log, outputs, summary, exitCode }: ActionOutput,
  real: (text: string) => string,
): Shown => ({
  exitCode,
  log: real(log.flatMap((line) => (typeof line === 'string' ? [line] : [line.group, ...line.lines])).join('\n')),
  annotations: annotations.map((one) => ({ ...one, title: real(one.title), message: real(one.message) })),
  outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, real(value)])),
  summary: real(summary),
})
