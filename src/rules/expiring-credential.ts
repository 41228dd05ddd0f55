import { personalTokens } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { classicTokens } from './shared/menus.ts'
import { theCredential, theSecret } from './shared/phrases.ts'

interface Detail {
  readonly days: number
}

/** The token still works, but ends within 14 days: said while there is time. */
export const expiringCredential = defineRule({
  id: 'expiring-credential',
  subject: 'credential',
  verdict: 'none',
  severity: 'warning',
  who: 'credential-owner',
  diagnose({ health, run }: Facts): Diagnosis<Detail> | undefined {
    const days = known(health)?.expiresInDays
    if (days === undefined) return undefined
    return { detail: { days }, confidence: 'certain', links: [personalTokens(run.serverUrl)] }
  },
  words: {
    summary: 'The token expires within 14 days',
    title: ({ detail }) => `The token expires ${soon(detail.days)}`,
    problem: (params) =>
      `GitHub says that ${theCredential(params)} expires ${soon(params.detail.days)}. After that, every push with it is refused with "denied".`,
    remedy: (params) =>
      `The token's owner opens ${classicTokens}, chooses the token, clicks Regenerate token, and stores the new one in ${theSecret(params)}.`,
  },
})

function soon(days: number): string {
  if (days <= 0) return 'within a day'
  return days === 1 ? 'in one day' : `in ${days} days`
}
