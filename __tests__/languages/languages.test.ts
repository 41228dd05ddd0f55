import { describe, expect, it } from '@jest/globals'
import { english } from '../../src/languages/english.ts'
import { rules } from '../../src/rules/index.ts'
import { defineRule } from '../../src/rules/rule.ts'
import { allScenarios } from '../scenarios/scenario-files.ts'
import { emptyIn } from './empty-texts.ts'
import { everyLanguage } from './every-language.ts'

const spoken = defineRule<'spilt-coffee', null>({
  id: 'spilt-coffee',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'nobody',
  words: { summary: 'a', title: () => 'b', problem: () => 'c', remedy: () => 'd' },
})

describe.each(everyLanguage)('the report in $id', ({ report }) => {
  it('sends nobody to run a job again of whom nothing is asked: a first publish has succeeded', () => {
    expect(report.who.nobody).not.toMatch(/again|重新/)
  })
})

describe.each(everyLanguage.filter((language) => language !== english))('the language $id', ({ id, report, words }) => {
  it('has no empty text', () => {
    expect(emptyIn(report)).toEqual(emptyIn(english.report))
    expect(rules.flatMap((rule) => emptyIn(words(rule)))).toEqual(rules.flatMap((rule) => emptyIn(rule.words)))
  })

  it('is spoken in a scenario', () => {
    expect(allScenarios().filter(({ run }) => run.inputs['language'] === id)).not.toEqual([])
  })
})

describe('a rule without a translation', () => {
  it.each(everyLanguage)('has its English words ($id)', ({ words }) => {
    expect(words(spoken)).toBe(spoken.words)
  })
})

describe('an empty text', () => {
  it('is found at its place', () => {
    expect(emptyIn({ a: 'x', b: '', c: () => '', d: (): string => 'x', e: { f: '' } })).toEqual(['b', 'c', 'e.f'])
  })
})
