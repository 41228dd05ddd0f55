import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, guessedHint, named } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from './shared/read-refusal.ts'
import { packageLinks } from './shared/settings-links.ts'

/** A pull of a package that is private or does not exist, which GHCR does not tell apart; a job's token has rules of its own. */
export const privatePackage = defineRule({
  id: 'private-package',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<{ isGuessed: boolean }> | undefined {
    const isOpen = !facts.credential.isJobToken || (isNameUnknown(facts) && !lacksRead(facts))
    if (facts.image.kind !== 'image' || !isReadRefusal(facts) || !isOpen) return undefined
    return { detail: { isGuessed: facts.image.isGuessed }, confidence: 'likely', links: packageLinks(facts) }
  },
  words: {
    summary: 'The package is private, and this run may not pull it',
    title: () => 'This token cannot read the package',
    problem: (params) =>
      `${answered(params)}Either ${named(params.images)} is private and closed to the owner of the token in ${params.role}, or there is no such package: the registry answers both alike.`,
    remedy: ({ detail }) =>
      `Compare the name with its owner's list of packages. If it is right, a package admin opens Package settings → Manage access → Invite teams or people → Read.${guessedHint(detail.isGuessed)}`,
  },
})
