import { organizationSecurity } from '../github/links.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'

/** The organisation lets only listed addresses in, and this machine's is not among them (docs/facts.md, Refusals). */
export const ipAllowList = defineRule({
  id: 'ip-allow-list',
  subject: 'credential',
  verdict: 'none',
  severity: 'error',
  who: 'organization-owner',
  explain: ({ image, serverUrl }: LogFacts): Diagnosis<null> => ({
    detail: null,
    confidence: 'certain',
    links: image?.kind === 'image' ? [organizationSecurity(serverUrl, image.owner)] : [],
  }),
  words: {
    summary: "The organisation's IP allow list keeps this machine out",
    title: () => "The organisation's IP allow list keeps this machine out",
    problem: () =>
      'The organisation accepts requests only from the addresses of a list, and the address of this runner is not in it. The credential itself is accepted, so another one does not help.',
    remedy: () =>
      "An organisation owner adds the runner's address: the organisation's Settings → Authentication security → IP allow list → Add. GitHub's own runners change their addresses: take a self-hosted runner, or a larger one with static addresses.",
  },
})
