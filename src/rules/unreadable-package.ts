import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, answered, guessedHint, named } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { packageLinks } from './shared/settings-links.ts'

interface Detail {
  readonly isJobToken: boolean
  readonly isGuessed: boolean
}

/** A push is refused with `read_package`: the credential cannot even see the package, which is private and another's. */
export const unreadablePackage = defineRule({
  id: 'unreadable-package',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image } = facts
    if (image.kind !== 'image' || access !== 'push' || reasonOf(facts) !== 'package-not-readable') return undefined
    const detail = { isJobToken: credential.isJobToken, isGuessed: image.isGuessed }
    return { detail, confidence: 'certain', links: packageLinks(facts) }
  },
  words: {
    summary: 'The package is private, and this run cannot even see it',
    title: () => 'The package is private and hidden from this token',
    problem: (params) =>
      `${answered(params)}The package ${named(params.images)} is private, and does not let ${params.detail.isJobToken ? 'this repository' : "the token's user"} read it, let alone write. Usually it belongs to another repository, or to one that was deleted.`,
    remedy: ({ detail }) =>
      `A package admin opens ${detail.isJobToken ? `${accessPath('Write')}, and chooses this repository` : 'Package settings → Manage access → Invite teams or people → Write'}. If nobody knows the package any more, an owner can delete it under Packages, or you push under another name.${guessedHint(detail.isGuessed)}`,
  },
})
