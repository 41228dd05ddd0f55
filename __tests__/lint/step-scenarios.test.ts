import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputVariables } from '../../simulator/inputs.ts'
import { flag, listOf, maybe, optional, recordOf, shape, text, whole } from '../../simulator/shape.ts'
import { read } from '../project/project-files.ts'

const folder = '__tests__/lint/step-scenarios'
const bundle = resolve('dist/lint-action.js')

const readScenario = shape({
  /** By path from the workspace; `../outside` is beside it. */
  files: optional(recordOf(text), {}),
  links: optional(recordOf(text), {}),
  inputs: optional(recordOf(text), {}),
  /** False for a runner without a job summary. */
  hasSummary: optional(flag, true),
  expect: shape({
    exit: optional(whole, 0),
    /** The output. */
    findings: optional(whole, 0),
    /** `error not-logged-in .github/workflows/w.yml:3`, or the text of what is about no finding. */
    annotations: optional(listOf(text), []),
    /** Texts of the log and of the summary. */
    log: optional(listOf(text), []),
    summary: maybe(listOf(text)),
    /** Rules of the results, by path. */
    sarif: optional(recordOf(listOf(text)), {}),
    /** Files that have to be as they were, and files that may not be there. */
    untouched: optional(listOf(text), []),
    absent: optional(listOf(text), []),
  }),
})

type Scenario = ReturnType<typeof readScenario>

const root = mkdtempSync(join(tmpdir(), 'lint-scenarios-'))
afterAll(() => rmSync(root, { recursive: true }))

function workspaceOf({ files, links }: Scenario, name: string): string {
  const workspace = join(root, name, 'workspace')
  mkdirSync(workspace, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(workspace, path))
  return workspace
}

function ran(scenario: Scenario, workspace: string) {
  const [output, summary] = ['output', 'summary'].map((name) => join(dirname(workspace), name)) as [string, string]
  for (const file of [output, summary]) writeFileSync(file, '')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      ...(scenario.hasSummary && { GITHUB_STEP_SUMMARY: summary }),
      ...inputVariables(read('lint/action.yml'), scenario.inputs, {}),
    },
  })
  return { exit: status, stdout, stderr, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') }
}

/** A workflow command as the runner undoes its escapes. */
function annotationsIn(stdout: string): readonly string[] {
  const plain = (value: string) =>
    value
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  return [...stdout.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, level, places = '', message = '']) => {
      const of = new Map(places.split(',').map((one) => [one.split('=')[0], plain(one.slice(one.indexOf('=') + 1))]))
      const id = /\[([a-z-]+)\]$/.exec(of.get('title') ?? '')?.[1]
      return id === undefined ? `${level} ${plain(message)}` : `${level} ${id} ${of.get('file')}:${of.get('line')}`
    },
  )
}

const sarifRules = (path: string): readonly string[] =>
  JSON.parse(readFileSync(path, 'utf8')).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)

const files = readdirSync(folder).filter((file) => file.endsWith('.yml'))

;(existsSync(bundle) ? describe : describe.skip)('lint/action.yml, in a process of its own', () => {
  it.each(files)('%s', (file) => {
    const scenario = readScenario(parse(readFileSync(join(folder, file), 'utf8')), file)
    const { expect: expected } = scenario
    const workspace = workspaceOf(scenario, file)
    const { exit, stdout, stderr, output, summary } = ran(scenario, workspace)
    expect(stderr).toBe('')
    expect({ exit, annotations: annotationsIn(stdout) }).toEqual({
      exit: expected.exit,
      annotations: expected.annotations,
    })
    expect(output).toMatch(new RegExp(`^findings<<(\\S+)\\n${expected.findings}\\n\\1\\n$`))
    for (const text of expected.log) expect(stdout).toContain(text)
    if (expected.summary?.length === 0) expect(summary).toBe('')
    for (const text of expected.summary ?? []) expect(summary).toContain(text)
    for (const [path, rules] of Object.entries(expected.sarif)) expect(sarifRules(join(workspace, path))).toEqual(rules)
    for (const path of expected.untouched)
      expect(readFileSync(join(workspace, path), 'utf8')).toBe(scenario.files[path])
    for (const path of expected.absent) expect(existsSync(join(workspace, path))).toBe(false)
    // Only the commands of annotations: nothing that a name or a text brings along.
    expect([...stdout.matchAll(/^::([a-z-]+)/gm)].map(([, command]) => command)).toEqual(
      expected.annotations.map((one) => one.split(' ')[0]),
    )
  })
})
