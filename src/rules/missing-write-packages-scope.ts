import { personalTokens } from '../github/links.ts'
import type { CredentialKind } from '../http/secret.ts'
import type { RefusalReason } from '../oci/answer.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { lacksScope, neededScopes } from './shared/lacks-permission.ts'
import { classicTokens } from './shared/menus.ts'
import { answered, capitalised, theCredential } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'
import { toCopy } from './shared/text.ts'

const scopedKinds: ReadonlySet<CredentialKind> = new Set(['classic-pat', 'oauth', 'unknown'])

const packageReasons: ReadonlySet<RefusalReason | undefined> = new Set([
  'package-not-writable',
  'package-not-readable',
  'package-not-creatable',
  'unknown',
])

interface Detail {
  readonly scope: string
}

/** A classic or OAuth token without the scope for packages: by the refusal's text, or by its scopes after a refusal. */
export const missingWritePackagesScope = defineRule({
  id: 'missing-write-packages-scope',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const reason = reasonOf(facts)
    const isSaid = reason === 'scopes-mismatch' && scopedKinds.has(facts.credential.kind)
    const mayBeForScope = packageReasons.has(reason) || isReadRefusal(facts)
    if (!isSaid && !(mayBeForScope && lacksScope(facts))) return undefined
    const [scope] = neededScopes[facts.access]
    return { detail: { scope }, confidence: 'certain', links: [personalTokens(facts.run.serverUrl)] }
  },
  explain: ({ access, serverUrl }: LogFacts): Diagnosis<Detail> => ({
    detail: { scope: neededScopes[access][0] },
    confidence: 'likely',
    links: [personalTokens(serverUrl)],
  }),
  words: {
    summary: 'The classic token lacks the scope write:packages',
    title: ({ detail }) => `The token lacks the scope ${detail.scope}`,
    problem: (params) =>
      `${answered(params)}${capitalised(theCredential(params))} is valid, but it was made without the scope ${params.detail.scope}, which the container registry requires.`,
    remedy: ({ detail }) =>
      `Open ${classicTokens}, choose the token, tick ${detail.scope} and click Update token. The token's text stays the same. For a token from GitHub's CLI, type:${toCopy(`gh auth refresh --scopes ${detail.scope}`)}`,
  },
})
