import { personalTokens } from '../github/links.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, levelFor } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'

/** Fine-grained tokens do not work with GHCR, whatever they are granted; `github_pat_` tells them (docs/facts.md, Credentials). */
export const fineGrainedPat = defineRule({
  id: 'fine-grained-pat',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['rejected-credential', 'user-not-granted', 'unreadable-package', 'private-package'],
  diagnose: (facts: Facts): Diagnosis<{ access: Access }> | undefined =>
    facts.credential.kind === 'fine-grained-pat' && reasonOf(facts) !== undefined
      ? { detail: { access: facts.access }, confidence: 'certain', links: [personalTokens(facts.run.serverUrl)] }
      : undefined,
  words: {
    summary: 'GHCR accepts no fine-grained personal access tokens',
    title: () => 'Fine-grained tokens do not work with the container registry',
    problem: (params) =>
      `${answered(params)}The credential in ${params.role} begins with github_pat_: it is a fine-grained personal access token. The container registry accepts none of these, whatever their permissions.`,
    remedy: ({ detail }) =>
      `Use the job's own token (password: \${{ github.token }} with packages: ${levelFor(detail.access)}), or make a classic token with ${levelFor(detail.access)}:packages: Settings → Developer settings → Personal access tokens → Tokens (classic) → Generate new token (classic).`,
  },
})
