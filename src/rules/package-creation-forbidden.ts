import type { OwnerKind } from '../github/account.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type Who } from './rule.ts'
import { accessPath } from './shared/menus.ts'
import { knownPackages } from './shared/packages-decision.ts'
import { answered, theImage, tokenWay } from './shared/phrases.ts'
import { isCreateRefusal, reasonOf } from './shared/refusal.ts'
import { creationLinks, mayUseToken, type OwnedImage, ownedImage } from './shared/settings-links.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  readonly owner?: string | undefined
  readonly ownerKind?: OwnerKind | undefined
  readonly hasTokenWay: boolean
}

/** There is no such package, and the owner does not let this job create it, though its token may write (docs/facts.md, Refusals). */
export const packageCreationForbidden = defineRule({
  id: 'package-creation-forbidden',
  subject: 'package',
  verdict: 'deny',
  severity: 'error',
  who: 'organization-owner',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (facts.access !== 'push' || !facts.credential.isJobToken) return undefined
    const reason = reasonOf(facts)
    const isByElimination = knownPackages(facts) === 'write' && isCreateRefusal(facts)
    if (reason !== 'package-not-creatable' && !isByElimination) return undefined
    return {
      ...about(ownedImage(facts), mayUseToken(facts)),
      confidence: reason === 'unknown' ? 'likely' : 'certain',
    }
  },
  explain: (log: LogFacts): Diagnosis<Detail> => ({ ...about(log, true), confidence: 'possible' }),
  words: {
    summary: 'The package does not exist, and the owner forbids creating it',
    title: ({ detail }) =>
      detail.ownerKind === 'user' ? 'This job may not create the package' : 'The owner forbids creating this package',
    problem: (params) =>
      `${answered(params)}${theImage(params.images)} does not exist yet, or is hidden from this job, and a first push would have to create it. ${limits(params.detail)}`,
    remedy: (params) => {
      const { detail } = params
      const second = detail.hasTokenWay ? tokenWay(params, 'push', creatorOf(detail)) : ''
      return `${first(detail)}${second}`
    },
  },
})

function about({ image, serverUrl, ownerKind }: OwnedImage, hasTokenWay: boolean) {
  const who: Who = ownerKind === 'user' ? 'workflow-author' : 'organization-owner'
  return {
    detail: { owner: image?.kind === 'image' ? image.owner : undefined, ownerKind, hasTokenWay },
    who,
    links: creationLinks({ image, serverUrl, ownerKind }),
  }
}

const creatorOf = ({ owner, ownerKind }: Detail): string =>
  ownerKind === 'user' && owner !== undefined ? bounded(owner, 60) : 'somebody who may create packages there'

const limits = ({ ownerKind }: Detail): string =>
  ownerKind === 'user'
    ? 'The token may write packages, but not create this one.'
    : 'The token may write packages; it is the owner who limits who may create them.'

const byHand = `makes the first push by hand, then gives this repository access: ${accessPath('Write')}.`

function first(detail: Detail): string {
  const { ownerKind } = detail
  if (ownerKind === 'user')
    return `If a package of this name is in the account already (profile → Packages), give this repository access: ${accessPath('Write')}. If not, ${creatorOf(detail)} ${byHand}`
  const organisation =
    ownerKind === undefined ? 'If the owner is an organisation, one of its owners' : 'An organisation owner'
  return `${organisation} allows it: Settings → Packages → Package creation. Or somebody who may create packages ${byHand}`
}
