import type { Access } from '../oci/scope.ts'
import type { RuleId } from '../rules/index.ts'
import type { Found } from './find-pattern.ts'
import type { LogContext } from './log-context.ts'

/** One thing that went wrong, which a log may report on several lines. */
export interface Failure {
  readonly found: Found
  readonly findings: readonly RuleId[]
  readonly context: LogContext
  /** What was done with the image. */
  readonly access: Access
  readonly registry: string
  /** The image that its lines name. */
  readonly image: string | undefined
  /** The same as a reference, or the last one that was named before, or a name that is not one. */
  readonly reference: string | undefined
  /** The name of an image that is not GHCR's: one without a host, or of the retired registry. */
  readonly elsewhere: string | undefined
  readonly lastLine: number
}

/** Lines further apart report different failures. */
const furthest = 200

/**
 * Returns the failure that both are, or undefined if they are two. A line without a reason is about the failure before or
 * after it that has one, in the same step and about the same image.
 */
export function sameFailure(one: Failure, other: Failure): Failure | undefined {
  if (isConsequence(one, other)) return { ...one, lastLine: other.lastLine }
  const isNear = other.lastLine - one.lastLine <= furthest && one.context.step === other.context.step
  const isSameImage = one.image === undefined || other.image === undefined || one.image === other.image
  if (!isNear || !isSameImage) return undefined
  const isSameCause = one.findings[0] === other.findings[0]
  if (!isSameCause && !one.found.pattern.isBare && !other.found.pattern.isBare) return undefined
  const clearer = isClearer(other, one) ? other : one
  const { image, reference } = one.image === undefined ? other : one
  return { ...clearer, image, reference, lastLine: other.lastLine }
}

/** Causes that leave the job without a login: that a later request had none is no failure of its own. */
const withoutLogin: readonly (RuleId | undefined)[] = [
  'rejected-credential',
  'empty-credential',
  'credential-store-locked',
]

const isConsequence = (one: Failure, other: Failure): boolean =>
  other.findings[0] === 'not-logged-in' &&
  withoutLogin.includes(one.findings[0]) &&
  one.context.permissionsFrom === other.context.permissionsFrom &&
  !other.context.isLoggedIn

const isClearer = (one: Failure, other: Failure): boolean => {
  if (one.found.pattern.isBare !== other.found.pattern.isBare) return other.found.pattern.isBare
  return one.found.place < other.found.place
}
