import { personalTokens } from '../github/links.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { classicTokens, jobTokenLine, levelFor } from './shared/menus.ts'
import { answered, capitalised, theCredential } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly access: Access
}

/** Fine-grained tokens do not work with GHCR, whatever they are granted; `github_pat_` shows them (docs/facts.md, Credentials). */
export const fineGrainedPat = defineRule({
  id: 'fine-grained-pat',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  replaces: ['rejected-credential', 'user-not-granted', 'unreadable-package', 'private-package'],
  diagnose: (facts: Facts): Diagnosis<Detail> | undefined =>
    facts.credential.kind === 'fine-grained-pat' && reasonOf(facts) !== undefined
      ? { detail: { access: facts.access }, confidence: 'certain', links: [personalTokens(facts.run.serverUrl)] }
      : undefined,
  explain: ({ access, serverUrl }: LogFacts): Diagnosis<Detail> => ({
    detail: { access },
    confidence: 'possible',
    links: [personalTokens(serverUrl)],
  }),
  words: {
    summary: 'GHCR accepts no fine-grained personal access tokens',
    title: () => 'Fine-grained tokens do not work with the container registry',
    problem: (params) =>
      `${answered(params)}${params.source === 'log' ? 'A token that begins with github_pat_' : `${capitalised(theCredential(params, 'credential'))} begins with github_pat_: it`} is a fine-grained personal access token. The container registry accepts none of these, whatever their permissions.`,
    remedy: ({ detail }) =>
      `Use the job's own token (GITHUB_TOKEN), with packages: ${levelFor(detail.access)}:${toCopy(jobTokenLine)}\nOr make a classic token with ${levelFor(detail.access)}:packages: ${classicTokens} → Generate new token (classic).`,
  },
})
