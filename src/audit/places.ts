import { withoutTrailingSlashes } from '../github/hosts.ts'
import type { AuditedPackage, AuditFinding } from './audit-report.ts'

/** Address of the line that a finding is about, on its default branch; of the repository if there is no line. */
export function placeAddress(serverUrl: string, { repository, location }: AuditFinding): string {
  const base = `${withoutTrailingSlashes(serverUrl)}/${repository}`
  if (location === undefined) return base
  return `${base}/blob/HEAD/${location.file.split('/').map(encodeURIComponent).join('/')}#L${location.line}`
}

/** Address of a package's settings, where its link and its access are. */
export function packageAddress(
  serverUrl: string,
  ownerKind: 'organization' | 'user',
  { image }: AuditedPackage,
): string {
  const [, owner = '', ...name] = image.split('/')
  const accounts = ownerKind === 'organization' ? 'orgs' : 'users'
  const parts = [accounts, owner, 'packages', 'container', name.join('/'), 'settings']
  return [withoutTrailingSlashes(serverUrl), ...parts.map(encodeURIComponent)].join('/')
}
