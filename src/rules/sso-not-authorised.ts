import { personalTokens, singleSignOn } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, bounded } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'

/** The organisation asks for single sign-on and this token was never authorised for it: by text, or by the REST API's header. */
export const ssoNotAuthorised = defineRule({
  id: 'sso-not-authorised',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<{ owner: string }> | undefined {
    const { image, run } = facts
    const reason = reasonOf(facts)
    if (image.kind !== 'image' || reason === undefined) return undefined
    if (reason !== 'sso-required' && !isAskedForSso(facts)) return undefined
    return {
      detail: { owner: image.owner },
      confidence: reason === 'sso-required' ? 'certain' : 'likely',
      links: [personalTokens(run.serverUrl), singleSignOn(run.serverUrl, image.owner)],
    }
  },
  words: {
    summary: "The token is not authorised for the organisation's single sign-on",
    title: () => 'The token is not authorised for single sign-on',
    problem: (params) =>
      `${answered(params)}${bounded(params.detail.owner, 60)} requires SAML single sign-on, and the token in ${params.role} has not been authorised for it.`,
    remedy: ({ detail }) =>
      `The token's owner opens Settings → Developer settings → Personal access tokens → Tokens (classic) and clicks Configure SSO → Authorize beside ${bounded(detail.owner, 60)}. The secret keeps its value.`,
  },
})

function isAskedForSso(facts: Facts): boolean {
  const metadata = known(facts.package)
  return known(facts.health)?.needsSso === true || (metadata?.kind === 'forbidden' && metadata.needsSso)
}
