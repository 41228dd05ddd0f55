import { type Facts, known } from '../facts.ts'
import { personalTokens } from '../names/links.ts'
import { type Diagnosis, defineRule } from '../rule.ts'

/** The token still works, but ends within 14 days: told while there is time. */
export const expiringCredential = defineRule({
  id: 'expiring-credential',
  layer: 'credential',
  settles: 'hint',
  severity: 'warning',
  who: 'credential-owner',
  diagnose({ health, run }: Facts): Diagnosis<{ days: number }> | undefined {
    const days = known(health)?.expiresInDays
    if (days === undefined) return undefined
    return { detail: { days }, confidence: 'certain', links: [personalTokens(run.serverUrl)] }
  },
  words: {
    title: ({ detail }) => `The token ends ${soon(detail.days)}`,
    problem: ({ detail, role }) =>
      `GitHub says that the token in ${role} ends ${soon(detail.days)}. From then on every push with it is refused with "denied".`,
    remedy: ({ role }) =>
      `The owner of the token opens Settings → Developer settings → Personal access tokens → Tokens (classic), clicks Regenerate token, and stores the new one in the secret that ${role} is filled from.`,
  },
})

function soon(days: number): string {
  if (days <= 0) return 'within a day'
  return days === 1 ? 'in one day' : `in ${days} days`
}
