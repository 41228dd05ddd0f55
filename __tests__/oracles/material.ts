import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { filesBelow } from '../project/project-files.ts'

/** A workflow file of the project: its own, an example, a fixture, a case, or one of a scenario's world. */
export interface WorkflowText {
  readonly name: string
  readonly text: string
}

/** What `run:` holds, and where. */
export interface Script {
  readonly name: string
  readonly text: string
}

/** Every workflow file that the project holds, each text once. */
export function workflowTexts(): readonly WorkflowText[] {
  const seen = new Set<string>()
  return [...files(), ...scenarioFiles()].filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** A folder of work trees to hold the readers against as well: `ORACLE_FOLDER=~/src npm test -- oracles`. */
const more = process.env['ORACLE_FOLDER']

function files(): readonly WorkflowText[] {
  const below = (folder: string) => ['.yml', '.yaml'].flatMap((end) => filesBelow(folder, end))
  const own = ['.github/workflows', 'examples', '__tests__/lint/fixtures', '__tests__/cases'].flatMap(below)
  const others =
    more === undefined ? [] : readdirSync(more, { recursive: true, encoding: 'utf8' }).map((path) => `${more}/${path}`)
  return [...own, ...others.filter((path) => /\.ya?ml$/.test(path))]
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }))
    .filter(({ text }) => /^jobs:/m.test(text))
}

const scenarioFiles = (): readonly WorkflowText[] =>
  filesBelow('__tests__/scenarios', '.yml').flatMap((name) =>
    textsBelow(parse(readFileSync(name, 'utf8'))).flatMap((text) => (/^jobs:/m.test(text) ? [{ name, text }] : [])),
  )

/** All strings in a value, whatever it is made of. */
function textsBelow(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsBelow) : []
}

/** Every script for a POSIX shell in these files, each text once. */
export function shellScripts(workflows: readonly WorkflowText[]): readonly Script[] {
  const seen = new Set<string>()
  return workflows
    .flatMap(({ name, text }) => stepsIn(loaded(text)).map((step) => ({ name, ...step })))
    .filter(({ shell }) => /^(?:(?:ba)?sh\b|$)/.test(shell))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** An expression with its braces; a string in it may hold braces too. */
export const expressionPattern = /\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/g

/** Every text between `${{` and `}}` in these files, and every `if:`, each once. */
export function expressionsIn(workflows: readonly WorkflowText[]): readonly string[] {
  const values = workflows.map(({ text }) => loaded(text))
  const inside = values.flatMap(textsBelow).flatMap((text) => [...text.matchAll(expressionPattern)])
  const conditions = values.flatMap(conditionsIn).filter((text) => !text.includes('${{'))
  return [...new Set([...inside.map(([, text = '']) => text), ...conditions].map((text) => text.trim()))]
}

function loaded(text: string): unknown {
  try {
    return parse(text, { merge: true, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function conditionsIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return []
  const own = typeof value['if'] === 'string' ? [value['if']] : []
  return [...own, ...Object.values(value).flatMap(conditionsIn)]
}

/** `run:` of steps with the shell that runs it; empty for the runner's own, which on Windows is PowerShell. */
function stepsIn(workflow: unknown): readonly { readonly text: string; readonly shell: string }[] {
  const jobs = isRecord(workflow) && isRecord(workflow['jobs']) ? Object.values(workflow['jobs']).filter(isRecord) : []
  return jobs.flatMap((job) => {
    const steps = Array.isArray(job['steps']) ? job['steps'].filter(isRecord) : []
    const usual = [job, workflow].map(defaultShell).find((shell) => shell !== undefined)
    const isWindows = /windows|matrix|inputs/i.test(JSON.stringify(job['runs-on'] ?? ''))
    return steps.flatMap(({ run, shell = usual ?? (isWindows ? 'pwsh' : '') }) =>
      typeof run === 'string' ? [{ text: run, shell: String(shell) }] : [],
    )
  })
}

function defaultShell(value: unknown): unknown {
  const defaults = isRecord(value) ? value['defaults'] : undefined
  const run = isRecord(defaults) ? defaults['run'] : undefined
  return isRecord(run) ? run['shell'] : undefined
}
