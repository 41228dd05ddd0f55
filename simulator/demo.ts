import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pageOf } from './demo/page.ts'
import { readScenarios, scenariosNamed, usualScenario } from './demo/scenario-files.ts'
import { sceneOf, sentenceOf } from './demo/scene.ts'
import { onTerminal, wantsColour } from './demo/terminal.ts'
import { runBundle } from './run-bundle.ts'
import type { Scenario } from './scenario.ts'

const main = join('dist', 'index.js')
const usage = 'Usage: npm run demo [-- SCENARIO | --list]'
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/** Shows a scenario with the shipped bundle. Returns 0 if it went as its file says, else 1, and 2 on a usage error. */
async function demo(words: readonly string[]): Promise<0 | 1 | 2> {
  const [word, ...rest] = words
  if (word === '--help') return help()
  if (rest.length > 0 || (word?.startsWith('-') && word !== '--list')) return usageError(usage)
  const scenarios = await readScenarios(join('__tests__', 'scenarios'))
  if (word === '--list') return list(scenarios)
  const [scenario, ...others] = scenariosNamed(scenarios, word ?? usualScenario)
  if (scenario === undefined)
    return usageError(`No scenario has "${word}" in its name: npm run demo -- --list names all.`)
  if (others.length > 0) return usageError(ambiguous([scenario, ...others]))
  return show(scenario)
}

async function show(scenario: Scenario): Promise<0 | 1> {
  const scene = sceneOf(scenario, await runBundle(scenario, { main }))
  const { isTTY, columns } = process.stdout
  const terminal = { width: columns ?? 80, hasColour: wantsColour(isTTY, process.env['NO_COLOR']) }
  say(onTerminal(scene, terminal).join('\n'))
  const page = join(await mkdtemp(join(tmpdir(), 'ghcr-preflight-')), `${scenario.name}.html`)
  await writeFile(page, pageOf(scene))
  say(`\nThe same as GitHub shows it: ${pathToFileURL(page).href}`)
  if (scene.deviations.length > 0) say(`That is what ${main} does. Where src/ has changed since: npm run bundle`)
  return scene.deviations.length === 0 ? 0 : 1
}

function help(): 0 {
  say(usage)
  say('Runs a scenario of __tests__/scenarios with the bundles in dist/, and shows what its reader would see.')
  return 0
}

function list(scenarios: readonly Scenario[]): 0 {
  for (const { name, expect } of scenarios) {
    say(name)
    say(`    ${sentenceOf(name)}: ${expect.outputs['verdict'] ?? ''} ${expect.outputs['finding'] ?? ''}`.trimEnd())
  }
  return 0
}

const ambiguous = (scenarios: readonly Scenario[]): string =>
  ['More than one scenario has that in its name:', ...scenarios.map(({ name }) => `  ${name}`)].join('\n')

function usageError(problem: string): 2 {
  complain(problem)
  return 2
}

// A reader such as `head` may leave before the end.
process.stdout.on('error', () => process.exit())
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
process.exitCode = await demo(process.argv.slice(2))
