import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { UsageError } from '../../src/terminal/usage-error.ts'
import { type LintReport, runLint } from './run-lint.ts'

const push = `    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`
const workflow = (permissions: string): string =>
  `on: push\n${permissions}jobs:\n  build:\n    runs-on: ubuntu-latest\n${push}`
const faulty = workflow('permissions:\n  contents: read\n')
const doubtful = workflow('')
const healthy = workflow('permissions:\n  packages: write\n')

const folder = mkdtempSync(join(tmpdir(), 'lint-'))
const at = (path: string): string => join(folder, path)

beforeAll(() => {
  const files = {
    'app/.github/workflows/release.yml': faulty,
    'app/.github/workflows/.hidden.yml': faulty,
    'app/.github/workflows/notes.txt': 'on: push',
    'app/compose.yml': 'services: {}\n',
    'loose/one.yml': healthy,
    'loose/deeper/two.yaml': doubtful,
    'loose/node_modules/three.yml': faulty,
    'with [brackets].yml': healthy,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const filesRead = async (...paths: string[]): Promise<readonly string[]> => {
  const { output } = await runLint(['--format', 'json', ...paths.map(at)])
  return (JSON.parse(output) as LintReport).files.map(({ file }) => file.slice(folder.length + 1))
}

describe('paths', () => {
  it.each([
    ['a file, as it is given', ['loose/one.yml'], ['loose/one.yml']],
    ['a file of any name', ['app/.github/workflows/notes.txt'], ['app/.github/workflows/notes.txt']],
    [
      "a repository's workflows, hidden ones too",
      ['app'],
      ['app/.github/workflows/.hidden.yml', 'app/.github/workflows/release.yml'],
    ],
    ['a folder and what is below it', ['loose'], ['loose/deeper/two.yaml', 'loose/one.yml']],
    ['a folder with a slash behind it', ['loose/deeper/'], ['loose/deeper/two.yaml']],
    [
      'a glob',
      ['app/.github/workflows/*.yml'],
      ['app/.github/workflows/.hidden.yml', 'app/.github/workflows/release.yml'],
    ],
    ['a glob over folders', ['loose/**/*.{yml,yaml}'], ['loose/deeper/two.yaml', 'loose/one.yml']],
    ['a glob with one letter and a class', ['loose/o?[a-f].yml'], ['loose/one.yml']],
    ['a file whose name looks like a glob', ['with [brackets].yml'], ['with [brackets].yml']],
    ['each once', ['loose/one.yml', 'loose/*.yml', 'loose/one.yml'], ['loose/one.yml']],
  ])('reads %s', async (_, paths, files) => {
    expect(await filesRead(...paths)).toEqual(files)
  })

  it.each([['nothing.yml'], ['nothing/'], ['loose/*.txt'], ['nothing/**'], ['app', 'nothing.yml']])(
    'takes %s for wrong use',
    async (...paths) => {
      await expect(runLint(paths.map(at))).rejects.toBeInstanceOf(UsageError)
    },
  )

  it('reads .github/workflows where nothing is named', async () => {
    const { output } = await runLint(['--format', 'json'])
    expect((JSON.parse(output) as LintReport).files.every(({ file }) => file.startsWith('.github/workflows/'))).toBe(
      true,
    )
  })
})

describe('the exit code', () => {
  it.each([
    ['an error', faulty, [], 1],
    ['a warning', doubtful, [], 0],
    ['a warning with --strict', doubtful, ['--strict'], 1],
    ['nothing', healthy, [], 0],
    ['a notice with --strict', workflow('permissions: write-all\n'), ['--strict'], 0],
    ['an error that --fix has mended', faulty, ['--fix'], 0],
    ['an error that --fix has to leave', faulty.replace('on: push', 'on: pull_request_target'), ['--fix'], 1],
    ['a file that is no YAML', 'a: [', [], 1],
    ['an empty file', '', [], 1],
  ])('of %s', async (_, text, options, expected) => {
    writeFileSync(at('exit.yml'), text)
    for (const format of ['text', 'json', 'sarif']) {
      writeFileSync(at('exit.yml'), text)
      expect((await runLint([...options, '--format', format, at('exit.yml')])).exitCode).toBe(expected)
    }
  })

  it.each([[['--no-such-option']], [['--format', 'xml']], [['--format']]])(
    'of %j is that of wrong use',
    async (args) => {
      await expect(runLint(args)).rejects.toBeInstanceOf(UsageError)
    },
  )
})

describe('--fix', () => {
  it.each([
    ['a file of other bytes than UTF-8', Buffer.concat([Buffer.from(faulty), Buffer.from([0xff, 0x0a])])],
    ['a file without a block', Buffer.from(doubtful)],
    ['a file that is no YAML', Buffer.from('a: [')],
  ])('leaves %s alone', async (_, bytes) => {
    writeFileSync(at('left.yml'), bytes)
    await runLint(['--fix', at('left.yml')])
    expect(readFileSync(at('left.yml')).equals(bytes)).toBe(true)
  })

  it('says what it did, and warns where it only suggests', async () => {
    writeFileSync(at('fixed.yml'), faulty)
    expect((await runLint(['--fix', at('fixed.yml')])).output).toMatch(
      /^fixed .*fixed\.yml: the job "build"[\s\S]*\+ {2}packages: write/,
    )
    writeFileSync(at('untrusted.yml'), faulty.replace('on: push', 'on: workflow_run'))
    expect((await runLint(['--fix', at('untrusted.yml')])).output).toMatch(/Caution: [\s\S]*\+ {2}packages: write/)
  })
})

describe('SARIF', () => {
  it('is what code scanning takes: version, rules by index, places relative to where lint runs', async () => {
    const { output } = await runLint(['--format', 'sarif', at('app'), at('loose')])
    const sarif = JSON.parse(output)
    const [{ tool, results }] = sarif.runs
    expect([sarif.version, tool.driver.name, results.length]).toEqual(['2.1.0', 'ghcr-preflight', 3])
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/\\|^\//)
    }
  })
})

describe('on a terminal', () => {
  it('has colour, unless NO_COLOR is set', async () => {
    const colour = async (isTerminal: boolean, env: Record<string, string>) =>
      (await runLint([at('app')], { isTerminal, env })).output.includes('\u001b[')
    expect([await colour(true, {}), await colour(true, { NO_COLOR: '1' }), await colour(false, {})]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('shows how far a long lint is, and only there', async () => {
    mkdirSync(at('many'), { recursive: true })
    for (let index = 0; index < 60; index++) writeFileSync(at(`many/${index}.yml`), healthy)
    expect((await runLint([at('many')], { isTerminal: true })).errors).toContain('reading file 11 of 60')
    expect((await runLint([at('many')])).errors).toBe('')
    expect((await runLint(['--format', 'json', at('many')], { isTerminal: true })).errors).toBe('')
  })

  it('keeps to its width', async () => {
    const { output } = await runLint([at('app')], { columns: 60 })
    const isOurs = (line: string) => !/^ *[-+@ ]|^ {2}(>|http)| \| |release\.yml|hidden\.yml/.test(line)
    expect(output.split('\n').filter((line) => line.length > 60 && isOurs(line))).toEqual([])
  })
})

it('shows hidden characters of a file as signs', async () => {
  const text = faulty
    .replace('  build:', '  "bu\\u202eild":')
    .replace('permissions:', 'permissions: # \u202e\u001b[31m')
  writeFileSync(at('odd.yml'), text)
  const { output } = await runLint([at('odd.yml')])
  expect(['\u202e', '\u001b'].filter((character) => output.includes(character))).toEqual([])
})

it('writes workflow commands, one for each finding, with what could end them escaped', async () => {
  const written: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  try {
    await runLint(['--format', 'github', at('app'), at('loose')])
  } finally {
    spy.mockRestore()
  }
  const commands = written
    .join('')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('::'))
  expect(
    commands.map((line) => /^::(\w+) title=.*\[([a-z-]+)\],file=.*,line=(\d+)::.+%0A/.exec(line)?.slice(1)),
  ).toEqual([
    ['error', 'missing-packages-write', '2'],
    ['error', 'missing-packages-write', '2'],
    ['warning', 'read-only-default-permissions', '3'],
  ])
})

it('tells people what it found, whole', async () => {
  const path = '__tests__/lint/fixtures/reusable-workflows/input/.github/workflows'
  const { output } = await runLint([
    `${path}/asks-for-more.yml`,
    `${path}/inherits-the-default.yml`,
    `${path}/callee-asks-more.yml`,
  ])
  const transcript = output.replace(/https:\/\/\S+\/docs\//g, 'docs/')
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync('__tests__/lint/transcript.txt', transcript)
  expect(transcript).toBe(readFileSync('__tests__/lint/transcript.txt', 'utf8'))
})
