import { describe, expect, it } from '@jest/globals'
import { readScenarios, scenariosNamed, usualScenario } from '../../../simulator/demo/scenario-files.ts'
import { sceneOf, sentenceOf } from '../../../simulator/demo/scene.ts'
import { parseScenario } from '../../../simulator/scenario.ts'
import type { Transcript } from '../../../simulator/transcript.ts'

const scenario = parseScenario(
  `
world:
  repositories:
    octo/app: { files: { .github/workflows/release.yml: "on: push" } }
run: {}
expect: { exit: 1 }
`,
  'a-push-is-refused.yml',
)

const transcript: Transcript = {
  exitCode: 1,
  log: 'This run cannot push\n::group::What was asked\nPOST\n::endgroup::\n::error title=a::b\nlast\n',
  masks: [],
  annotations: [{ level: 'error', title: 'a', message: 'b', file: '.github/workflows/release.yml', line: 1 }],
  outputs: { verdict: 'denied' },
  summary: '',
  requests: [],
  unexpected: [],
}

describe('sceneOf', () => {
  it('says the scenario in a sentence', () => {
    expect(sceneOf(scenario, transcript).sentence).toBe('A push is refused')
    expect(sentenceOf('a-fork-tells')).toBe('A fork tells')
  })

  it('shows the log with its groups folded and without its commands', () => {
    expect(sceneOf(scenario, transcript).log).toEqual(['This run cannot push', '▸ What was asked', 'last'])
  })

  it('knows the file of an annotation', () => {
    expect(sceneOf(scenario, transcript).annotations).toMatchObject([{ source: 'on: push' }])
  })

  it('has no file for an annotation elsewhere', () => {
    const elsewhere = { level: 'error', title: 'a', message: 'b', file: 'other.yml', line: 1 } as const
    expect(sceneOf(scenario, { ...transcript, annotations: [elsewhere] }).annotations).toEqual([elsewhere])
  })

  it.each([
    [1, 0],
    [0, 1],
  ])('of a step that exits %i has %i deviations from an expected 1', (exitCode, count) => {
    expect(sceneOf(scenario, { ...transcript, exitCode }).deviations).toHaveLength(count)
  })
})

describe('the scenario files', () => {
  it('are found by name, by file, and by a part of the name', async () => {
    const all = await readScenarios('__tests__/scenarios')
    const named = (wanted: string) => scenariosNamed(all, wanted).map(({ name }) => name)
    expect(named(usualScenario)).toEqual([usualScenario])
    expect(named(`__tests__/scenarios/${usualScenario}.yml`)).toEqual([usualScenario])
    expect(named('a-job-that-leaves')).toEqual([usualScenario])
    expect(named('-')).toHaveLength(all.length)
    expect(named('no-such-scenario')).toEqual([])
  })
})
