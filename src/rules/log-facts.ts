import type { OwnerKind } from '../github/account.ts'
import type { NoAnswer } from '../oci/answer.ts'
import type { Image } from '../oci/image.ts'
import type { MessageReason } from '../oci/refusal-messages.ts'
import type { Access } from '../oci/scope.ts'

/** What a build log shows of a refusal. */
export interface LogFacts {
  readonly access: Access
  /** The GitHub server that the registry belongs to: `https://github.com`. */
  readonly serverUrl: string
  readonly registry: string
  /** The image that the line, or the lines before it, name; absent if none is named. */
  readonly image?: Image | undefined
  /** A name that is no image of this registry: one without a host, or one of the retired registry without its host. */
  readonly elsewhere?: string | undefined
  /** Whose account the image's owner is; logs seldom show it. */
  readonly ownerKind?: OwnerKind | undefined
  /** What the line means, as far as its text alone decides it. */
  readonly reason: MessageReason | NoAnswer
  /** The kind of run that the log is of, where a line shows it. */
  readonly run: 'fork-pull-request' | 'dependabot' | 'other'
  /** True if the log shows a login to the registry that succeeded before. */
  readonly isLoggedIn: boolean
}
