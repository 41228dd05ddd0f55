import { describe, expect, it } from '@jest/globals'
import { filesBelow, read } from './project-files.ts'

/** What comments and test titles do not say, as regular expressions, with what they say instead. */
const banned: Readonly<Record<string, string>> = {
  'nothing where': '"undefined if"',
  'whatever its': '"of any"',
  stands: '"is", "means"',
  'comes to(?! an end)': '"results in"',
  'told(?! apart)': '"reported", "named"',
  mended: '"fixed"',
  'wrong use': '"usage error"',
  'be it': 'a list',
  'tells of': '"describes"',
  'speaks for': '"means"',
  'is none': '"is not one"',
}

// "If there is none" is English.
const phrases = new RegExp(`(?<!there )\\b(?:${Object.keys(banned).join('|')})\\b`, 'i')

const files = [
  ...['src', 'simulator', 'site', '__tests__'].flatMap((folder) => filesBelow(folder, '.ts')),
  ...['.mjs', '.cjs'].flatMap((end) => filesBelow('scripts', end)),
].filter((path) => path !== '__tests__/project/words.test.ts')

/** Text of a line that is a comment, or that has one behind its code. */
const commentIn = (line: string): string =>
  /^\s*(?:\/\/|\/\*\*?|\*)(?:\s+(.*))?$/.exec(line)?.[1] ?? /\s\/\/ (.*)$/.exec(line)?.[1] ?? ''

/** The title of a test or of a group of tests, in the form of a table too. */
const titleIn = (line: string): string =>
  /\b(?:it|describe)(?:\.\w+)*\((['"`])(.*)\1/.exec(line)?.[2] ?? /\]?\)\((['"`])(.*)\1,/.exec(line)?.[2] ?? ''

describe('the words of the project', () => {
  it('has comments and titles in the language of the field', () => {
    const found = files.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const text = `${commentIn(line)}\n${path.startsWith('__tests__') ? titleIn(line) : ''}`
          const phrase = phrases.exec(text)?.[0]
          const better = Object.entries(banned).find(([one]) => new RegExp(one, 'i').test(text))?.[1]
          return phrase === undefined ? [] : [`${path}:${index + 1}: "${phrase}", better ${better}`]
        }),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['  // one that is none', true],
    [' * Gives nothing where', true],
    ['const a = 1 // as it stands', true],
    ['// Absent if there is none', false],
    ["it('is told', () => {", true],
    ["  ])('%s is mended', (a) => {", true],
    ["const text = 'as it stands'", false],
    ['// It understands', false],
  ])('%j: %s', (line, isFound) => {
    expect(phrases.test(`${commentIn(line)}\n${titleIn(line)}`)).toBe(isFound)
  })
})
