import { spawn, spawnSync } from 'node:child_process'
import { it } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import type { World } from '../../simulator/world.ts'

/** Result of pushing an image. */
export interface Pushed {
  readonly isGranted: boolean
  /** What the program printed. */
  readonly output: string
  /** `PUT /v2/octo/app/manifests/1 201`, in order. */
  readonly requests: readonly string[]
  readonly unexpected: readonly string[]
}

/** A program that pushes an image: its arguments for a registry's host, a repository and a secret. */
export interface Client {
  readonly program: string
  push(host: string, repository: string, secret: string): readonly string[]
}

/** Pushes with a credential of a world to a simulator of its own. */
export async function pushInto(world: World, client: Client, credential: string, repository: string): Promise<Pushed> {
  const simulator = await startSimulator(world)
  const result = await run(client.program, client.push(simulator.host, repository, secretOf(world, credential)))
  await simulator.close()
  return {
    isGranted: result.exitCode === 0,
    output: result.output,
    requests: linesOf(simulator),
    unexpected: simulator.unexpected,
  }
}

const linesOf = ({ requests }: Simulator): readonly string[] =>
  requests.map(({ method, path, status }) => `${method} ${path} ${status}`)

/** Runs a program with only PATH of this environment. */
export function run(program: string, args: readonly string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: process.env['PATH'] } })
    const chunks: Uint8Array[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output: Buffer.concat(chunks).toString() }))
  })
}

/** True if a program is installed. With `CI=true` it has to be: its tests fail without it. */
export const mayRun = (program: string): boolean =>
  process.env['CI'] === 'true' || spawnSync(program, ['--version']).error === undefined

/** Declares a skipped test that says which program is missing. */
export const sayMissing = (program: string): void => it.skip(`${program} is not installed`, () => undefined)
