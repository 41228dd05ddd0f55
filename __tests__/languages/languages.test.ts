import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import type { Rule } from '../../src/rule.ts'
import { rules as typedRules } from '../../src/rules/index.ts'
import { everyLanguage } from './every-language.ts'
import { sharedWords, untranslated } from './untranslated.ts'

const rules: readonly Rule[] = typedRules
const others = everyLanguage.filter((language) => language !== english)

describe.each(others)('the language $id', (language) => {
  it('says each finding in words of its own', () => {
    expect(rules.flatMap((rule) => inFinding(rule.id, language.words(rule), rule.words))).toEqual([])
  })

  it('says each part of a report in words of its own, but for those of sharedWords', () => {
    expect(untranslated(language.report, english.report)).toEqual(sharedWords[language.id] ?? [])
  })
})

describe('a text without a translation', () => {
  const told = (text: string) => `told ${text}`

  it.each([
    ['a text', { a: { b: 'x' } }, { a: { b: 'x' } }, ['a.b']],
    ['a function', { told }, { told }, ['told']],
    ['nothing', { a: '', b: () => '', c: undefined }, { a: 'x', b: () => 'x', c: 'x' }, ['a', 'b', 'c']],
    ['none: another text, or one that is empty in English too', { a: 'y', b: '' }, { a: 'x', b: '' }, []],
  ])('is seen where it is %s', (_, words, inEnglish, places) => {
    expect(untranslated(words, inEnglish)).toEqual(places)
  })
})

const inFinding = (id: string, words: unknown, inEnglish: unknown): readonly string[] =>
  untranslated(words, inEnglish).map((part) => `${id}: ${part}`)
