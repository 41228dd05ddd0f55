import type { Facts } from '../facts.ts'
import { isCreateRefusal } from '../grounds/create-refusal.ts'
import { meaningOf } from '../grounds/refusal.ts'
import { creationLinks } from '../grounds/settings-links.ts'
import { toldPackages } from '../grounds/token-refusal.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { answered, named } from '../wording/phrases.ts'

/** There is no such package, and the owner does not let this job create it, though its token may write (docs/facts.md, Refusals). */
export const packageCreationForbidden = defineRule({
  id: 'package-creation-forbidden',
  layer: 'package',
  settles: 'denial',
  severity: 'error',
  who: 'organization-owner',
  diagnose(facts: Facts): Diagnosis<null> | undefined {
    if (facts.access !== 'push' || !facts.credential.isJobToken) return undefined
    const meaning = meaningOf(facts)
    const isByElimination = toldPackages(facts.run) === 'write' && isCreateRefusal(facts)
    if (meaning !== 'package-not-creatable' && !isByElimination) return undefined
    return { detail: null, confidence: meaning === 'unknown' ? 'likely' : 'certain', links: creationLinks(facts) }
  },
  words: {
    title: () => 'The owner forbids creating this package',
    problem: (told) =>
      `${answered(told)}There is no package ${named(told.images)} yet, and a first push would have to create it. The token may write packages; it is the owner who limits who may create them.`,
    remedy: () =>
      'An organisation owner allows it: Settings → Packages → Package creation. Or somebody who may create packages makes the first push by hand, then gives this repository access: Package settings → Manage Actions access → Add repository → Write',
  },
})
