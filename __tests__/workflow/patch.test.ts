import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { unifiedDiff } from '../../src/workflow/changes/unified-diff.ts'
import type { Edit } from '../../src/workflow/model.ts'
import { patch } from '../../src/workflow/patch.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'

const edit = (changes: Partial<Edit> = {}): Edit => ({
  file: '.github/workflows/w.yml',
  job: 'build',
  packages: 'write',
  requiredPermissions: { contents: 'read' },
  runsUntrusted: false,
  ...changes,
})

const patched = (text: string, changes: Partial<Edit> = {}) => patch(readWorkflow(edit().file, text), edit(changes))

const workflow = (permissions: string, on = 'push'): string =>
  `on: ${on}\n${permissions}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n`

describe('a change that is only suggested', () => {
  it.each([
    ['undeclared', 'there is no block', workflow(''), {}],
    ['shorthand', 'read-all decides', workflow('permissions: read-all\n'), {}],
    ['untrusted', 'the file runs on pull_request_target', workflow('permissions: {}\n', 'pull_request_target'), {}],
    [
      'untrusted',
      'the edit says that it runs on untrusted input',
      workflow('permissions: {}\n'),
      { runsUntrusted: true },
    ],
    ['invalid', 'GitHub would refuse the file', workflow('permissions:\n  content: read\n'), {}],
  ])('is %s where %s', (obstacle, _, text, changes) => {
    expect(patched(text, changes)).toMatchObject({ obstacle, text: expect.stringContaining('packages: write') })
  })
})

describe('no change', () => {
  it.each([
    ['the job has it already', workflow('permissions:\n  packages: write\n'), {}],
    ['write-all gives it', workflow('permissions: write-all\n'), {}],
    ['there is no such job', workflow('permissions: {}\n'), { job: 'other' }],
    ['the file is no YAML', 'a: [', {}],
    ['the value is no mapping that could hold it', workflow('permissions:\n'), {}],
    [
      'the job is an alias of one that may not have it',
      workflow('permissions: {}\n').replace('build:', 'other: &job').concat('  build: *job\n'),
      {},
    ],
  ])('where %s', (_, text, changes) => {
    expect(patched(text, changes)).toBeUndefined()
  })
})

it('may lower a level too', () => {
  const lowered = patched(workflow('permissions:\n  packages: write\n'), { packages: 'read' })
  expect([lowered?.obstacle, lowered?.text]).toEqual([undefined, workflow('permissions:\n  packages: read\n')])
})

it('puts the whole block where nothing is declared', () => {
  const requiredPermissions = { contents: 'read', 'id-token': 'write' } as const
  expect(patched(workflow(''), { requiredPermissions })?.text).toBe(
    workflow('').replace(
      'latest\n',
      'latest\n    permissions:\n      contents: read\n      id-token: write\n      packages: write\n',
    ),
  )
})

const folder = mkdtempSync(join(tmpdir(), 'diffs-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('git takes a diff', () => {
  it.each([
    ['of one line', 'w.yml', 'a\nb\nc\n', 'a\nx\nc\n'],
    ['at the start', 'w.yml', 'a\nb\n', 'x\na\nb\n'],
    ['at the end', 'w.yml', 'a\nb\n', 'a\nb\nx\n'],
    ['without a last line end', 'w.yml', 'a\nb', 'a\nx'],
    ['that adds the last line end', 'w.yml', 'a\nb', 'a\nb\n'],
    ['of an empty file', 'w.yml', '', 'a\n'],
    ['that empties a file', 'w.yml', 'a\n', ''],
    ['with CRLF', 'w.yml', 'a\r\nb\r\n', 'a\r\nx\r\nb\r\n'],
    ['with a byte order mark', 'w.yml', '\uFEFFa\nb\n', '\uFEFFa\nx\n'],
    ['of lines that repeat', 'w.yml', 'a\na\na\na\na\na\na\na\n', 'a\na\na\na\nb\na\na\na\na\n'],
    ['in a folder', './a/b c/w.yml', 'a\n', 'b\n'],
    ['with a quote in its name', 'a"b.yml', 'a\n', 'b\n'],
  ])('%s', (_, path, before, after) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), before)
    const { status, stderr } = spawnSync('git', ['apply', '-'], {
      cwd: folder,
      input: unifiedDiff(path, before, after),
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
  })

  it('and there is none where nothing changed', () => {
    expect(unifiedDiff('w.yml', 'a\n', 'a\n')).toBe('')
  })
})
