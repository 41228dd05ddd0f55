import type { OwnerKind } from '../github/account.ts'
import type { Image } from '../oci/image.ts'
import type { Access } from '../oci/scope.ts'

/** What a build log shows of a refusal, as far as it does. */
export interface LogFacts {
  readonly access: Access
  /** The GitHub server whose registry refused: `https://github.com`. */
  readonly serverUrl: string
  readonly registry: string
  /** The image that the line, or the lines before it, name; absent if none is named. */
  readonly image?: Image
  /** Whose account the image's owner is, which most logs do not show. */
  readonly ownerKind?: OwnerKind
  /** The kind of run that the log is of, where a line shows it. */
  readonly run: 'fork-pull-request' | 'dependabot' | 'other'
  /** True if the log shows a login to the registry that succeeded. */
  readonly hasLoggedIn: boolean
  /** The line that means it, without colours and time stamps. */
  readonly line: string
}
