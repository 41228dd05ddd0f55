import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readmes, root } from './project-files.ts'

/** Output of a program, and its exit code. */
interface Ended {
  readonly status: number | null
  readonly said: string
}

/** A copy of the project to write to. */
export interface ProjectCopy {
  read(path: string): string
  write(path: string, text: string): void
  /** Runs Node in it: a script and its arguments. */
  run(...args: readonly string[]): Ended
  /** Compiles it to build/, which scripts import. */
  build(): Ended
  /** The compiler, over all of it. */
  compile(): Ended
  /** Format and lint of sources and tests. */
  lint(): Ended
  /** The tests whose paths match. */
  test(...paths: readonly string[]): Ended
  remove(): void
}

const folders = ['src', 'simulator', '__tests__', 'scripts', 'docs', 'examples', 'node24', 'site']
const settings = [
  'package.json',
  'action.yml',
  'tsconfig.json',
  'tsconfig.build.json',
  'biome.json',
  '.gitignore',
  'jest.config.js',
]

/** Copies the hand-written files; packages are those of the project. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'ghcr-preflight-copy-'))
  for (const part of [...folders, ...settings, ...readmes])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'))
  const run = (...args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder })
    return { status, said: `${stdout}${stderr}` }
  }
  return {
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    run,
    build: () => run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
    compile: () => run('node_modules/typescript/bin/tsc'),
    lint: () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', 'src', '__tests__'),
    test: (...paths) => run('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--silent', ...paths),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
