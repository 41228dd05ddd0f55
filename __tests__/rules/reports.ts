import { readFileSync } from 'node:fs'
import type { CredentialHealth } from '../../src/github/credential-health.ts'
import { failed, observed, skipped } from '../../src/http/observed.ts'
import type { CredentialKind } from '../../src/http/secret.ts'
import type { NoAnswer } from '../../src/oci/answer.ts'
import { readImages } from '../../src/oci/image.ts'
import { reasonOfMessage } from '../../src/oci/refusal-messages.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import type { Credential } from '../../src/preflight/request.ts'
import type { JobFacts } from '../../src/workflow/model.ts'
import { absent, facts, granted, image, job, refused, run, running, visible } from './facts.ts'

/** A public report of a failed push or pull. */
export interface Report {
  readonly id: string
  readonly client: string
  readonly error: string
  readonly http: string
  readonly event: string
  readonly declared_permissions: string
  readonly credential: string
  readonly package: string
  readonly findings: readonly string[]
}

export const reports: readonly Report[] = readFileSync(new URL('../corpus/reports.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

/** The facts that the probes would have found in the circumstances that a report tells; never from its id or its cause. */
export function factsOf(report: Report): Facts {
  const credential = credentialOf(report)
  const isFork = /fork PR|from a fork/.test(report.event)
  const isDependabot = /dependabot/.test(report.event)
  const declared = declaredBy(report)
  return facts({
    run: run({ isForkPullRequest: isFork, isDependabot }),
    access: isPull(report) ? 'pull' : 'push',
    image: imageOf(report),
    credential,
    answer: credential.kind === 'empty' ? skipped('there is no credential') : answerOf(report, credential),
    controlRequest: canaryOf(report, isFork || isDependabot || lacksWrite(declared)),
    package: packageOf(report),
    health: healthOf(report, credential),
    running: declared === undefined ? failed('the report shows no workflow') : running(declared),
  })
}

const credentials: readonly (readonly [RegExp, CredentialKind])[] = [
  [/^GITHUB_TOKEN|^n\/a/, 'installation'],
  [/empty/, 'empty'],
  [/^App/, 'installation'],
  [/fine-grained/, 'fine-grained-pat'],
  [/OAuth/, 'oauth'],
  [/PAT|other secret/, 'classic-pat'],
]

/** A run always has a credential; where a report has none, a stranger's sees what nobody sees. */
function credentialOf(report: Report): Credential {
  const kind = credentials.find(([pattern]) => pattern.test(report.credential))?.[1] ?? 'unknown'
  return { role: 'password', kind, isJobToken: /^GITHUB_TOKEN/.test(report.credential) }
}

const isPull = ({ client, error }: Report): boolean =>
  / pull|ocipkg/.test(client) || /manifests\/\w.*(?:403|401)/.test(error)

/** The name that the error quotes, as the action would read it; else one of this owner, or of another where the report says so. */
function imageOf(report: Report): Facts['image'] {
  const quotedName = /repository name \((\S+)\) must be lowercase/.exec(report.error)?.[1]
  const host = /lookup (\S+): no such host/.exec(report.error)?.[1]
  const text = quotedName === undefined ? host && `${host}/octo/app` : `ghcr.io/${quotedName}`
  const [read] = text === undefined ? [] : readImages([text], 'ghcr.io', false).images
  return read ?? image(report.package === 'other-owner' ? { owner: 'hexa', reference: 'ghcr.io/hexa/app' } : {})
}

function declaredBy({ declared_permissions: declared }: Report): JobFacts | undefined {
  if (/declared|^packages:? write|, packages: write|^ok/.test(declared)) return job('write')
  if (/block without packages|contents: read only|packages: read/.test(declared)) return job('none')
  return /^no |^none|^missing|without/.test(declared) ? job('default') : undefined
}

const lacksWrite = (declared: JobFacts | undefined): boolean =>
  declared !== undefined && declared.permissions.packages !== 'write'

/** A token without write is refused a new name as well; where the package is the report's own trouble, a new name is granted. */
function canaryOf(report: Report, isReadOnly: boolean): Facts['controlRequest'] {
  if (isReadOnly) return refused('installation-may-not-create')
  return /unlinked|owned by|linked to/.test(report.package) ? granted : skipped('the report does not tell')
}

function packageOf(report: Report): Facts['package'] {
  if (/linked to|owned by|another repo/.test(report.package)) return visible({ name: 'octo/other', isPrivate: false })
  if (/^exists-linked/.test(report.package)) return visible({ name: 'octo/app', isPrivate: false })
  return /^exists|^public/.test(report.package) ? visible() : absent
}

/** GitHub's command line asks for no scope of packages by itself; a public package is refused to dead credentials only. */
function healthOf(report: Report, { kind, isJobToken }: Credential): Facts['health'] {
  const isDead =
    kind === 'classic-pat' && (/^public|expired/.test(report.package) || !isPull(report)) && isExchange(report)
  const health: CredentialHealth = { accepted: !isDead, needsSso: false }
  if (isJobToken) return skipped('nothing depends on it')
  return observed(kind === 'oauth' ? { ...health, oauthScopes: ['gist', 'read:org', 'repo', 'workflow'] } : health)
}

const isExchange = ({ error, http }: Report): boolean =>
  ['unknown', 'credential-refused'].includes(reasonOfMessage(error)) &&
  /denied: denied|\/token/.test(`${error} ${http}`)

function answerOf(report: Report, { isJobToken }: Credential): Facts['answer'] {
  const { error } = report
  const status = /\b429\b|toomanyrequests/i.test(error) ? 429 : /\b50[0-4] [A-Z]/.test(error) ? 503 : 403
  const reason = status === 429 ? 'rate-limited' : status === 503 ? 'outage' : reasonOfMessage(error)
  if (reason === 'rate-limited' || reason === 'outage') return without(reason, error)
  if (!isExchange(report)) return refused(untold(report) ?? reason)
  // The token of a running job is alive, so GitHub's REST API accepts it.
  return isJobToken && !isPull(report) ? without('contradicted', error) : refused('credential-refused', 'exchange')
}

/** Where no text is quoted, a token that the event makes read-only meets the text that a read-only token meets. */
function untold({
  error,
  event,
  package: of,
}: Report): 'installation-may-not-create' | 'installation-may-not-write' | undefined {
  if (!error.includes('text not quoted') || !/dependabot/.test(event)) return undefined
  return of === 'new' ? 'installation-may-not-create' : 'installation-may-not-write'
}

const without = (reason: NoAnswer, detail: string): Facts['answer'] =>
  observed({ kind: 'unanswered', reason, detail, hosts: ['ghcr.io:443'] })
