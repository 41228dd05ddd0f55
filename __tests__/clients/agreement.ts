import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { runBundle } from '../../simulator/run-bundle.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { meets } from '../simulator/naive-client.ts'
import { type Client, pushInto } from './client.ts'
import { drawScenario } from './worlds.ts'

const main = 'dist/index.js'

/** How many worlds are drawn; more on demand: `WORLDS=1000 npm test -- clients`. */
const scenarios = Array.from({ length: Number(process.env['WORLDS'] ?? 60) }, (_, index) => drawScenario(index + 1))

/** Declares the tests that compare a client's push with the verdict before it, world by world. */
export function describeAgreement(client: Client): void {
  describe(`${client.program} gets what the world allows`, () => {
    it.concurrent.each(scenarios)('$name', async (scenario) => {
      const { isGranted, unexpected } = await pushed(client, scenario)
      const { credential, repository } = askedIn(scenario)
      expect({ isGranted, unexpected }).toEqual({
        isGranted: meets(scenario.world, credential, repository, 'push') === '202',
        unexpected: [],
      })
    })
  })

  if (!existsSync(main)) {
    it.skip(`agrees with the preflight’s verdict: ${main} is not built`, () => undefined)
    return
  }
  describe(`${client.program} gets what the preflight has said`, () => {
    it.concurrent.each(scenarios)(
      '$name',
      async (scenario) => {
        const [{ isGranted }, { outputs, unexpected }] = await Promise.all([
          pushed(client, scenario),
          runBundle(scenario, { main }),
        ])
        expect({ verdict: outputs['verdict'], unexpected }).toEqual({
          verdict: isGranted ? 'ready' : 'denied',
          unexpected: [],
        })
      },
      60_000,
    )
  })
}

function pushed(client: Client, scenario: Scenario): ReturnType<typeof pushInto> {
  const { credential, repository } = askedIn(scenario)
  return pushInto(scenario.world, client, credential, repository)
}

const askedIn = ({ run: { inputs } }: Scenario): { credential: string; repository: string } => ({
  credential: (inputs['password'] ?? '').slice('$'.length),
  repository: (inputs['images'] ?? '').slice('ghcr.io/'.length),
})
