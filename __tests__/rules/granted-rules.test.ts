import { describe, expect, it } from '@jest/globals'
import { grantedRules } from '../../src/rules/granted-rules.ts'
import { rules } from '../../src/rules/index.ts'
import { facts, granted } from './facts.ts'
import { worlds } from './worlds.ts'

/** Worlds in which the registry can be asked, and so can grant. */
const askable = Object.entries(worlds).filter(([, world]) => facts(world).answer.kind === 'observed')

describe('the rules of a granted answer', () => {
  it('stand in the order of precedence', () => {
    expect(grantedRules).toEqual(rules.filter((rule) => grantedRules.some(({ id }) => id === rule.id)))
  })

  it.each(askable)('leave nothing unsaid, in the world of %s', (_, world) => {
    const others = rules.filter(({ id }) => !grantedRules.some((rule) => rule.id === id))
    const spoken = others.filter((rule) => rule.diagnose?.(facts({ ...world, answer: granted })) !== undefined)
    expect(spoken.map(({ id }) => id)).toEqual([])
  })
})
