import type { MessageReason, Sureness } from '../oci/refusal-messages.ts'
import type { Mark } from './line-marks.ts'

/** Ids of the rules that a text can speak for. */
export type TextFinding =
  | 'invalid-image-reference'
  | 'uppercase-image-name'
  | 'mistyped-registry'
  | 'foreign-owner'
  | 'owner-not-found'
  | 'empty-credential'
  | 'rejected-credential'
  | 'fine-grained-pat'
  | 'missing-write-packages-scope'
  | 'sso-not-authorised'
  | 'classic-pat-forbidden'
  | 'app-installation-token'
  | 'user-not-granted'
  | 'not-logged-in'
  | 'missing-packages-write'
  | 'read-only-default-permissions'
  | 'fork-pull-request'
  | 'dependabot-run'
  | 'reusable-workflow-caller'
  | 'reusable-workflow-ceiling'
  | 'invalid-permissions'
  | 'stale-workflow-version'
  | 'actions-policy'
  | 'missing-packages-read'
  | 'repository-not-granted'
  | 'package-linked-elsewhere'
  | 'unreadable-package'
  | 'package-creation-forbidden'
  | 'private-package'
  | 'registry-unavailable'
  | 'rate-limited'

/** What may explain a text. */
export interface Causes {
  /** Ids of the rules, the most frequent cause first. */
  readonly findings: readonly TextFinding[]
  /** What else in a log tells which of them are likelier: what the job's token may do, or that a login went well before. */
  readonly orderedBy: 'token' | 'login' | 'nothing'
}

/** A text that tells a cause, with those who say it and where that was seen. */
export interface MessagePattern extends Causes {
  /** Matched as a substring, whatever its case. */
  readonly text: string
  readonly saidBy: 'registry' | 'client' | 'github'
  /** True where only a message that is nothing else means it: as a part of another it is said of many things. */
  readonly isWhole: boolean
  /** One of these has to stand in the same line of a log too, where the text alone is said of many things; empty for no such demand. */
  readonly beside: readonly Mark[]
  readonly reason: MessageReason
  readonly sure: Sureness
  /** `owner/repository#number` of a public report, or the client's source. */
  readonly source: string
}

/** A list alone is ordered by nothing. */
export type Explained = Causes | readonly TextFinding[]

/** The causes that stand for an explanation. */
export const causesOf = (explained: Explained): Causes =>
  'orderedBy' in explained ? explained : { findings: explained, orderedBy: 'nothing' }

/** A row of what a client says in a log: no refusal is judged by it. */
export const client = (
  text: string,
  beside: readonly Mark[],
  explained: Explained,
  sure: Sureness,
  source: string,
): MessagePattern => ({
  text,
  saidBy: 'client',
  isWhole: false,
  beside,
  reason: 'unknown',
  ...causesOf(explained),
  sure,
  source,
})

/** A row of what GitHub says in a log, of a workflow file that it refuses. */
export const github = (...row: Parameters<typeof client>): MessagePattern => ({ ...client(...row), saidBy: 'github' })

/** The same row for a message that is nothing else. */
export const whole = (row: MessagePattern): MessagePattern => ({ ...row, isWhole: true })
