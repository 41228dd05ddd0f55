import { parseScenario, type Scenario } from '../../simulator/scenario.ts'

type Data = Readonly<Record<string, unknown>>

/** What differs from the usual scene: a world and a run, as in a scenario's file. */
export interface Changes {
  readonly world?: Data
  readonly run?: Data
}

/** A workflow whose job may do this with packages, and pushes an image. */
export const workflow = (packages: 'write' | 'none'): string => `on: push
permissions:
  contents: read${packages === 'write' ? '\n  packages: write' : ''}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: '\${{ github.actor }}', password: '\${{ github.token }}' }
      - uses: docker/build-push-action@v7
        with: { push: true, tags: 'ghcr.io/octo/app:1' }
`

export const workflowPath = '.github/workflows/release.yml'

const usualWorld: Data = {
  repositories: { 'octo/app': { files: { [workflowPath]: workflow('write') } } },
  packages: { 'octo/app': { visibility: 'private', repository: 'octo/app' } },
}

/** A scenario made in place: a granted push to `ghcr.io/octo/app` by the job's own token, unless changed. */
export const scene = (name: string, { world = {}, run = {} }: Changes = {}): Scenario =>
  parseScenario(
    JSON.stringify({
      world: { ...usualWorld, ...world },
      run: { inputs: { images: 'ghcr.io/octo/app' }, ...run },
      expect: {},
    }),
    name,
  )

/** The same scenario with faults before those that its world has. */
export const withFaults = (scenario: Scenario, faults: readonly Partial<Fault>[]): Scenario => {
  const { world } = scene('faulty', { world: { faults } })
  return { ...scenario, world: { ...scenario.world, faults: [...scenario.world.faults, ...world.faults] } }
}

type Fault = Scenario['world']['faults'][number]
