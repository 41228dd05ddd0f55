import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, named } from './shared/phrases.ts'
import { isCreateRefusal, reasonOf } from './shared/refusal.ts'
import { creationLinks } from './shared/settings-links.ts'
import { toldPackages } from './shared/token-refusal.ts'

/** There is no such package, and the owner does not let this job create it, though its token may write (docs/facts.md, Refusals). */
export const packageCreationForbidden = defineRule({
  id: 'package-creation-forbidden',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'organization-owner',
  diagnose(facts: Facts): Diagnosis<null> | undefined {
    if (facts.access !== 'push' || !facts.credential.isJobToken) return undefined
    const reason = reasonOf(facts)
    const isByElimination = toldPackages(facts.run) === 'write' && isCreateRefusal(facts)
    if (reason !== 'package-not-creatable' && !isByElimination) return undefined
    return { detail: null, confidence: reason === 'unknown' ? 'likely' : 'certain', links: creationLinks(facts) }
  },
  words: {
    summary: 'The package does not exist, and the owner forbids creating it',
    title: () => 'The owner forbids creating this package',
    problem: (params) =>
      `${answered(params)}There is no package ${named(params.images)} yet, and a first push would have to create it. The token may write packages; it is the owner who limits who may create them.`,
    remedy: () =>
      'An organisation owner allows it: Settings → Packages → Package creation. Or somebody who may create packages makes the first push by hand, then gives this repository access: Package settings → Manage Actions access → Add repository → Write',
  },
})
