import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario, type Scenario } from '../../simulator/scenario.ts'

const directory = '__tests__/scenarios'

/** Every scenario of the repository, in order of its name. */
export const allScenarios = (): readonly Scenario[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => parseScenario(readFileSync(join(directory, name), 'utf8'), name))
