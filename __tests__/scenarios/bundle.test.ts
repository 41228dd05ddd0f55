import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { deviations } from '../../simulator/deviations.ts'
import { runBundle } from '../../simulator/run-bundle.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { allScenarios } from './scenario-files.ts'

const main = 'dist/index.js'

/** Another Node than this one, as `.ci/run` names it: runners have several. */
const node = process.env['NODE_UNDER_TEST'] ?? process.execPath
const scenarios = allScenarios()

/** Without CI, one of each kind of ending, and of each language; the others run in process. */
const usual = [
  'a-granted-push-is-silent',
  'a-workflow-that-leaves-packages-out-is-annotated-on-its-line',
  'a-fork-whose-push-is-guarded-by-if-only-tells',
  'a-fallback-that-is-granted-makes-it-ready',
  'an-input-outside-its-list-is-a-bad-input',
  'an-outage-is-no-verdict',
  'one-refused-image-of-three-is-named',
  'a-runner-that-records-permissions-proves-the-missing-one',
]
const isUsual = ({ name, run }: Scenario) => usual.includes(name) || run.inputs['language'] !== undefined
const chosen = process.env['CI'] === 'true' ? scenarios : scenarios.filter(isUsual)

describe('a scenario', () => {
  it.each(scenarios)('$name: its name is a sentence in kebab case', ({ name }) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+){3,}$/)
  })

  it('is there for every one that the bundle is to run', () => {
    expect(usual.filter((name) => scenarios.every((scenario) => scenario.name !== name))).toEqual([])
  })
})

if (existsSync(main)) {
  describe('the bundle, in a process of its own', () => {
    // Most of a run is waiting for a second try: five at once are no burden.
    it.concurrent.each(chosen)(
      '$name',
      async (scenario) => {
        expect(deviations(scenario.expect, await runBundle(scenario, { main, node }))).toEqual([])
      },
      60_000,
    )
  })
} else {
  it.skip(`the bundle runs the scenarios too: ${main} is not built`, () => undefined)
}
