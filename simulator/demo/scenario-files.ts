import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseScenario, type Scenario } from '../scenario.ts'

/** All scenarios of a folder, in order of their names; Throws if one cannot be read. */
export async function readScenarios(folder: string): Promise<readonly Scenario[]> {
  const files = (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).toSorted()
  return Promise.all(files.map(async (file) => parseScenario(await readFile(join(folder, file), 'utf8'), file)))
}

/** The scenario that is shown when none is named: the push that the action was made for. */
export const usualScenario = 'a-job-that-leaves-packages-out-is-annotated-on-its-line'

/** The scenarios that a word may mean: the one of that name, with or without its file's ending, else all with it in their names. */
export function scenariosNamed(scenarios: readonly Scenario[], wanted: string): readonly Scenario[] {
  const name = wanted.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  const exact = scenarios.filter((one) => one.name === name)
  return exact.length > 0 ? exact : scenarios.filter((one) => one.name.includes(name))
}
