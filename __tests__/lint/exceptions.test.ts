import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { readConfiguration } from '../../src/lint/configuration.ts'
import { matcherOf } from '../../src/lint/exceptions.ts'
import { lintFiles } from '../../src/lint/lint-files.ts'
import { UsageError } from '../../src/terminal/usage-error.ts'
import { type LintReport, runLint } from './run-lint.ts'

const steps = `    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`
const faulty = `on: push\npermissions:\n  contents: read\njobs:\n  build:\n${steps}`

function lint(text: string, configuration = '') {
  const read = readConfiguration(configuration)
  if (read.kind === 'problem') throw new Error(read.problem.kind)
  const [file] = lintFiles([{ path: '.github/workflows/w.yml', text }], {
    language: english,
    docs: (id) => id,
    configuration: read.configuration,
  })
  return {
    found: file?.findings.map(({ finding }) => `${finding.severity} ${finding.id}`),
    excepted: file?.excepted,
    remarks: file?.remarks,
    used: file?.used.length,
  }
}

const found = ['error missing-packages-write']

describe('a comment', () => {
  it.each([
    [
      'on the line',
      faulty.replace('permissions:', 'permissions: # ghcr-preflight: ignore[missing-packages-write] why'),
    ],
    ['alone above', faulty.replace('permissions:', '# ghcr-preflight: ignore[missing-packages-write]\npermissions:')],
    [
      'alone above another',
      faulty.replace(
        'permissions:',
        '# ghcr-preflight: ignore[missing-packages-write]\n  # ghcr-preflight: ignore[not-logged-in]\npermissions:',
      ),
    ],
    [
      'that names several',
      faulty.replace('permissions:', 'permissions: #ghcr-preflight:ignore[a, missing-packages-write ]'),
    ],
    [
      'in a file with CRLF',
      faulty
        .replace('permissions:', 'permissions: # ghcr-preflight: ignore[missing-packages-write]')
        .replaceAll('\n', '\r\n'),
    ],
  ])('%s takes the finding out', (_, text) => {
    expect(lint(text)).toMatchObject({ found: [], excepted: 1 })
  })

  it.each([
    [
      'two lines above',
      faulty.replace('permissions:', '# ghcr-preflight: ignore[missing-packages-write]\n\npermissions:'),
    ],
    [
      'behind something on the line above',
      faulty.replace('on: push', 'on: push # ghcr-preflight: ignore[missing-packages-write]'),
    ],
    ['of another rule', faulty.replace('permissions:', 'permissions: # ghcr-preflight: ignore[not-logged-in]')],
  ])('%s does not, and is mentioned', (_, text) => {
    expect(lint(text)).toMatchObject({ found, excepted: 0, remarks: [{ kind: 'unused' }] })
  })

  it('of a script does not count', () => {
    const text = faulty.replace(
      'run: docker',
      'run: |\n          # ghcr-preflight: ignore[missing-packages-write]\n          docker',
    )
    expect(lint(text)).toMatchObject({ found, remarks: [] })
  })

  it.each([
    [
      'ignore[missing-package-write]',
      { kind: 'unknown-rule', id: 'missing-package-write', near: 'missing-packages-write' },
    ],
    ['ignore[]', { kind: 'no-rules' }],
    ['ignore missing-packages-write', { kind: 'no-rules' }],
  ])('%s has no effect, and is mentioned', (written, remark) => {
    const text = faulty.replace('permissions:', `permissions: # ghcr-preflight: ${written}`)
    expect(lint(text)).toMatchObject({ found, remarks: [{ ...remark, line: 2 }] })
  })
})

