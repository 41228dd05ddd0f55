import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deviations } from '../../simulator/deviations.ts'
import { parseScenario } from '../../simulator/scenario.ts'
import { commandLine } from '../../src/cli/command-line.ts'
import { runInProcess } from '../in-process.ts'
import type { LintReport } from '../lint/run-lint.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'
import type { Expected, ExpectedExplanation, ExpectedFile, ExpectedFix, ExpectedLint } from './expected.ts'

/** Runs a case in a copy of its folder; one sentence for each deviation from its `expected.json`, none where all is right. */
export async function deviationsOf(folder: string): Promise<readonly string[]> {
  const { lint, fix, explain = {} } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
  const copy = mkdtempSync(join(tmpdir(), 'case-'))
  cpSync(folder, copy, { recursive: true })
  try {
    const logs = Object.entries(explain).map(([log, expected]) => explanation(join(copy, log), expected))
    return [
      ...(lint === undefined ? [] : await linted(copy, lint)),
      ...(fix === undefined ? [] : await fixed(copy, fix)),
      ...(await Promise.all(logs)).flat(),
      ...(await scenarios(folder)),
    ]
  } finally {
    rmSync(copy, { recursive: true })
  }
}

interface Ended {
  readonly exit: number
  readonly out: string
}

async function run(...args: readonly string[]): Promise<Ended> {
  const streams = recordedStreams({ columns: 100 })
  const exit = await commandLine(args, streams)
  return { exit, out: streams.written.out }
}

async function linted(copy: string, { options = [], exit, files }: ExpectedLint): Promise<readonly string[]> {
  const ended = await run('lint', '--format', 'json', ...options, ...Object.keys(files).map((path) => join(copy, path)))
  const report = JSON.parse(ended.out) as LintReport
  const each = Object.entries(files).flatMap(([path, expected]) => {
    const file = report.files.find((one) => one.file === join(copy, path))
    return file === undefined ? [`${path} is missing`] : inFile(file, expected).map((one) => `${path}: ${one}`)
  })
  return [...compared('exit of lint', exit, ended.exit), ...each]
}

type SeenFile = LintReport['files'][number]

function inFile(seen: SeenFile, expected: ExpectedFile): readonly string[] {
  const ids = seen.findings.map(({ id }) => id)
  return [
    ...compared('valid', expected.valid, seen.valid),
    ...Object.entries(expected.pushes ?? {}).flatMap(([id, value]) => pushes(seen, id, value)),
    ...Object.entries(expected.jobs ?? {}).flatMap(([id, value]) =>
      compared(`findings of ${id}`, value, seen.jobs.find((job) => job.id === id)?.findings),
    ),
    ...compared(
      'findings',
      expected.findings,
      seen.findings.map(({ severity, id }) => `${severity} ${id}`),
    ),
    ...(expected.never ?? []).filter((id) => ids.includes(id)).map((id) => `has ${id}`),
    ...Object.entries(expected.places ?? {}).flatMap(([id, value]) => place(seen, id, value)),
    ...Object.entries(expected.says ?? {}).flatMap(([id, texts]) => missing(wordsOf(seen, id), texts, id)),
    ...Object.entries(expected.neverSays ?? {}).flatMap(([id, texts]) => unwanted(wordsOf(seen, id), texts, id)),
  ]
}

function pushes({ jobs }: SeenFile, id: string, expected: unknown): readonly string[] {
  const allowed: readonly unknown[] = Array.isArray(expected) ? expected : [expected]
  const job = jobs.find((one) => one.id === id)
  return allowed.includes(job?.pushes) ? [] : compared(`${id} pushes`, expected, job?.pushes)
}

function place({ findings }: SeenFile, id: string, expected: string): readonly string[] {
  const location = findings.find((one) => one.id === id)?.location
  const seen = expected.includes(':') ? `${location?.line}:${location?.column}` : `${location?.line}`
  return compared(`place of ${id}`, expected, seen)
}

const wordsOf = ({ findings }: SeenFile, id: string): string =>
  findings
    .filter((one) => one.id === id)
    .map(({ title, problem, remedy, diff = '' }) => [title, problem, remedy, diff].join('\n'))
    .join('\n')

async function fixed(copy: string, { options = [], exit, files, says = [] }: ExpectedFix): Promise<readonly string[]> {
  const expected = new Map([...textsBelow(copy)].map(([path, text]) => [path, text]))
  for (const [path, as] of Object.entries(files)) expected.set(path, expected.get(as) ?? `no file ${as}`)
  const isWorkflow = (path: string) => /\.ya?ml$/.test(path) && !Object.values(files).includes(path)
  const paths = [...expected.keys()].filter((path) => isWorkflow(path) && !path.startsWith('scenario-'))
  const fix = () => run('lint', '--fix', ...options, ...paths.map((path) => join(copy, path)))
  const first = await fix()
  const wrong = changedIn(copy, expected, 'after --fix')
  await fix()
  return [
    ...compared('exit of lint --fix', exit, first.exit),
    ...missing(first.out, says, 'lint --fix'),
    ...wrong,
    ...(wrong.length > 0 ? [] : changedIn(copy, expected, 'after --fix again')),
  ]
}

const changedIn = (copy: string, expected: ReadonlyMap<string, string>, when: string): readonly string[] =>
  [...textsBelow(copy)].flatMap(([path, text]) => compared(`${path} ${when}`, expected.get(path), text))

const textsBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

interface SeenMatches {
  readonly matches: readonly { readonly findings: readonly string[] }[]
}

async function explanation(log: string, expected: ExpectedExplanation): Promise<readonly string[]> {
  const [json, people] = [await run('explain', '--format', 'json', log), await run('explain', log)]
  const { matches } = JSON.parse(json.out) as SeenMatches
  const all = matches.flatMap(({ findings }) => findings)
  const { first, among = [], never = [], says = [], neverSays = [] } = expected
  const text = people.out.replace(/\s+/g, ' ')
  return [
    ...compared('exit of explain', expected.exit, json.exit),
    ...compared('number of matches', expected.matches, matches.length),
    ...compared('the first match', first, matches[0]?.findings.slice(0, first?.length)),
    ...among.filter((id) => !all.includes(id)).map((id) => `explain does not name ${id}`),
    ...never.filter((id) => all.includes(id)).map((id) => `explain names ${id}`),
    ...missing(text, says, 'explain'),
    ...unwanted(text, neverSays, 'explain'),
  ]
}

/** Scenarios of the folder, `scenario-….yml`, are as those of `__tests__/scenarios`. */
async function scenarios(folder: string): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((name) => /^scenario-.*\.yml$/.test(name))
  const each = files.map(async (file) => {
    const scenario = parseScenario(readFileSync(join(folder, file), 'utf8'), file)
    return deviations(scenario.expect, await runInProcess(scenario)).map((one) => `${file}: ${one}`)
  })
  return (await Promise.all(each)).flat()
}

const missing = (text: string, wanted: readonly string[], who: string): readonly string[] =>
  wanted.filter((one) => !text.includes(one)).map((one) => `${who} does not say ${JSON.stringify(one)}`)

const unwanted = (text: string, banned: readonly string[], who: string): readonly string[] =>
  banned.filter((one) => text.includes(one)).map((one) => `${who} says ${JSON.stringify(one)}`)

const compared = (what: string, expected: unknown, seen: unknown): readonly string[] =>
  expected === undefined || JSON.stringify(expected) === JSON.stringify(seen)
    ? []
    : [`${what}: expected ${JSON.stringify(expected)}, but saw ${JSON.stringify(seen)}`]
