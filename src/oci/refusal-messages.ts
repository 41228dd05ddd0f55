import type { RefusalReason } from './answer.ts'

/** What a message means: why the registry refuses, or that it does not refuse but is limited or out of order. */
export type MessageReason = RefusalReason | 'rate-limited' | 'outage'

/** How sure a row is. High: several sources. Medium: one good source. Low: inferred from a client's code or a few reports. */
export type Sureness = 'H' | 'M' | 'L'

/** What GHCR says in the message of an error, and where that was seen. */
export interface RefusalMessage {
  /** Matched as a substring, ignoring case. */
  readonly text: string
  /** True if the message has to be this text and nothing else. */
  readonly isWhole: boolean
  readonly reason: MessageReason
  readonly sure: Sureness
  /** `owner/repository#number` of a public report. */
  readonly source: string
}

const part = (text: string, reason: MessageReason, sure: Sureness, source: string): RefusalMessage => ({
  text,
  isWhole: false,
  reason,
  sure,
  source,
})

const whole = (...row: Parameters<typeof part>): RefusalMessage => ({ ...part(...row), isWhole: true })

/** Every message of an error that is known, the most specific first. */
export const refusalMessages: readonly RefusalMessage[] = [
  part('Error from intermediary with HTTP status code 403', 'rate-limited', 'H', 'rubentalstra/FerroEHR#2120'),
  part('unable to connect to authzd server', 'outage', 'H', 'slsa-framework/slsa-github-generator#1699'),
  part('twirp error', 'outage', 'H', 'slsa-framework/slsa-github-generator#1699'),
  part('Error from intermedi', 'rate-limited', 'M', 'NVIDIA-AI-Blueprints/video-search-and-summarization#1623'),
  part('secondary rate limit', 'rate-limited', 'H', 'markrussinovich/refchecker#67'),
  part('TOOMANYREQUESTS', 'rate-limited', 'H', 'chainguard-images/images#173'),
  part('retry-after: ', 'rate-limited', 'H', 'falcosecurity/plugins#1069'),
  part('permission_denied: installation not allowed to', 'app-installation-refused', 'M', 'product-os/flowzone#516'),
  part(
    'installation not allowed to Create',
    'installation-may-not-create',
    'H',
    'GlueOps/github-actions-build-push-containers#34',
  ),
  part('installation not allowed to Write', 'installation-may-not-write', 'H', 'macbre/push-to-ghcr#31'),
  part('installation not allowed to Read', 'installation-may-not-read', 'M', 'BuildDownAI/AI-Implement#88'),
  part('The requested installation does not exist', 'installation-elsewhere', 'H', 'QMCPACK/qmcpack#5805'),
  part('owner not found', 'owner-unknown', 'H', 'goreleaser/goreleaser#2815'),
  part('does not match expected scopes', 'scopes-mismatch', 'H', 'daltoniam/switchboard#139'),
  part('organization SAML enforcement', 'sso-required', 'H', 'cli/cli#5174'),
  part('forbids access via a personal access token', 'classic-pat-forbidden', 'H', 'tobychui/zoraxy#70'),
  part('permission_denied: write_package', 'package-not-writable', 'H', 'danger/danger-js#1414'),
  part('permission_denied: read_package', 'package-not-readable', 'M', 'helmforgedev/charts#92'),
  part('permission_denied: create_package', 'package-not-creatable', 'M', 'goharbor/harbor#22368'),
  part(
    'User cannot be authenticated with the token provided',
    'credential-refused',
    'M',
    'ianbelcher/eks-kubectl-action#17',
  ),
  whole('denied', 'credential-refused', 'M', 'docker/login-action#26'),
  whole('invalid token', 'credential-refused', 'M', 'argoproj-labs/argocd-image-updater#303'),
  whole('write_package', 'package-not-writable', 'M', 'danger/danger-js#1414'),
  whole('read_package', 'package-not-readable', 'M', 'kedacore/http-add-on#48'),
  whole('create_package', 'package-not-creatable', 'L', 'goharbor/harbor#22368'),
]

/** Words of a limit, in whatever text they occur. */
const limitWords = words('too many', 'rate limit\\w*', 'limit exceeded', 'throttl\\w+', 'quota', 'slow down', 'abuse')

/** Words of an outage, in whatever text they occur: an outage on the way behind the registry is worded by whoever meets it. */
const outageWords = words(
  ...[
    'time[ds]?[- ]?out',
    'timeouts?',
    'deadline\\w*',
    'unavailable',
    'temporar\\w+',
    'try again',
    'try later',
    'retry',
  ],
  ...[
    'connect\\w*',
    'disconnect\\w*',
    'econn\\w+',
    'hang up',
    'EOF',
    'reset',
    'broken pipe',
    'unreachable',
    'no such host',
    'dial',
    'dns',
  ],
  ...['rpc', 'internal', '5[0-9][0-9]', 'gateway', 'upstream', 'backend', 'server error', 'service error', 'i/o'],
  ...[
    'tls',
    'x509',
    'handshake',
    'overload\\w*',
    'busy',
    'exhausted',
    'cancell?ed',
    'aborted',
    'maintenance',
    'outage',
  ],
  ...['failed to fetch', 'something went wrong', 'database', 'circuit'],
)

/** Whole words, whatever their case. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'i')
}

/**
 * Returns what a registry's error means, by its message or else by its code; `unknown` if nothing is known of it. Words of an
 * outage or a limit say that it is one, whatever else the text says.
 */
export function reasonOfMessage(message: string, code = ''): MessageReason {
  const said = message.trim().toLowerCase().replace(/\s+/g, ' ')
  const isSaid = ({ text, isWhole }: RefusalMessage) =>
    isWhole ? said === text.toLowerCase() : said.includes(text.toLowerCase())
  const reason = (refusalMessages.find(isSaid) ?? refusalMessages.find(({ text }) => text === code))?.reason
  if (reason === 'rate-limited' || reason === 'outage') return reason
  // A name in backticks is an organisation's, which may have such a word in it; a code has underscores for blanks.
  const text = `${code.replaceAll('_', ' ')} ${said.replace(/`[^`]*`/g, '')}`
  if (limitWords.test(text)) return 'rate-limited'
  return outageWords.test(text) ? 'outage' : (reason ?? 'unknown')
}
