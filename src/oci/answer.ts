import { hostToAllow } from '../github/hosts.ts'
import type { Challenge } from './challenge.ts'

/** What came of one try. */
export interface AccessAttempt {
  readonly answer: Answer
  /** Of the retries of the question itself; those of the exchange before it are not counted. */
  readonly retriesUsed: number
  /** How a 401 asks for credentials. */
  readonly challenge?: Challenge | undefined
}

/** An upload session that was asked for. */
export interface Opened extends AccessAttempt {
  /** Where the upload is to go, at whichever host; absent if it was not granted. */
  readonly place?: URL
  /** Milliseconds that the registry asks to wait for. */
  readonly retryAfter?: number | undefined
}

/** An answer in words, as it was received: `403 DENIED: permission_denied: write_package`. */
export const answerText = ({ status, code, message }: AnswerParts): string =>
  [[status, code].filter(Boolean).join(' '), message].filter(Boolean).join(': ')

/** What of an answer is put into words; a status may be in words already. */
export interface AnswerParts {
  readonly status: number | string
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** What kept a question from being answered. */
export const unanswered = (reason: NoAnswer, detail: string, url: URL): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail,
  hosts: [hostToAllow(url)],
})

/** What a refusal's text says, one word per row of the table of wire texts; `unknown` where no row matches or there is no text. */
export type RefusalReason =
  | 'installation-may-not-create'
  | 'installation-may-not-write'
  | 'installation-may-not-read'
  | 'app-installation-refused'
  | 'package-not-writable'
  | 'package-not-readable'
  | 'package-not-creatable'
  | 'installation-elsewhere'
  | 'owner-unknown'
  | 'scopes-mismatch'
  | 'sso-required'
  | 'classic-pat-forbidden'
  | 'credential-refused'
  | 'unknown'

/** The request that was refused. */
export type RefusedAt = 'exchange' | 'upload' | 'tags'

/** Why the registry gave no verdict. */
export type NoAnswer =
  | 'rate-limited' // 429, or a limit in disguise
  | 'outage' // 5xx, HTML, or an outage in disguise
  | 'name-not-resolved' // DNS
  | 'connection-failed' // refused, reset, TLS
  | 'certificate' // one that is not trusted
  | 'proxy' // 407, or CONNECT refused
  | 'timed-out'
  | 'foreign-realm' // the challenge names another origin: no credential is sent there
  | 'redirected' // a redirect to another origin: not followed
  | 'no-verdict' // an answer that means neither yes nor no
  | 'unconfirmed' // refused once, and no time was left to ask again
  | 'inconsistent' // refused twice, for different reasons
  | 'contradicted' // the registry refuses the credential, GitHub's REST API accepts it or cannot tell
  | 'unexplained' // refused twice, and nothing separates that from an outage

/** The registry's yes. */
export interface Granted {
  readonly kind: 'granted'
}

/**
 * The registry's no, which a second try has confirmed.
 * On a pull, 404 at the list of tags is a refusal too: no such package, or none that this credential may see.
 */
export interface Refused {
  readonly kind: 'refused'
  readonly at: RefusedAt
  readonly status: number
  readonly code?: string
  readonly message?: string
  readonly reason: RefusalReason
}

/** Neither yes nor no, and why; `hosts` are those that were asked. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly reason: NoAnswer
  readonly detail: string
  readonly hosts: readonly string[]
  /** The refusal that does not count, if it is shown as one. */
  readonly refusal?: Refused | undefined
}

/** The registry's answer to the one question that counts. */
export type Answer = Granted | Refused | Unanswered
