import { personalTokens } from '../github/links.ts'
import { known } from '../http/observed.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type MessageParams } from './rule.ts'
import { actionsSecrets, classicTokens, jobTokenLine, levelFor } from './shared/menus.ts'
import { answered, theCredential, theSecret } from './shared/phrases.ts'
import { isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly access: Access
  readonly isJobToken: boolean
  /** True if GitHub shows the package as public: then no login is needed to pull it. */
  readonly isPublic: boolean
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
    const metadata = known(facts.package)
    return {
      detail: { access, isJobToken, isPublic: metadata?.kind === 'visible' && metadata.visibility === 'public' },
      confidence: 'certain',
      links: isJobToken ? [] : [personalTokens(facts.run.serverUrl)],
    }
  },
  explain: ({ access, serverUrl }: LogFacts): Diagnosis<Detail> => ({
    detail: { access, isJobToken: false, isPublic: false },
    confidence: 'likely',
    links: [personalTokens(serverUrl)],
  }),
  words: {
    summary: 'The credential is wrong, revoked or expired',
    title: () => 'GitHub does not accept this credential',
    problem: (params) =>
      params.source === 'log'
        ? 'GHCR does not accept the credential that this client sent, even for what is public. It is mistyped, revoked or expired.'
        : `${answered(params)}GitHub's REST API refuses ${theCredential(params, 'credential')} as well. It is mistyped, revoked or expired.`,
    remedy: (params) =>
      `${params.detail.access === 'pull' ? withoutLogin(params) : ''}${params.detail.isJobToken ? ownToken : renewed(params)}`,
  },
})

const ownToken = `A job's token (GITHUB_TOKEN) ends with the job. Pass this job's own:${toCopy(jobTokenLine)}`

function withoutLogin({ detail, source }: MessageParams<Detail>): string {
  const which = detail.isPublic ? 'This image is public, and' : 'A public image'
  const how =
    source === 'run'
      ? 'leave the login step out.'
      : `where the old login is stored, type this, or leave the credential out:${toCopy('docker logout ghcr.io')}`
  return `${which} needs no login: ${how}\n`
}

function renewed(params: MessageParams<Detail>): string {
  const { access, isPublic } = params.detail
  const begin = access === 'push' ? 'Make' : isPublic ? 'To log in all the same, make' : 'For a private one, make'
  const make = `${begin} a new classic personal access token with ${levelFor(access)}:packages (${classicTokens} → Generate new token (classic))`
  const store = `and store it in ${theSecret(params)}: ${actionsSecrets} → Update.`
  const own = `In a workflow, the job's own token needs no care:${toCopy(jobTokenLine)}`
  return `${make}, ${store} ${own}`
}
