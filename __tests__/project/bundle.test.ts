import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { filesBelow, has, read, root } from './project-files.ts'

/** A proxy that does not listen: every request through it fails. */
const behindProxy = { PATH: process.env['PATH'], HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' }

const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } })

/** Ids (or paths) and texts of the modules in a file written by webpack. */
const modulesIn = (code: string): readonly (readonly [string, string])[] =>
  code
    .split(/^(?:\/\*\*\*\/ (?=\d+:)|;\/\/ CONCATENATED MODULE: )/m)
    .slice(1)
    .map((text) => [/^\S*/.exec(text)?.[0] ?? '', text])

const sizeOf = (modules: readonly (readonly [string, string])[]) =>
  modules.reduce((sum, [, { length }]) => sum + length, 0)

if (has('dist')) {
  describe('dist', () => {
    const files = filesBelow('dist', '.js')

    it('has a file for each module directly in src', () => {
      const entries = readdirSync(join(root, 'src')).filter((name) => name.endsWith('.ts'))
      expect(entries.map((name) => `dist/${name.replace(/\.ts$/, '.js')}`).filter((path) => !has(path))).toEqual([])
    })

    it('shares modules between chunks', () => {
      // webpack shares what is at least 20 kB: a file of its own costs more than a second copy of less.
      const sections = files.flatMap((path) => modulesIn(read(path)))
      const twins = sections.filter(([id], index) => sections.findIndex(([other]) => other === id) !== index)
      expect(sizeOf(twins) / sizeOf(sections)).toBeLessThan(0.2)
    })

    it('leaves undici out, and nothing else', () => {
      const imported = files.flatMap((path) =>
        [...read(path).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name),
      )
      const others = [...new Set(imported)].filter(
        (name) => name !== undefined && !isBuiltin(name) && !has(`dist/${name}`),
      )
      expect(others).toEqual([])
      expect(read('dist/undici.js')).toBe('exports.ProxyAgent = class {}\n')
    })

    it('has the licences of its libraries', () => {
      const lines = read('dist/licenses.txt').split('\n')
      expect(
        ['@actions/core', '@actions/http-client', 'tunnel', 'yaml'].filter((name) => !lines.includes(name)),
      ).toEqual([])
    })

    it.each(['index.js', 'cli.js'])('%s starts behind a proxy', (entry) => {
      const { stdout, stderr } = node([`dist/${entry}`, '--help'], behindProxy)
      expect(stderr).not.toMatch(/\bat .*\bdist\b|TypeError|Cannot find module/)
      expect(stdout).not.toBe('')
    })
  })
} else {
  it.skip('dist is not built', () => undefined)
}

describe('the bundler', () => {
  // Below the project's folder, so that the imports find its libraries.
  mkdirSync(join(root, 'build'), { recursive: true })
  const folder = mkdtempSync(join(root, 'build', 'bundler-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const bundle = (code: string) => {
    mkdirSync(join(folder, 'from'), { recursive: true })
    writeFileSync(join(folder, 'from', 'entry.js'), code)
    return node(['scripts/bundle.mjs', join(folder, 'from'), join(folder, 'to')])
  }

  it('carries @actions/github, which makes a ProxyAgent as it loads behind a proxy, and asks through what it is given', () => {
    const code = `
      import { getOctokit } from '@actions/github'
      const fetch = async (url) => new Response(JSON.stringify({ url }), { headers: { 'content-type': 'application/json' } })
      const { data } = await getOctokit('t', { request: { fetch } }).request('GET /rate_limit')
      process.stdout.write(data.url)`
    expect(bundle(code)).toMatchObject({ status: 0 })
    expect(node([join(folder, 'to', 'entry.js')], behindProxy)).toMatchObject({
      status: 0,
      stdout: 'https://api.github.com/rate_limit',
      stderr: '',
    })
  })

  it('fails on an import that does not exist', () => {
    const { status, stderr } = bundle("import 'a-package-that-is-not-there'")
    expect(status).toBe(1)
    expect(stderr).toContain('imports "a-package-that-is-not-there", which is not there')
  })
})
