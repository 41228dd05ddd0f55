import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { explain } from '../../src/explain/explain.ts'
import { rules } from '../../src/rules/index.ts'
import { runLint } from '../lint/run-lint.ts'
import { recordedStreams } from '../terminal/recorded-streams.ts'
import { read } from './project-files.ts'
import { schemaProblems } from './report-schema.ts'

const fixtures = '__tests__/lint/fixtures'
const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('docs/lint.schema.json', () => {
  it.each(readdirSync(fixtures))('describes what lint and lint --fix say of %s', async (name) => {
    const copy = join(folder, name)
    cpSync(join(fixtures, name, 'input'), copy, { recursive: true })
    for (const args of [[], ['--fix']]) {
      const { output } = await runLint(['--format', 'json', ...args, copy])
      expect(schemaProblems(JSON.parse(output), 'lint')).toEqual([])
    }
  })

  it('describes a file that cannot be read, and what an exception takes out', async () => {
    const text = `on: push # ghcr-preflight: ignore[read-only-default-permissions] the default writes
jobs:
  build: # ghcr-preflight: ignore[read-only-default-permissions] the default writes
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, username: x, password: "\${{ github.token }}" }
      - run: docker push ghcr.io/octo/app
`
    const { output } = await runLint(['--format', 'json', '-', join(folder, 'missing.yml')], { input: text })
    const report = JSON.parse(output)
    expect(report).toMatchObject({ files: [{ excepted: 1 }, { reason: expect.any(String) }] })
    expect(schemaProblems(report, 'lint')).toEqual([])
  })

  it("has the report's findings", () => {
    const [lint, report] = ['lint', 'report'].map((name) => JSON.parse(read(`docs/${name}.schema.json`)).$defs.finding)
    expect(lint).toEqual(report)
  })

  it.each([
    ['another version', { version: 2, files: [] }],
    ['a file without its jobs', { version: 1, files: [{ file: 'a.yml', valid: true, findings: [] }] }],
    ['a stranger', { version: 1, files: [], extra: 1 }],
  ])('refuses %s', (_, wrong) => {
    expect(schemaProblems(wrong, 'lint')).not.toEqual([])
  })
})

describe('docs/explain.schema.json', () => {
  const said = async (input: string) => {
    const streams = recordedStreams({ input })
    await explain(['--format', 'json'], streams)
    return JSON.parse(streams.written.out)
  }

  it('describes what explain says of what the pages show', async () => {
    for (const { id } of rules) expect(schemaProblems(await said(read(`docs/rules/${id}.md`)), 'explain')).toEqual([])
  })

  it('describes an answer without matches', async () => {
    expect(await said('all is well\n')).toEqual({ version: 1, matches: [] })
    expect(schemaProblems({ version: 1, matches: [] }, 'explain')).toEqual([])
  })

  it.each([
    ['seven causes', { line: 1, text: 'x', findings: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], docs: 'https://x' }],
    ['no cause', { line: 1, text: 'x', findings: [], docs: 'https://x' }],
  ])('refuses %s', (_, match) => {
    expect(schemaProblems({ version: 1, matches: [match] }, 'explain')).not.toEqual([])
  })
})
