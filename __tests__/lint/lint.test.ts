import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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
    'loose/constructor.yml': healthy,
    'links/.github/workflows/real.yml': healthy,
    'large.yml': '#'.repeat(1024 * 1024 + 1),
    'loose/deeper/two.yaml': doubtful,
    'loose/node_modules/three.yml': faulty,
    'with [brackets].yml': healthy,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  spawnSync('mkfifo', [at('pipe')])
  symlinkSync('/dev/zero', at('zero.yml'))
  symlinkSync(at('loose/one.yml'), at('links/.github/workflows/outside.yml'))
  symlinkSync('real.yml', at('links/.github/workflows/inside.yaml'))
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
    ['a folder and what is below it', ['loose'], ['loose/constructor.yml', 'loose/deeper/two.yaml', 'loose/one.yml']],
    ['a folder with a slash behind it', ['loose/deeper/'], ['loose/deeper/two.yaml']],
    [
      'a glob',
      ['app/.github/workflows/*.yml'],
      ['app/.github/workflows/.hidden.yml', 'app/.github/workflows/release.yml'],
    ],
    [
      'a glob over folders',
      ['loose/**/*.{yml,yaml}'],
      ['loose/constructor.yml', 'loose/deeper/two.yaml', 'loose/one.yml'],
    ],
    ['a glob that begins like a member of every object', ['loose/constructor*'], ['loose/constructor.yml']],
    ['a glob with one letter and a class', ['loose/o?[a-f].yml'], ['loose/one.yml']],
    ['a file whose name looks like a glob', ['with [brackets].yml'], ['with [brackets].yml']],
    ['each once', ['loose/one.yml', 'loose/on*.yml', 'loose/one.yml'], ['loose/one.yml']],
  ])('reads %s', async (_, paths, files) => {
    expect(await filesRead(...paths)).toEqual(files)
  })

  it.each([
    ['nothing.yml', 'there is no file or folder'],
    ['nothing/', 'there is no file or folder'],
    ['loose/*.txt', 'no file matches'],
    ['nothing/**', 'no file matches'],
    ['pipe', 'is no regular file'],
    ['zero.yml', 'is a link that leads out of its repository'],
    ['large.yml', 'is larger than 1 MiB'],
    ['links/.github/workflows/outside.yml', 'is a link that leads out of its repository'],
  ])('says of %s that it %s, and reads the rest', async (path, why) => {
    const { output, errors, exitCode } = await runLint(['--format', 'json', at(path), at('loose/one.yml')])
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(why)])
    const { files } = JSON.parse(output) as LintReport
    expect(files.map(({ file, valid, reason }) => [file, valid, reason?.includes(why)])).toEqual([
      [at(path), false, true],
      [at('loose/one.yml'), true, undefined],
    ])
    const sarif = JSON.parse((await runLint(['--format', 'sarif', at(path), at('loose/one.yml')])).output)
    expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false)
  })

  it('reads a link that stays inside of its repository', async () => {
    expect(await filesRead('links/.github/workflows/inside.yaml')).toEqual(['links/.github/workflows/inside.yaml'])
  })

  it('reads standard input under the name that it is given', async () => {
    const { output, exitCode } = await runLint(['--format', 'json', '-'], { input: faulty })
    expect([exitCode, (JSON.parse(output) as LintReport).files.map(({ file }) => file)]).toEqual([1, ['-']])
    const named = await runLint(['--format', 'json', '--stdin-filename', at('app/x.yml'), '-'], { input: healthy })
    expect([named.exitCode, (JSON.parse(named.output) as LintReport).files[0]?.file]).toEqual([0, at('app/x.yml')])
    const large = await runLint(['-'], { input: '#'.repeat(1024 * 1024 + 1) })
    expect([large.exitCode, large.errors]).toEqual([2, expect.stringContaining('1 MiB')])
  })

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

  it('changes what a link inside of the repository leads to, keeps its mode, and leaves nothing else behind', async () => {
    const real = at('links/.github/workflows/real.yml')
    writeFileSync(real, faulty)
    chmodSync(real, 0o754)
    const { exitCode } = await runLint(['--fix', at('links/.github/workflows/inside.yaml')])
    expect([exitCode, readFileSync(real, 'utf8').includes('packages: write')]).toEqual([0, true])
    expect(lstatSync(at('links/.github/workflows/inside.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(real).mode & 0o777).toBe(0o754)
    expect(readdirSync(at('links/.github/workflows'))).toEqual(['inside.yaml', 'outside.yml', 'real.yml'])
  })

  it('leaves a link out of the repository alone', async () => {
    writeFileSync(at('loose/one.yml'), faulty)
    expect((await runLint(['--fix', at('links/.github/workflows/outside.yml')])).exitCode).toBe(2)
    expect(readFileSync(at('loose/one.yml'), 'utf8')).toBe(faulty)
    writeFileSync(at('loose/one.yml'), healthy)
  })

  it('fixes callers that were not named as well', async () => {
    const call =
      'on: push\njobs:\n  call:\n    permissions: { contents: read }\n    uses: ./.github/workflows/callee.yml\n'
    mkdirSync(at('calls/.github/workflows'), { recursive: true })
    writeFileSync(at('calls/.github/workflows/callee.yml'), faulty.replace('on: push', 'on: workflow_call'))
    writeFileSync(at('calls/.github/workflows/caller.yml'), call)
    writeFileSync(at('calls/.github/workflows/other.yml'), faulty)
    const { output, exitCode } = await runLint(['--fix', at('calls/.github/workflows/callee.yml')])
    const textOf = (name: string) => readFileSync(at(`calls/.github/workflows/${name}.yml`), 'utf8')
    expect([exitCode, textOf('caller').includes('packages: write'), textOf('other')]).toEqual([0, true, faulty])
    expect(output).toContain(`fixed ${at('calls/.github/workflows/caller.yml')}: the job "call"`)
  })

  it.each([
    ['nothing is declared', doubtful, 'undeclared'],
    ['a shorthand decides', workflow('permissions: read-all\n'), 'shorthand'],
    ['outsiders start the file', faulty.replace('on: push', 'on: pull_request_target'), 'untrusted'],
    ['GitHub rejects the file', workflow('permission:\n  packages: write\n'), 'by-hand'],
    ['nothing can be changed for it', workflow('permissions: write-all\n'), 'by-hand'],
  ])('says why it leaves a finding where %s', async (_, text, reason) => {
    writeFileSync(at('why.yml'), text)
    const [file] = JSON.parse((await runLint(['--fix', '--format', 'json', at('why.yml')])).output).files
    expect(file.left).toEqual([expect.objectContaining({ finding: file.findings[0].id, reason })])
    expect((await runLint(['--fix', at('why.yml')])).output).toContain('Not fixed: ')
    expect(readFileSync(at('why.yml'), 'utf8')).toBe(text)
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

describe('SARIF of a fault', () => {
  it('has the region of the word, the fix, and the help of its rule', async () => {
    writeFileSync(at('one.yml'), faulty)
    const [run] = JSON.parse((await runLint(['--format', 'sarif', at('one.yml')])).output).runs
    const [result] = run.results
    const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 12 }
    expect(result.locations[0].physicalLocation.region).toEqual(region)
    const [{ deletedRegion, insertedContent }] = result.fixes[0].artifactChanges[0].replacements
    expect([deletedRegion.startLine, deletedRegion.endLine, insertedContent.text]).toEqual([
      4,
      4,
      '  packages: write\n',
    ])
    const [{ help, shortDescription }] = run.tool.driver.rules
    expect([help.text, help.markdown].every((text: string) => text.startsWith(shortDescription.text))).toBe(true)
    expect(JSON.stringify(run.tool)).not.toContain('build')
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  it('has no fix where it would only be a suggestion', async () => {
    writeFileSync(at('one.yml'), doubtful)
    const [run] = JSON.parse((await runLint(['--format', 'sarif', at('one.yml')])).output).runs
    expect(run.results.map((result: object) => Object.keys(result).includes('fixes'))).toEqual([false])
  })
})

describe('a long run', () => {
  it('says a paragraph once, and counts at its end by rule and by what can be fixed', async () => {
    mkdirSync(at('long'), { recursive: true })
    for (let index = 0; index < 12; index++) writeFileSync(at(`long/w${index}.yml`), faulty)
    const { output } = await runLint([at('long')])
    expect(output.match(/what is\s+not listed is none/g)).toHaveLength(1)
    expect(output.match(/as for .*w0\.yml:2:1/g)).toHaveLength(11)
    expect([...output.matchAll(/^\S*(w\d+\.yml):/gm)].map(([, name]) => name).slice(0, 3)).toEqual([
      'w0.yml',
      'w1.yml',
      'w2.yml',
    ])
    expect(output).toMatch(/\n12 missing-packages-write\n\n12 files read, 12 errors, 12 can be fixed with --fix\n$/)
  })
})

describe('--min-severity', () => {
  it.each([
    ['notice', [], 2, 0],
    ['warning', [], 1, 0],
    ['error', ['--strict'], 0, 0],
    ['warning', ['--strict'], 1, 1],
  ])('%s with %j shows %i findings, exit %i', async (least, more, shown, exit) => {
    writeFileSync(at('least.yml'), `${doubtful}  other:\n    permissions: write-all\n    steps: [{ run: 'true' }]\n`)
    const args = ['--format', 'json', '--min-severity', least, ...more, at('least.yml')]
    const { output, exitCode } = await runLint(args)
    const findings = (JSON.parse(output) as LintReport).files.flatMap(({ findings }) => findings)
    expect([findings.length, exitCode]).toEqual([shown, exit])
  })
})

describe('--assume-default', () => {
  it.each([
    ['read', ['error read-only-default-permissions'], 1],
    ['write', [], 0],
  ])('%s makes of a push without a block %j', async (assumed, expected, exit) => {
    writeFileSync(at('assumed.yml'), doubtful)
    const { output, exitCode } = await runLint(['--format', 'json', '--assume-default', assumed, at('assumed.yml')])
    const [file] = (JSON.parse(output) as LintReport).files
    expect([file?.findings.map(({ id, severity }) => `${severity} ${id}`), exitCode]).toEqual([expected, exit])
  })

  it('read holds a call without a block against what a read-only default gives', async () => {
    mkdirSync(at('assumed/.github/workflows'), { recursive: true })
    const callee =
      "on: workflow_call\njobs:\n  a:\n    permissions: { contents: write }\n    runs-on: x\n    steps: [{ run: 'true' }]\n"
    writeFileSync(at('assumed/.github/workflows/callee.yml'), callee)
    const caller = 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/callee.yml\n'
    writeFileSync(at('assumed/.github/workflows/caller.yml'), caller)
    const found = async (...options: string[]) =>
      (JSON.parse((await runLint(['--format', 'json', ...options, at('assumed')])).output) as LintReport).files
        .flatMap(({ findings }) => findings)
        .map(({ severity, id }) => `${severity} ${id}`)
    expect(await found()).toEqual([])
    expect(await found('--assume-default', 'read')).toEqual(['error reusable-workflow-ceiling'])
  })
})

describe('in Chinese', () => {
  it('says everything but names and ids', async () => {
    writeFileSync(at('zh.yml'), doubtful)
    const { output } = await runLint(['--fix', at('zh.yml')], { language: 'zh-CN' })
    expect(output).toContain('警告（可能）')
    expect(output).toContain('未自动修复')
    expect(output).toMatch(/已读取 1 个文件，1 个警告\n$/)
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
