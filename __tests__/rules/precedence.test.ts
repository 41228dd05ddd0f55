import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { casesOf, facts } from './facts.ts'
import { precedence } from './precedence.ts'
import { worlds } from './worlds.ts'

const found = (world: Partial<Facts>) => diagnose(casesOf(world), rules).findings
const idsIn = (world: Partial<Facts>) => found(world).map(({ rule, severity }) => `${severity} ${rule.id}`)

describe('if two rules could speak', () => {
  it.each(precedence.map(([title, world, expected]) => ({ title, world, expected })))(
    '$title',
    ({ world, expected }) => {
      expect(idsIn(world)).toEqual(expected)
    },
  )
})

describe('worlds.ts', () => {
  it('has a world for each rule that denies', () => {
    const denying = rules.filter(({ diagnose, verdict }) => diagnose !== undefined && verdict === 'deny')
    expect(denying.filter(({ id }) => !(id in worlds)).map(({ id }) => id)).toEqual([])
  })

  it.each(Object.entries<Partial<Facts>>(worlds))(
    '%s is denied once at most, whatever of another is the case too',
    (id, world) => {
      const both = Object.entries<Partial<Facts>>(worlds)
        .map(([other, changes]) => ({ other, world: { ...world, ...changes } }))
        .filter((one) => mayBe(one.world))
      const twice = both
        .map((one) => ({ ...one, denials: denialsIn(one.world) }))
        .filter(({ denials }) => denials.length > 1)
      expect(twice.map(({ other, denials }) => `${id} and ${other}: ${denials.join(', ')}`)).toEqual([])
    },
  )
})

/** A name with a fault and an empty credential are never sent, so that there is no answer; if both are the case, both are reported. */
function mayBe(world: Partial<Facts>): boolean {
  const { image, credential, answer } = facts(world)
  const [isNamed, isEmpty] = [image.kind === 'image', credential.kind === 'empty']
  return isNamed === isEmpty ? answer.kind !== 'observed' : isNamed
}

const denialsIn = (world: Partial<Facts>) =>
  found(world).flatMap(({ rule }) => (rule.verdict === 'deny' ? [rule.id] : []))
