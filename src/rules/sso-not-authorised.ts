import { type Facts, known } from '../facts.ts'
import { meaningOf } from '../grounds/refusal.ts'
import { personalTokens, singleSignOn } from '../names/links.ts'
import { type Diagnosis, defineRule } from '../rule.ts'
import { answered } from '../wording/phrases.ts'
import { bounded } from '../wording/quoted.ts'

/** The organisation asks for single sign-on and this token was never authorised for it: by text, or by the REST API's header. */
export const ssoNotAuthorised = defineRule({
  id: 'sso-not-authorised',
  layer: 'credential',
  settles: 'denial',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<{ owner: string }> | undefined {
    const { image, run } = facts
    const meaning = meaningOf(facts)
    if (image.kind !== 'image' || meaning === undefined) return undefined
    if (meaning !== 'sso-required' && !isAskedForSso(facts)) return undefined
    return {
      detail: { owner: image.owner },
      confidence: meaning === 'sso-required' ? 'certain' : 'likely',
      links: [personalTokens(run.serverUrl), singleSignOn(run.serverUrl, image.owner)],
    }
  },
  words: {
    title: () => 'The token is not authorised for single sign-on',
    problem: (told) =>
      `${answered(told)}${bounded(told.detail.owner, 60)} requires SAML single sign-on, and the token in ${told.role} has not been authorised for it.`,
    remedy: ({ detail }) =>
      `The token's owner opens Settings → Developer settings → Personal access tokens → Tokens (classic) and clicks Configure SSO → Authorize beside ${bounded(detail.owner, 60)}. The secret keeps its value.`,
  },
})

function isAskedForSso(facts: Facts): boolean {
  const metadata = known(facts.package)
  return known(facts.health)?.needsSso === true || (metadata?.kind === 'forbidden' && metadata.needsSso)
}
