import { fullName } from '../github/repository.ts'
import type { AuditedPackage } from './audit-report.ts'
import type { KnownPackage } from './cache.ts'

const visibilities = ['public', 'private', 'internal'] as const

/**
 * Returns what a report says of an image that workflows push. In public, a package that is not public is not known, and a private
 * repository has no name.
 */
export function auditedPackage(
  image: string,
  repositories: readonly string[],
  known: KnownPackage | undefined,
  isPublicOnly: boolean,
): AuditedPackage {
  const base = { image, repositories }
  if (known === undefined) return { ...base, package: 'unknown' }
  if (known.kind === 'absent') return { ...base, package: 'absent' }
  const visibility = visibilities.find((one) => one === known.visibility)
  if (isPublicOnly && visibility !== 'public') return { ...base, package: 'unknown' }
  const { linked } = known
  const mayName = linked === undefined || !isPublicOnly || !linked.isPrivate
  return {
    ...base,
    package: 'exists',
    ...(visibility !== undefined && { visibility }),
    ...(mayName && { linked: linked === undefined ? null : fullName(linked.githubRepository) }),
  }
}
