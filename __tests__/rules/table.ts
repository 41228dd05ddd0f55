import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/preflight/facts.ts'
import type { Diagnosis, Rule } from '../../src/rules/rule.ts'
import type { Edit } from '../../src/workflow/model.ts'
import { facts } from './facts.ts'

/** Parts of a diagnosis, and of the change in it. */
type Expected = Partial<Omit<Diagnosis<unknown>, 'edit'>> & { readonly edit?: Partial<Edit> }

/** A world, and what the rule says about it: the parts of a diagnosis that matter, or nothing where it does not fire. */
export type Row = readonly [title: string, given: Partial<Facts>, expected?: Expected]

/** Holds a rule against a world in which it fires, and its neighbours. */
export function describeRule(rule: Rule, base: Partial<Facts>, rows: readonly Row[]): void {
  describe(rule.id, () => {
    it('fires', () => {
      expect(rule.diagnose?.(facts(base))).toBeDefined()
    })

    it.each(rows.map(([title, given, expected]) => ({ title, given, expected })))('$title', ({ given, expected }) => {
      const diagnosis = rule.diagnose?.(facts({ ...base, ...given }))
      if (expected === undefined) expect(diagnosis).toBeUndefined()
      else expect(diagnosis).toMatchObject(expected)
    })
  })
}
