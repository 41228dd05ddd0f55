import { describe, expect, it } from '@jest/globals'
import type { OwnerKind } from '../../src/github/account.ts'
import { billingProblem } from '../../src/rules/billing-problem.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { explained, logFacts } from './explained.ts'

describe('billing-problem', () => {
  const own = 'https://github.com/settings/billing'
  const ofOcto = 'https://github.com/organizations/octo/settings/billing'

  it.each<[OwnerKind | undefined, readonly string[]]>([
    [undefined, [ofOcto, own]],
    ['organization', [ofOcto]],
    ['user', [own]],
  ])('leads an owner who is %s to the pages that there are', (ownerKind, links) => {
    expect(billingProblem.explain?.(logFacts({ ownerKind }))).toMatchObject({ confidence: 'possible', links })
  })

  it.each(everyLanguage)('says that no permission is missing ($id)', (language) => {
    expect(explained(billingProblem, language, logFacts()).remedy).toContain('Settings → Billing and licensing')
  })
})
