import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, bounded, guessedHint, named } from './shared/phrases.ts'
import { reasonOf, refusalLayer } from './shared/refusal.ts'
import { creationLinks, ownerKind, packageLinks } from './shared/settings-links.ts'

interface Detail {
  readonly lacks: 'role' | 'creation'
  /** The owner, where that is a person: nobody else can create a package there. */
  readonly person?: string
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
    const { isGuessed, owner } = image
    if (reasonOf(facts) === 'package-not-creatable') {
      const isPersonal = ownerKind(facts) === 'user'
      return {
        detail: { lacks: 'creation', ...(isPersonal ? { person: owner } : {}), isGuessed },
        confidence: 'certain',
        who: isPersonal ? 'workflow-author' : 'organization-owner',
        links: creationLinks(facts),
      }
    }
    if (refusalLayer(facts) !== 'package') return undefined
    const confidence = reasonOf(facts) === 'unknown' ? 'likely' : 'certain'
    return { detail: { lacks: 'role', isGuessed }, confidence, links: packageLinks(facts) }
  },
  words: {
    summary: "The token's user may not write this package, or may not create one here",
    title: ({ detail }) =>
      detail.lacks === 'role'
        ? "The token's user cannot write this package"
        : "The token's user cannot create packages here",
    problem: (params) =>
      params.detail.lacks === 'role'
        ? `${answered(params)}The token in ${params.role} is accepted, but its user does not have the Write role on ${named(params.images)}.`
        : `${answered(params)}${named(params.images)} does not exist yet, and the user of the token in ${params.role} may not create packages under this owner.`,
    remedy: ({ detail }) => `${cure(detail)}${guessedHint(detail.isGuessed)}`,
  },
})

function cure({ lacks, person }: Detail): string {
  if (lacks === 'role') {
    return 'A package admin gives the user the role: Package settings → Manage access → Invite teams or people → Write.'
  }
  return person === undefined
    ? 'An organisation owner lets members create packages (Settings → Packages → Package creation), or makes the user a member.'
    : `${bounded(person, 60)} is a person's account, under which nobody else can create packages. Store a classic personal access token of that account, with write:packages, in the secret, or push to your own owner.`
}
