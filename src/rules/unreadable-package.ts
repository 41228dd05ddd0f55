import type { Facts } from '../facts.ts'
import { meaningOf } from '../grounds/refusal.ts'
import { packageLinks } from '../grounds/settings-links.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { accessPath, answered, guessedHint, named } from '../wording/phrases.ts'

interface Detail {
  readonly isJobToken: boolean
  readonly isGuessed: boolean
}

/** A push is refused with `read_package`: the credential cannot even see the package, which is private and another's. */
export const unreadablePackage = defineRule({
  id: 'unreadable-package',
  layer: 'package',
  settles: 'denial',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image } = facts
    if (image.kind !== 'image' || access !== 'push' || meaningOf(facts) !== 'package-not-readable') return undefined
    const detail = { isJobToken: credential.isJobToken, isGuessed: image.isGuessed }
    return { detail, confidence: 'certain', links: packageLinks(facts) }
  },
  words: {
    title: () => 'The package is private and hidden from this token',
    problem: (told) =>
      `${answered(told)}A package ${named(told.images)} exists, is private, and does not let ${told.detail.isJobToken ? 'this repository' : "the token's user"} read it, let alone write. Most often it belongs to another repository, or to one that was deleted.`,
    remedy: ({ detail }) =>
      `An admin of the package opens ${detail.isJobToken ? `${accessPath('Write')}, and chooses this repository` : 'Package settings → Manage access → Invite teams or people → Write'}. Nobody knows the package any more? An owner finds it under Packages, and can delete it there or push under another name.${guessedHint(detail.isGuessed)}`,
  },
})
