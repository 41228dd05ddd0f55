import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { lintStep } from '../../src/lint/lint-step.ts'
import { read } from '../project/project-files.ts'

const push = `    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`
const faulty = `on: push\npermissions:\n  contents: read\njobs:\n  build:\n${push}`
const doubtful = `on: push\njobs:\n  build:\n${push}`

const root = mkdtempSync(join(tmpdir(), 'lint-step-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A checkout with one workflow. */
function checkout(name: string, text: string): string {
  const workspace = join(root, name)
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
  writeFileSync(join(workspace, '.github/workflows/release.yml'), text)
  return workspace
}

type Inputs = Readonly<Record<string, string>>

async function run(workspace: string, inputs: Inputs) {
  const seen = { annotations: [] as string[], log: [] as string[], outputs: {} as Record<string, string>, summary: '' }
  const annotate =
    (level: string) =>
    (
      message: string,
      { title = '', file = '', startLine = 0 }: { title?: string; file?: string; startLine?: number },
    ) => {
      seen.annotations.push(
        `${level} ${file.slice(workspace.length + 1)}:${startLine} ${title}${message.length > 0 ? '' : '!'}`,
      )
      seen.log.push(message)
    }
  const exit = await lintStep({
    env: { GITHUB_WORKSPACE: workspace },
    commands: {
      error: annotate('error'),
      warning: annotate('warning'),
      notice: annotate('notice'),
      info: (line) => seen.log.push(line),
    },
    input: (name) => ({ paths: join(workspace, '.github/workflows'), ...inputs })[name] ?? '',
    setOutput: (name, value) => {
      seen.outputs[name] = value
    },
    summarise: (markdown) => {
      seen.summary = markdown
      return Promise.resolve()
    },
  })
  return { exit, ...seen }
}

describe('the step', () => {
  it('annotates the lines, counts, and fails as the command line does', async () => {
    const { exit, annotations, outputs, summary } = await run(checkout('faulty', faulty), {})
    expect([exit, outputs]).toEqual([1, { findings: '1' }])
    expect(annotations).toEqual([
      'error .github/workflows/release.yml:2 The job cannot write packages [missing-packages-write]',
    ])
    expect(summary).toMatch(/^## ❌ .*\n\n1 file read, 1 error/)
    expect(summary).toContain('| 1 |')
  })

  it.each<[Inputs, number, string]>([
    [{}, 0, '1'],
    [{ strict: 'true' }, 1, '1'],
    [{ 'assume-default': 'read' }, 1, '1'],
    [{ 'assume-default': 'write' }, 0, '0'],
    [{ 'min-severity': 'error', strict: 'true' }, 0, '0'],
    [{ paths: 'nothing.yml' }, 2, '0'],
    [{ paths: '-' }, 0, '1'],
  ])('with %j ends with %i and %s findings', async (inputs, exit, findings) => {
    const workspace = checkout('doubtful', doubtful)
    const paths = inputs['paths'] === '-' ? `-\n${join(workspace, '.github/workflows')}` : undefined
    const ran = await run(workspace, paths === undefined ? inputs : { ...inputs, paths })
    expect([ran.exit, ran.outputs]).toEqual([exit, { findings }])
  })

  it('takes the configuration that it is given', async () => {
    const workspace = checkout('configured', faulty)
    const config = join(workspace, 'lint.yml')
    writeFileSync(config, 'rules: { missing-packages-write: off }\n')
    expect(await run(workspace, { config })).toMatchObject({ exit: 0, outputs: { findings: '0' } })
  })

  it('speaks Chinese', async () => {
    expect((await run(checkout('chinese', faulty), { language: 'zh-CN' })).summary).toContain('已读取 1 个文件')
  })

  it.each([
    [{ strict: 'yes' }, 'strict takes true or false, not "yes"'],
    [{ 'assume-default': 'none' }, 'assume-default takes read or write, not "none"'],
    [{ 'min-severity': 'info' }, 'min-severity takes notice, warning or error, not "info"'],
    [{ language: 'fr' }, 'language takes en or zh-CN, not "fr"'],
    [{ 'sarif-file': '../out.sarif' }, 'sarif-file takes a path inside the workspace, not "../out.sarif"'],
    [{ 'sarif-file': '/tmp/out.sarif' }, 'sarif-file takes a path inside the workspace, not "/tmp/out.sarif"'],
  ])('refuses %j', async (inputs, message) => {
    const { exit, annotations, log } = await run(checkout('refused', faulty), inputs as Inputs)
    expect([exit, annotations.length, log]).toEqual([2, 1, [message]])
  })

  it('writes SARIF whole, and through no link', async () => {
    const workspace = checkout('sarif', faulty)
    const written = await run(workspace, { 'sarif-file': 'lint.sarif' })
    const sarif = JSON.parse(readFileSync(join(workspace, 'lint.sarif'), 'utf8'))
    expect([written.exit, sarif.runs[0].results.length]).toEqual([1, 1])
    writeFileSync(join(root, 'outside'), 'untouched')
    symlinkSync(join(root, 'outside'), join(workspace, 'link.sarif'))
    symlinkSync(root, join(workspace, 'folder'))
    for (const path of ['link.sarif', 'folder/outside'])
      expect((await run(workspace, { 'sarif-file': path })).exit).toBe(2)
    expect(readFileSync(join(root, 'outside'), 'utf8')).toBe('untouched')
  })
})

describe('lint/action.yml', () => {
  const action: { inputs: Inputs; runs: { using: string; main: string } } = parse(read('lint/action.yml'))

  it('declares the inputs that are read, and no others', async () => {
    const asked = new Set<string>()
    await lintStep({
      env: {},
      commands: { error: () => {}, warning: () => {}, notice: () => {}, info: () => {} },
      input: (name) => {
        asked.add(name)
        return name === 'paths' ? join(root, 'nothing') : ''
      },
      setOutput: () => {},
      summarise: () => Promise.resolve(),
    })
    expect([...asked].toSorted()).toEqual(Object.keys(action.inputs).toSorted())
    expect(action.runs).toEqual({ using: 'node20', main: '../dist/lint-action.js' })
  })
})
