import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
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
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { activeIn, commandsIn } from './active-content.ts'
import { hostile } from './hostile.ts'

const main = resolve('dist/lint-action.js')
const steps = `    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`
const faulty = `on: push\npermissions:\n  contents: read\njobs:\n  build:\n${steps}`
const healthy = faulty.replace('contents: read', 'packages: write')

let workspace = ''
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'lint-action-'))
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
  mkdirSync(join(workspace, '.git'))
  for (const file of ['output', 'summary']) writeFileSync(join(workspace, file), '')
  write('release.yml', faulty)
})
afterEach(() => rmSync(workspace, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(workspace, '.github/workflows', name), text)
const inWorkspace = (path: string) => readFileSync(join(workspace, path), 'utf8')

const environment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: workspace,
  GITHUB_OUTPUT: join(workspace, 'output'),
  GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
  ...env,
})

const run = (env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [main], { cwd: workspace, encoding: 'utf8', env: environment(env), timeout: 30_000 })

const commands = ({ stdout }: SpawnSyncReturns<string>) => commandsIn(stdout)
const stranger = (stdout: readonly string[]) =>
  stdout.filter((line) => !/^::(?:error|warning|notice) title=[^:]*,file=[^:]*,line=\d+::/.test(line))

describe('lint/action.yml', () => {
  if (!existsSync(main)) {
    it.skip(`${main} is not built`, () => undefined)
    return
  }

  describe('untrusted text stays text', () => {
    it.each(Object.entries(hostile))('of jobs, steps, images and comments that say %s', (_, given) => {
      const text = given.slice(0, 20_000)
      const written = JSON.stringify(text)
      const job = { permissions: { [text]: 'write' }, steps: [{ name: text, run: `docker push ghcr.io/octo/${text}` }] }
      write('release.yml', JSON.stringify({ on: 'push', permissions: {}, jobs: { [text]: job, b: { uses: text } } }))
      write(
        'comment.yml',
        faulty.replace('contents: read', `contents: read # ghcr-preflight: ignore[${written}] ${written}`),
      )
      const ran = run({ 'INPUT_SARIF-FILE': 'lint.sarif' })
      expect([0, 1]).toContain(ran.status)
      expect(stranger(commands(ran))).toEqual([])
      expect(ran.stderr).toBe('')
      expect(activeIn(inWorkspace('summary'))).toEqual([])
      expect(inWorkspace('output')).toMatch(/^findings<<(\S+)\n\d+\n\1\n$/)
      expect(JSON.parse(inWorkspace('lint.sarif')).runs).toHaveLength(1)
      expect(inWorkspace('lint.sarif')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|##\[/u)
    })

    it.each([
      '::error::x.yml',
      '##[error]x.yml',
      'x\n::error::y.yml',
      'x\r::error::y.yml',
      '<img src=x>.yml',
      '[x](https:x).yml',
      '\u202ex.yml',
      '\u001b[31mx.yml',
      'a,b:c%0A.yml',
    ])('of a file that is called %j', (name) => {
      write(name, faulty)
      const ran = run({ 'INPUT_SARIF-FILE': 'lint.sarif' })
      expect([ran.status, ran.stderr, stranger(commands(ran))]).toEqual([1, '', []])
      expect(commands(ran)).toHaveLength(2)
      expect(activeIn(inWorkspace('summary'))).toEqual([])
      expect(JSON.parse(inWorkspace('lint.sarif')).runs[0].results).toHaveLength(2)
    })

    it.each(['paths', 'strict', 'assume-default', 'config', 'min-severity', 'language', 'sarif-file'])(
      'of the input %s',
      (name) => {
        for (const text of ['x\n::error::y', '##[error]x', '\u001b[31mx', '\u0085::error::x']) {
          const ran = run({ [`INPUT_${name.toUpperCase()}`]: text })
          expect([1, 2]).toContain(ran.status)
          expect(commands(ran).filter((line) => !line.startsWith('::error'))).toEqual([])
          expect(ran.stdout).not.toMatch(/##\[|[^\P{Cc}\n]/u)
        }
      },
    )

    it('is bounded in the summary, whatever is found', () => {
      for (let at = 0; at < 300; at += 1) write(`${'w'.repeat(200)}${at}.yml`, faulty)
      expect(run().status).toBe(1)
      expect(Buffer.byteLength(inWorkspace('summary'))).toBeLessThan(1024 * 1024)
    })
  })

  describe('a bad day', () => {
    it.each([
      ['no room for outputs', { GITHUB_OUTPUT: '/dev/full' }],
      ['no room for the summary', { GITHUB_STEP_SUMMARY: '/dev/full' }],
      ['no room at all', { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' }],
      ['no file for outputs', { GITHUB_OUTPUT: '/nowhere/at/all' }],
      ['no file for the summary', { GITHUB_STEP_SUMMARY: '/nowhere/at/all' }],
    ])('with %s fails nothing, and the log says so', (_, env) => {
      expect(run(env)).toMatchObject({ status: 1, stderr: '' })
      write('release.yml', healthy)
      const ran = run(env)
      expect(ran).toMatchObject({ status: 0, stderr: '' })
      expect(ran.stdout).toContain('could not be')
      expect(run({ ...env, INPUT_STRICT: 'x' })).toMatchObject({ status: 2, stderr: '' })
    })

    it.each(['paths', 'config'])('with a pipe, a device or a folder for %s ends', (name) => {
      spawnSync('mkfifo', [join(workspace, 'pipe')])
      symlinkSync('/dev/zero', join(workspace, 'zero'))
      for (const path of ['pipe', 'zero', '/dev/zero']) {
        const ran = run({ [`INPUT_${name.toUpperCase()}`]: path })
        expect([ran.status, ran.stderr, commands(ran).length]).toEqual([2, '', 1])
      }
    })

    it.each(['pipe', 'link', '.github', 'nowhere/x.sarif', 'linked/x.sarif'])(
      'with %s in the place of the SARIF says why',
      (path) => {
        spawnSync('mkfifo', [join(workspace, 'pipe')])
        symlinkSync(join(workspace, 'output'), join(workspace, 'link'))
        symlinkSync(tmpdir(), join(workspace, 'linked'))
        const ran = run({ 'INPUT_SARIF-FILE': path })
        expect([ran.status, ran.stderr]).toEqual([2, ''])
        expect(commands(ran).at(-1)).toMatch(/^::error::sarif-file: .*(?:link|there already|no folder)/)
        expect(commands(run({ 'INPUT_SARIF-FILE': path, INPUT_LANGUAGE: 'zh-CN' })).at(-1)).toMatch(
          /^::error::sarif-file：/,
        )
      },
    )

    it('shows nothing of a file outside of the repository, to which a configuration is a link', () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
      writeFileSync(join(elsewhere, 'key'), 'a secret of the runner')
      symlinkSync(join(elsewhere, 'key'), join(workspace, '.github/ghcr-preflight.yml'))
      for (const config of ['', '.github/ghcr-preflight.yml']) {
        const ran = run({ INPUT_CONFIG: config })
        expect(ran.status).toBe(2)
        expect(ran.stdout).toContain('leads out of its repository')
        expect(ran.stdout).not.toContain('secret of the runner')
      }
      rmSync(elsewhere, { recursive: true })
    })

    it('shows but the beginning of a configuration that is one long text', () => {
      writeFileSync(join(workspace, '.github/ghcr-preflight.yml'), 'x '.repeat(100_000))
      expect(run().stdout.length).toBeLessThan(1000)
    })

    it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
      'ended by %s leaves a whole SARIF file or none',
      async (signal) => {
        for (let at = 0; at < 100; at += 1) write(`w${at}.yml`, faulty)
        for (const milliseconds of [0, 60, 120, 180, 240, 300, 360]) {
          rmSync(join(workspace, 'lint.sarif'), { force: true })
          const env = environment({ 'INPUT_SARIF-FILE': 'lint.sarif' })
          const child = spawn(process.execPath, [main], { cwd: workspace, env, stdio: 'ignore' })
          setTimeout(() => child.kill(signal), milliseconds)
          await once(child, 'close')
          if (existsSync(join(workspace, 'lint.sarif')))
            expect(JSON.parse(inWorkspace('lint.sarif')).runs[0].results.length).toBeGreaterThan(100)
          expect(readdirSync(join(workspace, '.github/workflows'))).toHaveLength(101)
        }
      },
    )
  })

  it('asks nothing of the network, and shows no token of its environment', () => {
    const guard = join(workspace, 'no-network.cjs')
    writeFileSync(
      guard,
      `const told = () => { process.stdout.write('NETWORK'); throw new Error('network') }
require('net').Socket.prototype.connect = told
require('dns').lookup = told
require('dgram').createSocket = told
globalThis.fetch = told\n`,
    )
    const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
    const ran = run({ NODE_OPTIONS: `--require ${guard}`, GITHUB_TOKEN: token, INPUT_TOKEN: token, RUNNER_DEBUG: '1' })
    expect(ran.status).toBe(1)
    expect(ran.stdout + ran.stderr + inWorkspace('summary') + inWorkspace('output')).not.toMatch(/NETWORK|ghs_16C7/)
  })
})
