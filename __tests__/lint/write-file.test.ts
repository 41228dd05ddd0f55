import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { replaceFile } from '../../src/lint/write-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'root', 'w.yml')
const before = Buffer.from('before\n')

beforeEach(() => {
  rmSync(join(folder, 'root'), { recursive: true, force: true })
  mkdirSync(join(folder, 'root'))
  writeFileSync(file, before)
})

describe('a file', () => {
  it('is replaced, and nothing is left beside it', () => {
    expect(replaceFile(file, join(folder, 'root'), before, 'after ü\n')).toBe('written')
    expect(readFileSync(file, 'utf8')).toBe('after ü\n')
    expect(readdirSync(join(folder, 'root'))).toEqual(['w.yml'])
  })

  it('that was changed meanwhile is left alone', () => {
    writeFileSync(file, 'another\n')
    expect(replaceFile(file, join(folder, 'root'), before, 'after\n')).toBe('changed')
    expect(readFileSync(file, 'utf8')).toBe('another\n')
  })

  it.each([
    ['is gone', () => rmSync(file)],
    ['is a folder now', () => [rmSync(file), mkdirSync(file)]],
    [
      'leads out of its root now',
      () => [rmSync(file), writeFileSync(join(folder, 'out.yml'), before), symlinkSync('../out.yml', file)],
    ],
  ])('that %s cannot be written', (_, change) => {
    change()
    expect(replaceFile(file, join(folder, 'root'), before, 'after\n')).toBe('unwritable')
    expect(readdirSync(join(folder, 'root')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
