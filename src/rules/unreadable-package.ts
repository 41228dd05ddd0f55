import type { OwnerKind } from '../github/account.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, rolePath } from './shared/menus.ts'
import { answered, settingsHints, theImage, tokenWay } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { mayUseToken, ownedImage, packageLinks } from './shared/settings-links.ts'

interface Detail {
  readonly isJobToken: boolean
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
  readonly hasTokenWay: boolean
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
    const of = ownedImage(facts)
    return {
      detail: {
        isJobToken: credential.isJobToken,
        ownerKind: of.ownerKind,
        isGuessed: image.isGuessed,
        hasTokenWay: mayUseToken(facts),
      },
      confidence: 'certain',
      links: packageLinks(of),
    }
  },
  explain: (log: LogFacts): Diagnosis<Detail> => ({
    detail: { isJobToken: true, ownerKind: log.ownerKind, isGuessed: false, hasTokenWay: true },
    confidence: 'likely',
    links: packageLinks(log),
  }),
  words: {
    summary: 'The package is private, and this run cannot even see it',
    title: () => 'The package is private and hidden from this token',
    problem: (params) =>
      `${answered(params)}${theImage(params.images)} is private, and does not let ${params.detail.isJobToken ? 'this repository' : "the token's user"} read it, let alone write. Usually it belongs to another repository, or to one that was deleted.`,
    remedy: (params) => {
      const { isJobToken, hasTokenWay } = params.detail
      const path = isJobToken ? `${accessPath('Write')}, and chooses this repository` : rolePath('Write')
      const second = hasTokenWay ? tokenWay(params, 'push', 'somebody who may write the package') : ''
      return `A package admin opens ${path}. If nobody knows the package any more, its owner can delete it under Packages, or you push under another name.${settingsHints(params)}${second}`
    },
  },
})
