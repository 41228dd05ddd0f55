import { describe, expect, it } from '@jest/globals'
import type { Scenario } from '../../simulator/scenario.ts'
import { meets } from '../simulator/naive-client.ts'
import { allScenarios } from './scenario-files.ts'

/** Credentials that are asked in turn: password, then fallback; nothing for one that is empty. */
const credentialsOf = ({ run: { inputs } }: Scenario): readonly string[] =>
  [inputs['password'] ?? '$job', inputs['fallback-password'] ?? ''].flatMap((name) =>
    name === '' ? [] : [name.slice(1)],
  )

function repositoriesOf({ run: { inputs, env, repository } }: Scenario): readonly string[] {
  const texts = inputs['images'] ?? env['DOCKER_METADATA_OUTPUT_TAGS'] ?? `ghcr.io/${repository.toLowerCase()}`
  return texts.split(/[\n,]/).flatMap((text) => /^\s*ghcr\.io\/([^:@\s]+)/.exec(text)?.[1] ?? [])
}

/** Whether one of the credentials does for every image. */
function isGranted(scenario: Scenario): boolean {
  const access = scenario.run.inputs['access'] === 'pull' ? 'pull' : 'push'
  const serves = (credential: string) =>
    repositoriesOf(scenario).every((repository) => /^20/.test(meets(scenario.world, credential, repository, access)))
  return credentialsOf(scenario).some(serves)
}

const asksWithoutFaults = ({ world, expect: { requests } }: Scenario): boolean =>
  world.faults.length === 0 && requests?.length !== 0

describe('what the simulator answers to a plain client agrees with the expected verdict', () => {
  it.each(allScenarios().filter(asksWithoutFaults))('$name', (scenario) => {
    expect(isGranted(scenario)).toBe(scenario.expect.outputs['verdict'] === 'ready')
  })
})
