import { known } from '../http/observed.ts'
import type { RefusalReason } from '../oci/answer.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { Credential } from '../preflight/request.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { answered, levelFor } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'

const clearerMeanings: ReadonlySet<RefusalReason> = new Set([
  'installation-elsewhere',
  'owner-unknown',
  'sso-required',
  'classic-pat-forbidden',
  'scopes-mismatch',
])

/** A token of a third-party GitHub App: every report says that GHCR refuses these (docs/facts.md, Refusals and Credentials). */
export const appInstallationToken = defineRule({
  id: 'app-installation-token',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<{ access: Access }> | undefined {
    const reason = reasonOf(facts)
    const detail = { access: facts.access }
    if (reason === 'app-installation-refused' && mayBeApps(facts.credential)) return { detail, confidence: 'certain' }
    const isApps = facts.credential.kind === 'installation' && !facts.credential.isJobToken
    return isApps && reason !== undefined && !isClearer(reason, facts) ? { detail, confidence: 'likely' } : undefined
  },
  words: {
    summary: "The token is a GitHub App's, not the job's, and GHCR refuses those",
    title: () => "The token is a GitHub App's, not the job's",
    problem: (params) =>
      `${answered(params)}The credential in ${params.role} is a GitHub App's installation token. The container registry is known to refuse these, even when the App has the packages permission.`,
    remedy: ({ detail: { access } }) =>
      `${access === 'push' ? 'Push' : 'Pull'} with the job's own token (password: \${{ github.token }} with packages: ${levelFor(access)}), and keep the App's token for other steps. To ${access} another owner's package, use a classic personal access token with ${levelFor(access)}:packages: password: \${{ secrets.GHCR_TOKEN }}`,
  },
})

const mayBeApps = ({ kind }: Credential): boolean => kind === 'installation' || kind === 'unknown'

const isClearer = (reason: RefusalReason, { health }: Facts): boolean =>
  clearerMeanings.has(reason) || known(health)?.accepted === false
