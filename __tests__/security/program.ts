import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** True if a Debian program is installed. With `CI=true` no test may be skipped, and its absence is an error. */
export function isInstalled(program: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' })
  if (error !== undefined && process.env['CI'] === 'true') throw new Error(`${program} is not installed`)
  return error === undefined
}

/** A free port of 127.0.0.1, below those that systems hand out themselves: no other test gets it by chance. */
export async function freePort(): Promise<number> {
  const port = 10_000 + Math.floor(Math.random() * 20_000)
  const server = createServer()
  const isFree = await new Promise<boolean>((resolve) =>
    server
      .once('error', () => resolve(false))
      .once('listening', () => resolve(true))
      .listen(port, '127.0.0.1'),
  )
  await new Promise((resolve) => server.close(resolve))
  return isFree ? port : freePort()
}

/** A running server program that is not ours. */
export interface Running {
  stop(): Promise<void>
}

/** Starts it and waits until it listens at its port. */
export async function start(program: string, args: readonly string[], port: number): Promise<Running> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries === 200 || child.exitCode !== null) throw new Error(`${program} did not start: ${said.join('')}`)
    await wait(100)
  }
  return { stop: () => stopped(child) }
}

async function stopped(child: ChildProcess): Promise<void> {
  const result = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  if (child.exitCode === null && child.signalCode === null) await result
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isUp: boolean) => {
      socket.destroy()
      resolve(isUp)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
