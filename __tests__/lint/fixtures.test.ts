import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type LintReport, linesOf, runLint } from './run-lint.ts'

const fixtures = join('__tests__', 'lint', 'fixtures')
const folder = mkdtempSync(join(tmpdir(), 'lint fixtures-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `UPDATE_FIXTURES=1` writes what comes out; read the difference before you keep it. */
const isUpdating = process.env['UPDATE_FIXTURES'] === '1'

const files = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()

function expectFile(path: string, text: string): void {
  if (isUpdating) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe.each(readdirSync(fixtures))('%s', (name) => {
  const fixture = join(fixtures, name)
  const copy = join(folder, name)
  cpSync(join(fixture, 'input'), copy, { recursive: true })

  it('is read as expected.txt says', async () => {
    const { output } = await runLint(['--format', 'json', copy])
    expectFile(join(fixture, 'expected.txt'), linesOf(JSON.parse(output) as LintReport, copy))
  })

  it('is fixed as fixed/ says, and once only', async () => {
    await runLint(['--fix', copy])
    const mended = files(copy).filter(
      (file) => readFileSync(join(copy, file), 'utf8') !== readFileSync(join(fixture, 'input', file), 'utf8'),
    )
    if (isUpdating) {
      rmSync(join(fixture, 'fixed'), { recursive: true, force: true })
      for (const file of mended) cpSync(join(copy, file), join(fixture, 'fixed', file))
    }
    expect(mended).toEqual(existsSync(join(fixture, 'fixed')) ? files(join(fixture, 'fixed')) : [])
    for (const file of mended)
      expect(readFileSync(join(copy, file), 'utf8')).toBe(readFileSync(join(fixture, 'fixed', file), 'utf8'))
    const before = mended.map((file) => readFileSync(join(copy, file), 'utf8'))
    await runLint(['--fix', copy])
    expect(mended.map((file) => readFileSync(join(copy, file), 'utf8'))).toEqual(before)
  })
})
