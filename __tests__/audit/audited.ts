import { afterEach } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { audit } from '../../src/audit/audit.ts'
import type { AuditReport } from '../../src/audit/audit-report.ts'
import { httpTransport } from '../../src/http/transport.ts'
import { UsageError } from '../../src/terminal/usage-error.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'
import { endpointsOf } from './simulated.ts'

const opened: Simulator[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((simulator) => simulator.close()))
})

/** What an audit wrote, and what it asked for. */
export interface Audited {
  readonly exitCode: number
  readonly out: string
  readonly err: string
  readonly simulator: Simulator
  /** The report of `--format json`; an error if something else was written. */
  readonly report: AuditReport
}

interface Given {
  /** Arguments behind the owner; JSON is asked for if they name no format. */
  readonly args?: readonly string[]
  readonly owner?: string
  /** Name of the credential in the world. */
  readonly as?: string
  readonly env?: Readonly<Record<string, string>>
  readonly language?: 'en' | 'zh-CN'
  readonly isTerminal?: boolean
  readonly columns?: number
  /** A simulator that runs already. */
  readonly at?: Simulator
}

const pat = { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'read:packages'] }
const owners = { octo: { members: { alice: 'member' } } }

/** Starts a simulator with a world whose token is alice's, a member of octo. */
export async function worldAt(given: object): Promise<Simulator> {
  const simulator = await startSimulator(readWorld({ owners, credentials: { pat }, ...given }, ''))
  opened.push(simulator)
  return simulator
}

/** Audits octo in a world; a second of waiting is a hundredth. */
export async function audited(
  world: object,
  {
    args = [],
    owner = 'octo',
    as = 'pat',
    env = {},
    language = 'en',
    isTerminal = false,
    columns = 80,
    at,
  }: Given = {},
): Promise<Audited> {
  const simulator = at ?? (await worldAt(world))
  const isJson = !args.includes('--format')
  const streams = recordedStreams({
    language,
    isTerminal,
    columns,
    env: { ...endpointsOf(simulator), GH_TOKEN: secretOf(simulator.world, as), ...env },
  })
  const runtime = { transport: httpTransport('test'), second: 10 }
  const exitCode = await audit([owner, ...(isJson ? ['--format', 'json'] : []), ...args], streams, runtime).catch(
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error
      streams.written.err += error.message
      return 2
    },
  )
  const { out, err } = streams.written
  return {
    exitCode,
    out,
    err,
    simulator,
    get report() {
      return JSON.parse(out) as AuditReport
    },
  }
}

/** A workflow that pushes an image with the job's token. */
export const pushing = (permissions?: string, image = '${{ github.repository }}'): string => `on: push
${permissions === undefined ? '' : `permissions: ${permissions}\n`}jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: docker/login-action@v3
        with: { registry: ghcr.io, username: x, password: '\${{ github.token }}' }
      - run: docker push ghcr.io/${image}:1
`
