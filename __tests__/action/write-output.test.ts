import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeOutput } from '../../src/action/write-output.ts'
import type { ActionOutput } from '../../src/report/output.ts'

const output: ActionOutput = {
  annotations: [
    { level: 'error', title: 'A: b, c%', message: 'one\ntwo', file: '.github/workflows/a,b.yml', line: 7 },
    { level: 'notice', title: 'told', message: 'x' },
  ],
  log: ['first', { group: 'folded', lines: ['inside'] }],
  summary: '## verdict\n',
  outputs: {
    verdict: 'denied',
    'can-push': 'false',
    finding: 'missing-packages-write',
    credential: 'none',
    registry: 'ghcr.io',
    images: 'a\nb',
    report: '{}',
  },
  exitCode: 1,
}

describe('publish', () => {
  const before = { ...process.env }
  const write = process.stdout.write
  // One folder for all: @actions/core keeps the path of the first job summary that it wrote.
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  let printed = ''

  beforeEach(() => {
    printed = ''
    for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
    process.env['GITHUB_OUTPUT'] = join(folder, 'output')
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'summary')
    process.stdout.write = (chunk) => {
      printed += String(chunk)
      return true
    }
  })

  afterEach(() => {
    process.stdout.write = write
    process.env = { ...before }
    process.exitCode = 0
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints the log, then the annotations, escaped', async () => {
    await writeOutput(output)
    expect(printed.split('\n').filter(Boolean)).toEqual([
      'first',
      '::group::folded',
      'inside',
      '::endgroup::',
      '::error title=A%3A b%2C c%25,file=.github/workflows/a%2Cb.yml,line=7::one%0Atwo',
      '::notice title=told::x',
    ])
  })

  it('sets every output, the exit code and the job summary', async () => {
    await writeOutput(output)
    const written = readFileSync(join(folder, 'output'), 'utf8')
    const values = [...written.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value])
    expect(Object.fromEntries(values)).toEqual(output.outputs)
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('## verdict\n')
    expect(process.exitCode).toBe(1)
  })

  it('says in the log where no job summary can be written', async () => {
    rmSync(join(folder, 'summary'))
    mkdirSync(join(folder, 'summary'))
    await writeOutput({ ...output, exitCode: 0 })
    expect(printed).toContain('The job summary could not be written')
    expect(process.exitCode).toBe(0)
  })
})
