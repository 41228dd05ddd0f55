import { personalTokens } from '../github/links.ts'
import type { CredentialKind } from '../http/secret.ts'
import type { RefusalReason } from '../oci/answer.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { lacksScope, neededScopes } from './shared/lacks-permission.ts'
import { answered } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'

const scopedKinds: ReadonlySet<CredentialKind> = new Set(['classic-pat', 'oauth', 'unknown'])

const packageMeanings: ReadonlySet<RefusalReason | undefined> = new Set([
  'package-not-writable',
  'package-not-readable',
  'package-not-creatable',
  'unknown',
])

/** A classic or OAuth token without the scope for packages: by the refusal's text, or by its scopes after a refusal. */
export const missingWritePackagesScope = defineRule({
  id: 'missing-write-packages-scope',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<{ scope: string }> | undefined {
    const reason = reasonOf(facts)
    const isTold = reason === 'scopes-mismatch' && scopedKinds.has(facts.credential.kind)
    const mayBeForScope = packageMeanings.has(reason) || isReadRefusal(facts)
    if (!isTold && !(mayBeForScope && lacksScope(facts))) return undefined
    const [scope] = neededScopes[facts.access]
    return { detail: { scope }, confidence: 'certain', links: [personalTokens(facts.run.serverUrl)] }
  },
  words: {
    summary: 'The classic token lacks the scope write:packages',
    title: ({ detail }) => `The token lacks the scope ${detail.scope}`,
    problem: (params) =>
      `${answered(params)}The token in ${params.role} is valid, but it was made without the scope ${params.detail.scope}, which the container registry requires.`,
    remedy: ({ detail }) =>
      `Open Settings → Developer settings → Personal access tokens → Tokens (classic), choose the token, tick ${detail.scope} and click Update token; the secret keeps its value. For a token from GitHub's CLI, type: gh auth refresh --scopes ${detail.scope}`,
  },
})
