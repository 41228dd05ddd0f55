import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { casesOf } from './facts.ts'
import { precedence } from './precedence.ts'

const idsIn = (...cases: Partial<Facts>[]) =>
  diagnose(casesOf(...cases), rules).findings.map(({ rule, severity }) => `${severity} ${rule.id}`)

describe('if two rules could speak', () => {
  it.each(precedence.map(([title, world, found]) => ({ title, world, found })))('$title', ({ world, found }) => {
    expect(idsIn(world)).toEqual(found)
  })
})
