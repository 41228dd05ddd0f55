import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const workflow = `on: push
permissions: { contents: read }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin
      - run: docker push ghcr.io/octo/app
`
const log = 'ERROR: failed to push ghcr.io/octo/app:1: denied: permission_denied: write_package\n'

/** Modules that the bundle was made from, or that Node looks for beside it. */
const shadowed = [
  'yaml',
  'undici',
  'picomatch',
  'diff',
  '@actions/core',
  '@actions/github',
  '@actions/http-client',
  'rules.js',
  'fs',
  'path',
]

describe('the package', () => {
  if (!existsSync('dist/cli.js')) {
    it.skip('dist/cli.js is not built', () => undefined)
    return
  }

  const root = mkdtempSync(join(tmpdir(), 'package-'))
  const modules = join(root, 'node_modules')
  const own = join(modules, 'ghcr-preflight')
  afterAll(() => rmSync(root, { recursive: true }))

  beforeAll(() => {
    cpSync('dist', join(own, 'dist'), { recursive: true })
    cpSync('package.json', join(own, 'package.json'))
    for (const name of shadowed) {
      mkdirSync(join(modules, name), { recursive: true })
      writeFileSync(join(modules, name, 'index.js'), "process.stdout.write('EVIL')")
      writeFileSync(join(modules, name, 'package.json'), JSON.stringify({ name, main: 'index.js' }))
    }
    mkdirSync(join(root, '.github/workflows'), { recursive: true })
    writeFileSync(join(root, '.github/workflows/release.yml'), workflow)
    writeFileSync(join(root, 'package.json'), '{"type":"module","main":"evil.js"}')
    for (const name of ['evil.js', 'index.js', 'yaml.js', 'rules.js', 'undici.js'])
      writeFileSync(join(root, name), "process.stdout.write('EVIL')")
    writeFileSync(
      join(root, 'trace.cjs'),
      `const Module = require('node:module')
const load = Module._load
Module._load = function (name, parent, ...rest) {
  const path = Module._resolveFilename(name, parent)
  if (!Module.isBuiltin(path) && !path.startsWith(${JSON.stringify(own)})) process.stderr.write('LOADED ' + path + '\\n')
  return load.call(this, name, parent, ...rest)
}\n`,
    )
  })

  const commands: readonly (readonly [name: string, args: readonly string[], exit: number])[] = [
    ['--version', ['--version'], 0],
    ['help', ['--help', '--language', 'zh-CN'], 0],
    ['lint', ['lint'], 1],
    ['lint as JSON', ['lint', '--format', 'json', '--language', 'zh-CN'], 1],
    ['lint as SARIF', ['lint', '--format', 'sarif'], 1],
    ['lint as annotations', ['lint', '--format', 'github'], 1],
    ['explain', ['explain'], 0],
    ['explain in Chinese', ['explain', '--language', 'zh-CN'], 0],
    ['a check that reaches nobody', ['check', '--registry', '127.0.0.1:1', '127.0.0.1:1/octo/app'], 3],
    ['an audit that finds nobody', ['audit', 'octo'], 3],
    ['a run that nobody knows', ['explain', 'http://127.0.0.1:1/octo/app/actions/runs/1'], 3],
  ]

  it.each(commands)('loads its own files and Node’s modules alone, and shows no token: %s', (_, args, exit) => {
    const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'
    const ran = spawnSync(process.execPath, ['--require', join(root, 'trace.cjs'), join(own, 'dist/cli.js'), ...args], {
      cwd: root,
      input: log,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GH_TOKEN: token,
        GITHUB_SERVER_URL: 'http://127.0.0.1:1',
        GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
        NODE_PATH: root,
      },
    })
    expect(ran.stdout + ran.stderr).not.toMatch(/EVIL|LOADED|ghp_16C7/)
    expect(ran.status).toBe(exit)
  })
})
