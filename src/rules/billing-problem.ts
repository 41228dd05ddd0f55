import { billing } from '../github/links.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'

/** GitHub names billing as its reason: a payment, a spending limit, or a quota of private packages (docs/facts.md, Refusals). */
export const billingProblem = defineRule({
  id: 'billing-problem',
  subject: 'user',
  verdict: 'none',
  severity: 'error',
  who: 'organization-owner',
  explain: ({ image, ownerKind, serverUrl }: LogFacts): Diagnosis<null> => ({
    detail: null,
    confidence: 'possible',
    links: [
      ...(ownerKind === 'user' || image?.kind !== 'image' ? [] : [billing(serverUrl, image.owner)]),
      ...(ownerKind === 'organization' ? [] : [billing(serverUrl)]),
    ],
  }),
  words: {
    summary: "GitHub points to the billing of the package's owner",
    title: () => 'GitHub points to a problem with billing',
    problem: () =>
      'The answer gives billing as its reason, and no missing permission: a payment has failed, a spending limit is reached, or the storage or transfer for private packages is used up.',
    remedy: () =>
      "The owner of the account looks at Settings → Billing and licensing: payment, budgets, and the usage of Packages and Actions. For an organisation that is one of its owners, in the organisation's settings.",
  },
})
