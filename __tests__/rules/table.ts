import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/preflight/facts.ts'
import { type Diagnosed, diagnose, review } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import type { Diagnosis, Rule } from '../../src/rules/rule.ts'
import type { Edit, WorkflowFacts } from '../../src/workflow/model.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { facts } from './facts.ts'

/** Parts of a diagnosis, and of the change in it. */
type Expected = Partial<Omit<Diagnosis<unknown>, 'edit'>> & { readonly edit?: Partial<Edit> }

/** A case, and what the rule says about it: the parts of a diagnosis that matter, or nothing if it does not fire. */
export type Row = readonly [title: string, given: Partial<Facts>, expected?: Expected]

/** Tests a rule on a case in which it fires, alone or beside `others`, and on its neighbours. */
export function describeRule(rule: Rule, base: Partial<Facts>, rows: readonly Row[], others?: readonly string[]): void {
  describe(rule.id, () => {
    it('fires', () => {
      expect(rule.diagnose?.(facts(base))).toBeDefined()
    })

    it('is the only explanation', () => {
      const { findings } = diagnose([[facts(base)]], rules)
      expect(findings.map(({ severity, rule: { id } }) => `${severity} ${id}`)).toEqual(others ?? [`error ${rule.id}`])
    })

    it.each(rows.map(([title, given, expected]) => ({ title, given, expected })))('$title', ({ given, expected }) => {
      const diagnosis = rule.diagnose?.(facts({ ...base, ...given }))
      if (expected === undefined) expect(diagnosis).toBeUndefined()
      else expect(diagnosis).toMatchObject(expected)
    })

    testWords(rule, () => diagnose([[facts(base)]], rules).findings)
  })
}

/** Tests a rule on a workflow file in which it finds something, and on files in which it finds nothing. */
export function describeLintRule(
  rule: Rule,
  base: WorkflowFacts,
  found: readonly Expected[],
  silent: readonly (readonly [title: string, given: WorkflowFacts])[],
): void {
  describe(rule.id, () => {
    it('finds', () => {
      expect(rule.lint?.(base, {})).toMatchObject(found)
    })

    it.each(silent.map(([title, given]) => ({ title, given })))('does not fire $title', ({ given }) => {
      expect(rule.lint?.(given, {})).toEqual([])
    })

    testWords(rule, () => review(base, [rule]))
  })
}

/** Tests what a rule says of its finding in each language that has words for it. */
export function testWords(rule: Rule, findings: () => readonly Diagnosed[]): void {
  const speaking = everyLanguage.filter((language) => language.id === 'en' || language.words(rule) !== rule.words)

  it.each(speaking)('is put into words ($id)', (language) => {
    const found = findings().find((finding) => finding.rule === rule)
    if (found === undefined) throw new Error(`${rule.id} does not fire`)
    const words = language.words(rule)
    const [title, problem, remedy] = [
      words.title(found.params),
      words.problem(found.params),
      words.remedy(found.params),
    ]
    expect(title).toMatch(/\S.*[^.。\s]$/)
    expect(title.length).toBeLessThanOrEqual(70)
    expect(words.summary).toMatch(/\S.*[^.。\s]$/)
    const all = [title, problem, remedy].join('\n')
    expect(all).not.toMatch(/undefined|null|\[object|NaN|(?<=\S) {2}|[!！](?!=|github)/u)
    expect(all.length).toBeLessThan(2500)
    if (language.id !== 'en') expect([title, problem, remedy]).not.toContain(rule.words.remedy(found.params))
  })
}
