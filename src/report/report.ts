import type { Access } from '../oci/scope.ts'
import type { Evidence } from '../preflight/evidence.ts'
import type { CredentialRole } from '../preflight/request.ts'
import type { TokenPermissions } from '../preflight/token-permissions.ts'
import type { Confidence, Severity, Who } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Location } from '../workflow/placement.ts'

/** The report: public, see docs/report.schema.json. `version` changes only on a breaking change. */
export interface Report {
  readonly version: 1
  readonly verdict: Verdict
  readonly access: Access
  readonly registry: string
  readonly credential: CredentialRole | 'none'
  readonly images: readonly ReportedImage[]
  readonly findings: readonly Finding[]
  /** What the job's token has, where that is known. */
  readonly tokenPermissions?: Pick<TokenPermissions, 'packages' | 'source'>
  readonly evidence: readonly Evidence[]
}

/** What the report says of one image. */
export interface ReportedImage {
  readonly reference: string
  /** Empty if the text is no reference. */
  readonly repository: string
  readonly guessed: boolean
  readonly verdict: Verdict
  readonly package: 'exists' | 'absent' | 'unknown'
  readonly findings: readonly string[]
}

/** One cause, in words, with all that helps to remove it. Texts are plain: no Markdown, no HTML. */
export interface Finding {
  readonly id: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  readonly problem: string
  readonly remedy: string
  readonly who: Who
  readonly docs: string
  readonly links: readonly string[]
  readonly images: readonly string[]
  readonly location?: Location
  /** A unified diff that `git apply` takes. */
  readonly diff?: string
}
