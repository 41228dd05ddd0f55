import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { has, read, root } from './project-files.ts'

/** What package.json says about the package itself. */
interface Manifest {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
}

const { version, scripts, dependencies, bin }: Manifest = JSON.parse(read('package.json'))

/** npm runs these on installing a package from a git repository, and installs all development tools for it (npm, "prepare and prepublish"). */
const preparing = ['build', 'prepare', 'prepack', 'prepublish', 'preinstall', 'install', 'postinstall']

describe('package.json', () => {
  it('has no dependencies: all libraries are in the bundle', () => {
    expect(dependencies).toBeUndefined()
  })

  it('has no script that prepares an installation', () => {
    expect(preparing.filter((name) => scripts[name] !== undefined)).toEqual([])
  })

  it('names the bundle of the command line', () => {
    expect(Object.values(bin).filter((path) => !has(path))).toEqual([])
  })
})

describe('an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'))
  const cache = join(folder, 'cache')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs npm with an empty cache and no network, as a user who has configured nothing. */
  const npm = (cwd: string, ...args: readonly string[]): string => {
    mkdirSync(cwd, { recursive: true })
    const { PATH, SystemRoot, APPDATA } = process.env
    const env = {
      PATH,
      SystemRoot,
      APPDATA,
      HOME: folder,
      npm_config_cache: cache,
      npm_config_offline: 'true',
      CI: 'true',
    }
    return execFileSync('npm', args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe' })
  }

  /** Packages that npm has put into a folder. */
  const installed = (cwd: string): readonly string[] =>
    readdirSync(join(cwd, 'node_modules')).filter((name) => !name.startsWith('.'))

  /** Entries of npm's cache: one for each answer of a registry and each tarball. */
  const cached = (): number => {
    const index = join(cache, '_cacache', 'index-v5')
    const files = readdirSync(index, { recursive: true, withFileTypes: true })
    return files.filter((entry) => entry.isFile()).length
  }

  let clone: string
  beforeAll(() => {
    // A clone of this very state, whether it is committed or not.
    clone = join(folder, 'clone')
    for (const path of ['package.json', 'package-lock.json', 'dist', 'src', 'README.md', 'LICENSE', 'tsconfig.json']) {
      cpSync(join(root, path), join(clone, path), { recursive: true })
    }
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: clone, stdio: 'pipe' })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'x')
  })

  it('of the tarball is this package alone', () => {
    const name = npm(root, 'pack', '--silent', '--pack-destination', folder).trim()
    const cwd = join(folder, 'from-tarball')
    npm(cwd, 'install', '--silent', join(folder, name))
    expect(installed(cwd)).toEqual(['ghcr-preflight'])
    expect(npm(cwd, 'exec', '--offline', '--', 'ghcr-preflight', '--version').trim()).toBe(version)
  })

  it('of a git repository is this package alone, with no development tool behind it', () => {
    rmSync(cache, { recursive: true, force: true })
    const cwd = join(folder, 'from-git')
    npm(cwd, 'install', '--silent', `git+${pathToFileURL(clone).href}`)
    expect(installed(cwd)).toEqual(['ghcr-preflight'])
    // The package, and what a newer npm remembers of it.
    expect(cached()).toBeLessThan(5)
  })

  it('by npx runs at once', () => {
    const cwd = join(folder, 'by-npx')
    expect(npm(cwd, 'exec', '--yes', '--', `git+${pathToFileURL(clone).href}`, '--version').trim()).toBe(version)
  })

  it('holds the bundle and no source', () => {
    const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(
      npm(root, 'pack', '--dry-run', '--json'),
    )
    const paths = packed?.files.map(({ path }) => path) ?? []
    expect(paths.filter((path) => !/^(?:dist\/|docs\/[\w.-]+\.json$|[^/]+$)/.test(path))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/licenses.txt', 'LICENSE', 'README.md']))
  })
})
