import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Expected } from './expected.ts'
import { deviationsOf } from './run-case.ts'

const folder = '__tests__/cases'
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

it.each(cases.map(({ name }) => name))('%s is right', async (name) => {
  expect(await deviationsOf(join(folder, name))).toEqual([])
})

describe('a case', () => {
  const root = mkdtempSync(join(tmpdir(), 'cases-'))
  afterAll(() => rmSync(root, { recursive: true }))

  const push = 'echo "${{ github.token }}" | docker login ghcr.io -u x --password-stdin && docker push ghcr.io/o/app'
  const workflow = `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${push}\n`
  const log = 'denied: permission_denied: write_package\n'

  it.each<[string, Omit<Expected, 'what'>, readonly RegExp[]]>([
    ['that is right', { lint: { exit: 1, files: { 'w.yml': { valid: true, pushes: { build: true } } } } }, []],
    ['of another exit', { lint: { exit: 0, files: { 'w.yml': {} } } }, [/exit of lint/]],
    ['of another validity', { lint: { files: { 'w.yml': { valid: false } } } }, [/valid/]],
    ['of another push', { lint: { files: { 'w.yml': { pushes: { build: [false, 'unknown'] } } } } }, [/build pushes/]],
    [
      'of other findings',
      { lint: { files: { 'w.yml': { findings: [], jobs: { build: [] } } } } },
      [/of build/, /find/],
    ],
    ['of a finding too many', { lint: { files: { 'w.yml': { never: ['missing-packages-write'] } } } }, [/has missing/]],
    ['of another place', { lint: { files: { 'w.yml': { places: { 'missing-packages-write': '9' } } } } }, [/place/]],
    ['of other words', { lint: { files: { 'w.yml': { says: { 'missing-packages-write': ['✗'] } } } } }, [/not say/]],
    ['that changes otherwise', { fix: { exit: 0, files: {} } }, [/w\.yml after --fix/]],
    ['of another cause', { explain: { 'log.txt': { first: ['rate-limited'] } } }, [/first match/]],
    ['of a cause too many', { explain: { 'log.txt': { never: ['repository-not-granted'] } } }, [/names repository/]],
    ['of no matches', { explain: { 'log.txt': { matches: 0, neverSays: ['write'] } } }, [/number/, /says "write"/]],
  ])('%s has its deviations', async (name, expected, sentences) => {
    const one = join(root, name)
    mkdirSync(one)
    writeFileSync(join(one, 'w.yml'), workflow)
    writeFileSync(join(one, 'log.txt'), log)
    writeFileSync(join(one, 'expected.json'), JSON.stringify({ what: name, ...expected }))
    const seen = await deviationsOf(one)
    expect(seen).toHaveLength(sentences.length)
    for (const [index, sentence] of sentences.entries()) expect(seen[index]).toMatch(sentence)
  })
})
