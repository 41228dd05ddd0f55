import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { filesBelow, read } from '../project/project-files.ts'
import { allScenarios } from '../scenarios/scenario-files.ts'
import { everyLanguage } from './every-language.ts'
import { emptyIn, sharedWords, untranslated } from './untranslated.ts'

const linesOf = (path: string) =>
  read(path)
    .split('\n')
    .map((line) => line.trim())

/** Lines with two words or more in a text, of the files that a new language begins as a copy of. */
const englishLines = new Set(
  ['src/languages/english.ts', 'src/rules/shared/phrases.ts']
    .flatMap(linesOf)
    .filter((line) => /(['"`]).*[a-z] [a-z].*\1/i.test(line)),
)

describe.each(everyLanguage)('the report in $id', ({ report }) => {
  it('sends nobody to run a job again of whom nothing is asked: a first publish has succeeded', () => {
    expect(report.who.nobody).not.toMatch(/again|重新/)
  })
})

describe.each(everyLanguage.filter((language) => language !== english))('the language $id', ({ id, report }) => {
  it('says each part of a report in words of its own, but for those that sharedWords names', () => {
    expect(untranslated(report, english.report)).toEqual(sharedWords[id] ?? [])
  })

  it('is spoken in a scenario', () => {
    expect(allScenarios().filter(({ run }) => run.inputs['language'] === id)).not.toEqual([])
  })

  it('has no line of the English, neither in code nor in comments', () => {
    const lines = filesBelow(`src/languages/${id.toLowerCase()}`, '.ts').flatMap((path) =>
      linesOf(path).filter((line) => line.startsWith('// English of ') || englishLines.has(line)),
    )
    expect(lines).toEqual([])
  })
})

describe('a text without a translation', () => {
  const params = (text: string) => `told ${text}`

  it.each([
    ['a text', { a: { b: 'x' } }, { a: { b: 'x' } }, ['a.b']],
    ['a function', { params }, { params }, ['params']],
    ['nothing', { a: '', b: () => '' }, { a: 'x', b: () => 'x', c: 'x' }, ['a', 'b', 'c']],
    ['none: another text, or one that is empty in English too', { a: 'y', b: '' }, { a: 'x', b: '' }, []],
  ])('is seen where it is %s', (_, words, inEnglish, places) => {
    expect(untranslated(words, inEnglish)).toEqual(places)
  })

  it('is not seen in English, but where it says nothing', () => {
    expect(emptyIn({ a: 'x', b: '', c: () => '', d: (): string => 'x' })).toEqual(['b', 'c'])
  })
})
