import type { Facts } from '../facts.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from '../grounds/read-refusal.ts'
import { packageLinks } from '../grounds/settings-links.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { answered, guessedHint, named } from '../wording/phrases.ts'

/** A pull of a package that is private or does not exist, which GHCR does not tell apart; a job's token has rules of its own. */
export const privatePackage = defineRule({
  id: 'private-package',
  layer: 'package',
  settles: 'denial',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<{ isGuessed: boolean }> | undefined {
    const isOpen = !facts.credential.isJobToken || (isNameUnknown(facts) && !lacksRead(facts))
    if (facts.image.kind !== 'image' || !isReadRefusal(facts) || !isOpen) return undefined
    return { detail: { isGuessed: facts.image.isGuessed }, confidence: 'likely', links: packageLinks(facts) }
  },
  words: {
    title: () => 'This token cannot read the package',
    problem: (told) =>
      `${answered(told)}${named(told.images)} is private and does not let the owner of the token in ${told.role} read it, or there is no such package: the registry gives the same answer to both.`,
    remedy: ({ detail }) =>
      `Compare the name with the list of packages of its owner. If it is right, an admin of the package opens Package settings → Manage access → Invite teams or people → Read.${guessedHint(detail.isGuessed)}`,
  },
})
