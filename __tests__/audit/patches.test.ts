import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { audited, pushing } from './audited.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patches-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const broken = pushing('{ contents: read }')
const path = '.github/workflows/release.yml'

const files = {
  'octo/app': { [path]: broken, '.github/workflows/nightly build.yml': broken, '.github/workflows/发布.yml': broken },
  'octo/windows': { [path]: broken.replaceAll('\n', '\r\n') },
  'octo/unended': { [path]: broken.trimEnd() },
  'octo/good': { [path]: pushing('{ contents: read, packages: write }') },
  'octo/undeclared': { [path]: pushing() },
}
const world = { repositories: Object.fromEntries(Object.entries(files).map(([name, own]) => [name, { files: own }])) }

/** Writes the files of a repository and applies its patch to them. */
function apply(name: string, own: Readonly<Record<string, string>>, patch: string): void {
  const checkout = join(folder, name)
  for (const [file, text] of Object.entries(own)) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true })
    writeFileSync(join(checkout, file), text)
  }
  for (const args of [
    ['init', '-q'],
    ['apply', patch],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' })
    expect([args, status, stderr]).toEqual([args, 0, ''])
  }
}

describe('patches', () => {
  it('are taken by git, and leave nothing to fix', async () => {
    const patches = join(folder, 'patches')
    const { err } = await audited(world, { args: ['--patches', patches] })
    expect(readdirSync(patches).toSorted()).toEqual(['app.patch', 'unended.patch', 'windows.patch'])
    expect(err).toBe(`3 patches written to ${patches}.\n`)
    for (const name of ['app', 'windows', 'unended'] as const) {
      const own = files[`octo/${name}`]
      apply(name, own, join(patches, `${name}.patch`))
      const fixed = Object.keys(own).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')])
      const again = await audited({ repositories: { [`octo/${name}`]: { files: Object.fromEntries(fixed) } } })
      expect(again.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
