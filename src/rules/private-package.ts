import type { OwnerKind } from '../github/account.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type MessageParams } from './rule.ts'
import { rolePath } from './shared/menus.ts'
import { answered, settingsHints, theCredential, theImage } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal, lacksRead } from './shared/read-refusal.ts'
import { ownedImage, packageLinks } from './shared/settings-links.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  readonly registry: string
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
  /** True if nothing shows that anybody logged in: then that comes first. */
  readonly isAnonymous: boolean
}

/** A pull of a package that is private or does not exist, which GHCR does not tell apart; a job's token has rules of its own. */
export const privatePackage = defineRule({
  id: 'private-package',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const isOpen = !facts.credential.isJobToken || (isNameUnknown(facts) && !lacksRead(facts))
    if (facts.image.kind !== 'image' || !isReadRefusal(facts) || !isOpen) return undefined
    const of = ownedImage(facts)
    const { isGuessed } = facts.image
    return {
      detail: { registry: facts.registry, ownerKind: of.ownerKind, isGuessed, isAnonymous: false },
      confidence: 'likely',
      links: packageLinks(of),
    }
  },
  explain: (log: LogFacts): Diagnosis<Detail> => ({
    detail: {
      registry: log.registry,
      ownerKind: log.ownerKind,
      isGuessed: false,
      isAnonymous: !log.isLoggedIn,
    },
    confidence: 'likely',
    links: packageLinks(log),
  }),
  words: {
    summary: 'The package is private, and this run may not pull it',
    title: ({ source }) =>
      source === 'log' ? 'The package is private, or there is none' : 'This token cannot read the package',
    problem: (params) =>
      `${answered(params)}Either ${params.images.length === 0 ? 'the image' : theImage(params.images)} is private and closed to ${reader(params)}, or there is no such package: the registry answers both alike.`,
    remedy: (params) => {
      const { registry, isAnonymous } = params.detail
      const login = `Log in first, with a classic personal access token that has read:packages:${toCopy(`docker login ${bounded(registry, 100)} -u USER`)}\n`
      return `${isAnonymous ? login : ''}Compare the name with its owner's list of packages. If it is right, a package admin opens ${rolePath('Read')}, or makes the package public: Package settings → Change visibility.${settingsHints(params)}`
    },
  },
})

const reader = (params: MessageParams<Detail>): string =>
  params.detail.isAnonymous ? 'everybody who is not logged in' : `the owner of ${theCredential(params)}`
