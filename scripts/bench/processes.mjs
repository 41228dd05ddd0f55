// Runs processes and measures them from outside.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Nothing else of this environment: NODE_EXTRA_CA_CERTS alone doubles what Node takes to start. */
const cleanEnvironment = { PATH: process.env.PATH }

/** Runs Node with these arguments to its end: milliseconds, and what it printed. An exit code that is not expected is an error. */
export async function run(args, { env = {}, cwd, exit = 0 } = {}) {
  const start = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...cleanEnvironment, ...env } })
  const texts = [child.stdout, child.stderr].map((stream) => textOf(stream))
  const [code] = await once(child, 'close')
  const milliseconds = performance.now() - start
  const [stdout, stderr] = texts.map((text) => text())
  if (code !== exit)
    throw new Error(`node ${args.join(' ')} ended with ${code}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  return { milliseconds, stdout, stderr }
}

// Only the end is kept: a lint of many files says more than anybody reads.
function textOf(stream) {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk) => {
    text = (text + chunk).slice(-10_000)
  })
  return () => text
}

/** Megabytes that a process took at most. */
export async function peakMemory(args, options) {
  const { stderr } = await run(['--require', join(here, 'peak-memory.cjs'), ...args], options)
  return Number(/peak-memory (\d+)/.exec(stderr)?.[1]) / 1024
}

/**
 * Milliseconds of each case, the median of so many runs. The cases take turns, so that what slows the machine slows them all;
 * the first turns are not measured if a server behind the cases has to be warm.
 */
export async function medians(cases, times, { unmeasured = 0 } = {}) {
  const measured = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
  for (let turn = -unmeasured; turn < times; turn += 1) {
    for (const [name, once] of Object.entries(cases)) {
      const { milliseconds } = await once()
      if (turn >= 0) measured[name].push(milliseconds)
    }
  }
  return Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, median(values)]))
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Starts a simulator: the environment of a step in that world, the requests since the last look, and how to end it. */
export async function serve(world, folder) {
  const child = spawn(process.execPath, [join(here, 'serve.mjs'), JSON.stringify(world), folder], {
    env: cleanEnvironment,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => JSON.parse((await lines.next()).value)
  const env = await answer()
  const requests = async () => {
    child.stdin.write('\n')
    return answer()
  }
  return { env, requests, stop: () => child.stdin.end() }
}
