import { personalTokens } from '../github/links.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, levelFor } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'

interface Detail {
  readonly access: Access
  readonly isJobToken: boolean
}

/** GHCR and GitHub's REST API both refuse the credential: it is wrong, revoked or has ended (docs/facts.md, Refusals and Credentials). */
export const rejectedCredential = defineRule({
  id: 'rejected-credential',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'credential-owner',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    if (reasonOf(facts) !== 'credential-refused' || isReadRefusal(facts)) return undefined
    const { access, credential } = facts
    const { isJobToken } = credential
    return {
      detail: { access, isJobToken },
      confidence: 'certain',
      links: isJobToken ? [] : [personalTokens(facts.run.serverUrl)],
    }
  },
  words: {
    summary: 'The credential is wrong, revoked or expired',
    title: () => 'GitHub does not accept this credential',
    problem: (params) =>
      `${answered(params)}GitHub's REST API refuses the credential in ${params.role} as well. It is mistyped, revoked or expired.`,
    remedy: ({ detail, role }) =>
      detail.isJobToken
        ? `A job's token ends with the job. Pass this job's own: password: \${{ github.token }}`
        : `Make a new classic personal access token with ${levelFor(detail.access)}:packages under Settings → Developer settings → Personal access tokens → Tokens (classic), and store it in the secret that ${role} comes from: Settings → Secrets and variables → Actions → Update.`,
  },
})
