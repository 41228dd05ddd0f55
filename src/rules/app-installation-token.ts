import { known } from '../http/observed.ts'
import type { RefusalReason } from '../oci/answer.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { Credential } from '../preflight/request.ts'
import type { JobFacts, LoginStep, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { jobTokenLine, levelFor } from './shared/menus.ts'
import { answered, capitalised, quoted, theCredential } from './shared/phrases.ts'
import { reasonOf } from './shared/refusal.ts'
import { toCopy } from './shared/text.ts'

const clearerReasons: ReadonlySet<RefusalReason> = new Set([
  'installation-elsewhere',
  'owner-unknown',
  'sso-required',
  'classic-pat-forbidden',
  'scopes-mismatch',
])

interface Detail {
  readonly access: Access
  /** Lint only: the job that logs in with it. */
  readonly job?: string
}

/** A token of a third-party GitHub App: every report says that GHCR refuses these (docs/facts.md, Refusals and Credentials). */
export const appInstallationToken = defineRule({
  id: 'app-installation-token',
  subject: 'credential',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['unreadable-package', 'private-package'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const reason = reasonOf(facts)
    const detail = { access: facts.access }
    if (reason === 'app-installation-refused' && mayBeApps(facts.credential)) return { detail, confidence: 'certain' }
    const isApps = facts.credential.kind === 'installation' && !facts.credential.isJobToken
    return isApps && reason !== undefined && !isClearer(reason, facts) ? { detail, confidence: 'likely' } : undefined
  },
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.logins.filter(isWithApp).map((login) => diagnosed(job, login))) : [],
  explain: ({ access }: LogFacts): Diagnosis<Detail> => ({ detail: { access }, confidence: 'likely' }),
  words: {
    summary: "The token is a GitHub App's, not the job's, and GHCR refuses those",
    title: () => "The token is a GitHub App's, not the job's",
    problem: (params) =>
      `${answered(params)}${params.detail.job === undefined ? `${capitalised(theCredential(params, 'credential'))} is` : `The job ${quoted(params.detail.job)} logs in to GHCR with`} a GitHub App's installation token. The container registry is known to refuse these, even when the App has the packages permission.`,
    remedy: ({ detail: { access } }) =>
      `${access === 'push' ? 'Push' : 'Pull'} with the job's own token (GITHUB_TOKEN) and packages: ${levelFor(access)}, and keep the App's token for other steps:${toCopy(jobTokenLine)}\nTo ${access} another owner's package, use a classic personal access token with ${levelFor(access)}:packages:${toCopy('password: ${{ secrets.GHCR_TOKEN }}')}`,
  },
})

const mayBeApps = ({ kind }: Credential): boolean => kind === 'installation' || kind === 'unknown'

const isClearer = (reason: RefusalReason, { health }: Facts): boolean =>
  clearerReasons.has(reason) || known(health)?.accepted === false

const isWithApp = ({ registry, credential }: LoginStep): boolean => registry === 'ghcr' && credential === 'app-token'

const diagnosed = (job: JobFacts, { place }: LoginStep): Diagnosis<Detail> => ({
  detail: { access: job.pushesToGhcr === false ? 'pull' : 'push', job: job.id },
  severity: 'warning',
  confidence: 'likely',
  place,
  job: job.id,
})
