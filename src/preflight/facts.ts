import type { OwnerKind } from '../github/account.ts'
import type { PackageMetadata } from '../github/container-package.ts'
import type { CredentialHealth } from '../github/credential-health.ts'
import type { Run } from '../github/run.ts'
import type { Observed } from '../http/observed.ts'
import type { Answer } from '../oci/answer.ts'
import type { Image } from '../oci/image.ts'
import type { Access } from '../oci/scope.ts'
import type { Credential } from './request.ts'
import type { RunningWorkflow } from './running-workflow.ts'
import type { TokenPermissions } from './token-permissions.ts'

export type * from '../workflow/model.ts'

/** Everything that may be known about one image asked with one credential in one run. */
export interface Facts {
  readonly run: Run
  readonly registry: string
  readonly access: Access
  readonly image: Image
  readonly credential: Credential
  readonly answer: Observed<Answer>
  /** The same POST on a name that does not exist under the same owner; asked only where the refusal's text tells no layer. */
  readonly controlRequest: Observed<Answer>
  readonly package: Observed<PackageMetadata>
  /** `missing` where GitHub knows no such account. */
  readonly owner: Observed<OwnerKind | 'missing'>
  readonly health: Observed<CredentialHealth>
  /** What the job's token may do, where the environment or the runner's record says so; read after a refusal only. */
  readonly tokenPermissions: Observed<TokenPermissions>
  readonly running: Observed<RunningWorkflow>
  /** The same job in the default branch's version of the files. */
  readonly onDefaultBranch: Observed<RunningWorkflow>
  /** What went wrong in our own code while asking, where something did. */
  readonly fault?: string
  /** True where the other credential was granted for every image, so that this one's refusal stops nothing. */
  readonly isReplaced: boolean
  /** What the registry says to the other credential about this image. */
  readonly answerToOther: Observed<Answer>
}
