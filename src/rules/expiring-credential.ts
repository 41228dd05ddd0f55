import { personalTokens } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'

/** The token still works, but ends within 14 days: told while there is time. */
export const expiringCredential = defineRule({
  id: 'expiring-credential',
  subject: 'credential',
  verdict: 'none',
  severity: 'warning',
  who: 'credential-owner',
  diagnose({ health, run }: Facts): Diagnosis<{ days: number }> | undefined {
    const days = known(health)?.expiresInDays
    if (days === undefined) return undefined
    return { detail: { days }, confidence: 'certain', links: [personalTokens(run.serverUrl)] }
  },
  words: {
    summary: 'The token expires within 14 days',
    title: ({ detail }) => `The token expires ${soon(detail.days)}`,
    problem: ({ detail, role }) =>
      `GitHub says the token in ${role} expires ${soon(detail.days)}. After that, every push with it is refused with "denied".`,
    remedy: ({ role }) =>
      `The token's owner opens Settings → Developer settings → Personal access tokens → Tokens (classic), clicks Regenerate token, and stores the new one in the secret that ${role} comes from.`,
  },
})

function soon(days: number): string {
  if (days <= 0) return 'within a day'
  return days === 1 ? 'in one day' : `in ${days} days`
}
