import type { NoAnswer } from '../oci/answer.ts'
import type { MessageReason, Sureness } from '../oci/refusal-messages.ts'
import type { Access } from '../oci/scope.ts'
import type { RuleId } from '../rules/index.ts'
import type { Mark } from './line-marks.ts'

/** Why a request was refused, or why no answer came. */
export type LogReason = MessageReason | NoAnswer

/** What may explain a text. */
export interface Causes {
  /** Ids of the rules, the most frequent cause first. */
  readonly findings: readonly RuleId[]
  /** What else in a log makes some of them likelier: what the job's token may do, a login that succeeded, what is pushed. */
  readonly orderedBy: 'token' | 'login' | 'push' | 'nothing'
}

/** A text that has a known cause, with those who write it and where that was seen. */
export interface MessagePattern extends Causes {
  /** Matched as a substring, ignoring case. */
  readonly text: string
  /** `docker-hub`: what clients write of Docker Hub, in a log of which GHCR is meant. */
  readonly saidBy: 'registry' | 'client' | 'github' | 'docker-hub'
  /** True if the text has to be the whole message: as a part of another it has many meanings. */
  readonly isWhole: boolean
  /** True if the text says that something was refused or failed, but not why. */
  readonly isBare: boolean
  /** At least one of these must also occur in the line; empty means no further requirement. */
  readonly beside: readonly Mark[]
  /** The same of another list. */
  readonly also?: readonly Mark[]
  /** None of these may occur in the line. */
  readonly unless?: readonly Mark[]
  readonly reason: LogReason
  /** What was done with the image, if the text shows that alone. */
  readonly access?: Access
  readonly sure: Sureness
  /** `owner/repository#number` of a public report, or the client's source. */
  readonly source: string
}

/** Causes, or a list of them that nothing else in a log orders. */
export type Explained = Causes | readonly RuleId[]

/** Returns the causes with what orders them. */
export const causesOf = (explained: Explained): Causes =>
  'orderedBy' in explained ? explained : { findings: explained, orderedBy: 'nothing' }

/** A row of what a client writes: no refusal is judged by it. */
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
  isBare: false,
  beside,
  reason: 'unknown',
  ...causesOf(explained),
  sure,
  source,
})

/** A row of what GitHub writes about a workflow file that it refuses, or a run that it does not start. */
export const github = (...row: Parameters<typeof client>): MessagePattern => ({ ...client(...row), saidBy: 'github' })

/** A row of what a client writes about a refusal or a failure without its reason. */
export const bare = (...row: Parameters<typeof client>): MessagePattern => ({ ...client(...row), isBare: true })

/** The same row for a text that has to be the whole message. */
export const whole = (row: MessagePattern): MessagePattern => ({ ...row, isWhole: true })
