import type { OwnerKind } from '../github/account.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type MessageParams } from './rule.ts'
import { rolePath } from './shared/menus.ts'
import { answered, capitalised, guessedHint, theCredential, theImage, whichAddress } from './shared/phrases.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { creationLinks, type OwnedImage, ownedImage, packageLinks } from './shared/settings-links.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  readonly lacks: 'role' | 'creation'
  readonly owner?: string | undefined
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
}

/** The user of a personal token has no role on the package, or may not create one under this owner. */
export const userNotGranted = defineRule({
  id: 'user-not-granted',
  subject: 'user',
  verdict: 'deny',
  severity: 'error',
  who: 'package-admin',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image } = facts
    if (image.kind !== 'image' || access !== 'push' || credential.isJobToken || credential.kind === 'installation')
      return undefined
    const of = ownedImage(facts)
    if (reasonOf(facts) === 'package-not-creatable') return withoutCreation(of, image.isGuessed, 'certain')
    if (refusalLayer(facts) !== 'package') return undefined
    return withoutRole(of, image.isGuessed, reasonOf(facts) === 'unknown' ? 'likely' : 'certain')
  },
  explain: (log: LogFacts): Diagnosis<Detail> =>
    log.reason === 'package-not-creatable' ? withoutCreation(log, false, 'likely') : withoutRole(log, false, 'likely'),
  words: {
    summary: "The token's user may not write this package, or may not create one here",
    title: ({ detail }) =>
      detail.lacks === 'role'
        ? "The token's user cannot write this package"
        : "The token's user cannot create packages here",
    problem: (params) =>
      params.detail.lacks === 'role'
        ? `${answered(params)}${capitalised(theCredential(params))} is accepted, but its user does not have the Write role on ${params.images.length === 0 ? 'the package' : theImage(params.images)}.`
        : `${answered(params)}${theImage(params.images)} does not exist yet, and the user of ${theCredential(params)} may not create packages under this owner.`,
    remedy: (params) => `${cure(params)}${guessedHint(params.detail.isGuessed)}`,
  },
})

function withoutRole(of: OwnedImage, isGuessed: boolean, confidence: 'certain' | 'likely'): Diagnosis<Detail> {
  const { ownerKind } = of
  return { detail: { lacks: 'role', ownerKind, isGuessed }, confidence, links: packageLinks(of) }
}

function withoutCreation(of: OwnedImage, isGuessed: boolean, confidence: 'certain' | 'likely'): Diagnosis<Detail> {
  const { image, ownerKind } = of
  const owner = image?.kind === 'image' ? image.owner : undefined
  return {
    detail: { lacks: 'creation', owner, ownerKind, isGuessed },
    confidence,
    who: ownerKind === 'user' ? 'workflow-author' : 'organization-owner',
    links: creationLinks(of),
  }
}

const organisations =
  'an organisation owner lets members create packages (Settings → Packages → Package creation), or makes the user a member.'

function cure(params: MessageParams<Detail>): string {
  const { lacks, owner, ownerKind } = params.detail
  const account = owner === undefined ? "a person's account" : bounded(owner, 60)
  const persons = `under which nobody else can create packages: store a classic personal access token of that account, with write:packages, in the secret, or push to your own owner.`
  if (lacks === 'role') return `A package admin gives the user the role: ${rolePath('Write')}.${whichAddress(params)}`
  if (ownerKind === 'organization') return capitalised(organisations)
  return ownerKind === 'user'
    ? `${account} is a person's account, ${persons}`
    : `If the owner is an organisation, ${organisations} If it is a person's account, ${persons}`
}
