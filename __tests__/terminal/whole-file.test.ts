import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makeFolder, obstacleTo, WriteError, writeWholeFile } from '../../src/terminal/whole-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-file-'))
  mkdirSync(join(folder, 'real'))
  writeFileSync(join(folder, 'real', 'file'), 'before')
  symlinkSync('real', join(folder, 'link'))
  symlinkSync('real/file', join(folder, 'file-link'))
  symlinkSync('nowhere', join(folder, 'dangling'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const tried = (write: () => void): string => {
  try {
    write()
    return 'written'
  } catch (error) {
    return error instanceof WriteError ? error.reason.kind : String(error)
  }
}

describe('a file', () => {
  it.each(['new', 'real/file', 'real/../new', './real/new'])('is written at %s', (path) => {
    expect(tried(() => writeWholeFile(join(folder, path), ['a', 'é']))).toBe('written')
    expect(readFileSync(join(folder, path), 'utf8')).toBe('aé')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it.each([
    ['link/new', 'link'],
    ['link/file', 'link'],
    ['file-link', 'link'],
    ['dangling', 'link'],
    ['dangling/x', 'link'],
    ['real', 'not-a-file'],
    ['none/new', 'no-folder'],
    ['real/file/new', 'not-a-folder'],
  ])('is not written at %s: %s', (path, why) => {
    expect(tried(() => writeWholeFile(join(folder, path), ['after']))).toBe(why)
    expect(readFileSync(join(folder, 'real', 'file'), 'utf8')).toBe('before')
    expect(readdirSync(join(folder, 'real'))).toEqual(['file'])
  })

  it('is as it was, if not all of it can be written', () => {
    function* chunks() {
      yield 'a part'
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    expect(tried(() => writeWholeFile(join(folder, 'real', 'file'), chunks()))).toBe('failed')
    expect(readFileSync(join(folder, 'real', 'file'), 'utf8')).toBe('before')
    expect(readdirSync(join(folder, 'real'))).toEqual(['file'])
  })
})

describe('a folder', () => {
  it.each(['a', 'a/b/c', 'real', 'real/x'])('is made at %s', (path) => {
    expect(tried(() => makeFolder(join(folder, path)))).toBe('written')
    expect(existsSync(join(folder, path))).toBe(true)
  })

  it.each([
    ['link', 'link'],
    ['link/x', 'link'],
    ['dangling', 'link'],
    ['real/file', 'not-a-folder'],
  ])('is not made at %s: %s', (path, why) => {
    expect(tried(() => makeFolder(join(folder, path)))).toBe(why)
    expect(readdirSync(join(folder, 'real'))).toEqual(['file'])
  })
})

it('a link directly below the root is one of the system, unless it is meant itself', () => {
  // `/bin` is a link on most systems; where it is a folder, nothing is in the way either.
  expect(obstacleTo('/bin/new-file-of-a-test', 'file')).toBeUndefined()
})
