import { afterEach } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { secretOf } from '../../simulator/simulator.ts'
import { readWorld } from '../../simulator/world.ts'
import { endpointsIn } from '../../src/github/endpoints.ts'
import { type GithubClient, githubClient } from '../../src/github/github-client.ts'
import type { Wait } from '../../src/github/octokit.ts'
import { Secret } from '../../src/http/secret.ts'
import { httpTransport, type Transport } from '../../src/http/transport.ts'

/** A simulator of the test, and a client of it. */
export interface Simulated {
  readonly simulator: Simulator
  readonly client: GithubClient
  /** Limits that were waited for. */
  readonly waits: readonly Wait[]
  /** Milliseconds of every pause, none of which was waited for. */
  readonly pauses: readonly number[]
  readonly clock: { pause(milliseconds: number): Promise<void> }
}

const opened: { simulator: Simulator; transport: Transport }[] = []

afterEach(async () => {
  for (const { simulator, transport } of opened.splice(0)) {
    transport.close()
    await simulator.close()
  }
})

const pat = { kind: 'classic-pat', user: 'alice', scopes: ['repo', 'read:packages'] }
const owners = { octo: { members: { alice: 'member' } } }

/** Starts a simulator with a world whose token is alice's, a member of octo. A second of the client's waiting is a hundredth. */
export async function simulated(
  given: object,
  { token, second = 10 }: { readonly token?: string; readonly second?: number } = {},
): Promise<Simulated> {
  const world = readWorld({ owners, credentials: { pat }, ...given }, '')
  const simulator = await startSimulator(world)
  const transport = httpTransport('test')
  opened.push({ simulator, transport })
  const waits: Wait[] = []
  const pauses: number[] = []
  const client = await githubClient({
    endpoints: endpointsIn(endpointsOf(simulator)),
    token: new Secret(token ?? secretOf(world, 'pat')),
    transport,
    second,
    longestWait: 3700,
    waiting: (wait) => waits.push(wait),
  })
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds)
    return Promise.resolve()
  }
  return { simulator, client, waits, pauses, clock: { pause } }
}

/** The variables by which a simulator is reached. */
export const endpointsOf = ({ origin }: Pick<Simulator, 'origin'>) => ({
  GITHUB_API_URL: `${origin}/api/v3`,
  GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
})

/** Repositories of octo with so many workflow files each. */
export const repositoriesOf = (count: number, files = 1): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `octo/r${index}`,
      {
        files: Object.fromEntries(
          Array.from({ length: files }, (_, at) => [`.github/workflows/w${at}.yml`, `on: push # ${index} ${at}\n`]),
        ),
      },
    ]),
  )

/** The variables of each GraphQL request, in order. */
export const variablesOf = ({ requests }: Simulator): readonly Readonly<Record<string, unknown>>[] =>
  requests.flatMap(({ path, json }) =>
    path === '/api/graphql' ? [(json as { variables: Readonly<Record<string, unknown>> }).variables] : [],
  )
