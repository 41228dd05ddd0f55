import { personalTokens, singleSignOn } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { classicTokens } from './shared/menus.ts'
import { answered, theCredential } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { bounded } from './shared/text.ts'

interface Detail {
  readonly owner?: string | undefined
}

/** The organisation asks for single sign-on and this token was never authorised for it: by text, or by the REST API's header. */
export const ssoNotAuthorised = defineRule({
  id: 'sso-not-authorised',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { image, run } = facts
    const reason = reasonOf(facts)
    if (image.kind !== 'image' || reason === undefined) return undefined
    if (reason !== 'sso-required' && !isAskedForSso(facts)) return undefined
    return {
      detail: { owner: image.owner },
      confidence: reason === 'sso-required' ? 'certain' : 'likely',
      links: linksFor(run.serverUrl, image.owner),
    }
  },
  explain({ image, serverUrl }: LogFacts): Diagnosis<Detail> {
    const owner = image?.kind === 'image' ? image.owner : undefined
    return { detail: { owner }, confidence: 'likely', links: linksFor(serverUrl, owner) }
  },
  words: {
    summary: "The token is not authorised for the organisation's single sign-on",
    title: () => 'The token is not authorised for single sign-on',
    problem: (params) =>
      `${answered(params)}${organisation(params.detail, 'The organisation')} requires SAML single sign-on, and ${theCredential(params)} has not been authorised for it.`,
    remedy: ({ detail }) =>
      `The token's owner opens ${classicTokens} and clicks Configure SSO → Authorize beside ${organisation(detail, 'the organisation')}. The token's text stays the same.`,
  },
})

const linksFor = (serverUrl: string, owner: string | undefined): readonly string[] => [
  personalTokens(serverUrl),
  ...(owner === undefined ? [] : [singleSignOn(serverUrl, owner)]),
]

const organisation = ({ owner }: Detail, otherwise: string): string =>
  owner === undefined ? otherwise : bounded(owner, 60)

function isAskedForSso(facts: Facts): boolean {
  const metadata = known(facts.package)
  return known(facts.health)?.needsSso === true || (metadata?.kind === 'forbidden' && metadata.needsSso)
}