describe('a configuration', () => {
  it.each([
    ['rules: { missing-packages-write: off }', [], 0],
    ['rules: { missing-packages-write: notice }', ['notice missing-packages-write'], 0],
    ['ignore: [{ rule: missing-packages-write }]', [], 1],
    ['ignore: [{ rule: missing-packages-write, file: w.yml, job: build }]', [], 1],
    ['ignore: [{ rule: missing-packages-write, file: .github/workflows/*.yml }]', [], 1],
    ['ignore: [{ rule: missing-packages-write, file: x.yml }]', found, 0],
    ['ignore: [{ rule: missing-packages-write, job: test }]', found, 0],
    ['ignore: [{ rule: not-logged-in }]', found, 0],
  ])('%s leaves %j', (text, left, used) => {
    expect(lint(faulty, text)).toMatchObject({ found: left, used })
  })

  it('says what the default counts as', () => {
    const text = faulty.replace('permissions:\n  contents: read\n', '')
    expect(lint(text, 'assume-default: read').found).toEqual(['error read-only-default-permissions'])
    expect(lint(text, 'assume-default: write').found).toEqual([])
  })

  it('keeps --fix from what it excepts', () => {
    const configuration = readConfiguration('ignore: [{ rule: missing-packages-write, job: a }]')
    const text = `on: push\njobs:\n${['a', 'b'].map((id) => `  ${id}:\n    permissions: {}\n${steps}`).join('')}`
    const [file] = lintFiles([{ path: 'w.yml', text }], {
      language: english,
      docs: (id) => id,
      isFixing: true,
      ...(configuration.kind === 'configuration' && configuration),
    })
    expect(file?.fix?.jobs).toEqual(['b'])
  })
})

describe('a glob of a file', () => {
  it.each([
    [undefined, true],
    ['release.yml', true],
    ['*.yml', true],
    ['*.yaml', false],
    ['.github/workflows/*', true],
    ['./.github/**', true],
    ['workflows/release.yml', false],
    ['constructor*', false],
    ['', false],
    ['./', false],
  ])('%s applies to a workflow: %s', (file, applies) => {
    expect(matcherOf(file === undefined ? {} : { file })('.github/workflows/release.yml')).toBe(applies)
  })
})

describe('on the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'exceptions-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const at = (path: string) => join(root, path)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  const ids = async (...args: string[]) => {
    const { output, errors, exitCode } = await runLint(['--format', 'json', ...args])
    const { files } = JSON.parse(output) as LintReport
    return { exitCode, errors, found: files.flatMap(({ findings }) => findings.map(({ id }) => id)) }
  }

  it('the configuration nearest above each file counts', async () => {
    write('.github/ghcr-preflight.yml', 'rules: { missing-packages-write: off }\n')
    write('own/.github/ghcr-preflight.yml', '')
    write('own/.github/workflows/w.yml', faulty)
    write('other/.github/workflows/w.yml', faulty)
    expect((await ids(at('own'))).found).toEqual(['missing-packages-write'])
    expect((await ids(at('other'))).found).toEqual([])
    expect((await ids('--no-config', at('other'))).found).toEqual(['missing-packages-write'])
    expect((await ids('--config', at('.github/ghcr-preflight.yml'), at('own'))).found).toEqual([])
  })

  it('entries that match nothing are mentioned, if the files that they may be about were looked at', async () => {
    write('a/.github/ghcr-preflight.yml', 'ignore:\n  - rule: not-logged-in\n  - { rule: needless-pat, file: w.yml }\n')
    write('a/.github/workflows/w.yml', faulty)
    write('a/.github/workflows/x.yml', faulty)
    const told = async (path: string) => (await ids(at(path))).errors.match(/:\d+: nothing to ignore: .*/g)
    expect(await told('a')).toEqual([':2: nothing to ignore: not-logged-in', ':3: nothing to ignore: needless-pat'])
    expect(await told('a/.github/workflows/w.yml')).toEqual([':3: nothing to ignore: needless-pat'])
    expect(await told('a/.github/workflows/x.yml')).toBeNull()
  })

  it.each([
    ['ignore: [{ rule: not-loged-in }]', ':1:18: there is no rule "not-loged-in"; did you mean not-logged-in?'],
    ['ignored: []', ':1:1: there is no key "ignored"; did you mean ignore?'],
    ['assume-default: none', ':1:1: "none" is none of read, write'],
  ])('%s is a usage error', async (text, message) => {
    write('wrong/.github/ghcr-preflight.yml', text)
    write('wrong/.github/workflows/w.yml', faulty)
    const error = await runLint([at('wrong')]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(`ghcr-preflight.yml${message}`)
  })

  it.each([[['--config', 'nothing.yml']], [['--config', 'a.yml', '--no-config']], [['--assume-default', 'none']]])(
    '%j is a usage error',
    async (args) => {
      await expect(runLint([...args, at('a')])).rejects.toBeInstanceOf(UsageError)
    },
  )
})
