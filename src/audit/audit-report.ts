import type { Finding } from '../report/report.ts'
import type { Who } from '../rules/rule.ts'

/** What is found in a repository of the owner: a finding of lint, and whose it is. */
export interface AuditFinding extends Finding {
  /** `octo/app` */
  readonly repository: string
}

/** An image that workflows push, and what GitHub shows of its package. */
export interface AuditedPackage {
  /** `ghcr.io/octo/app` */
  readonly image: string
  readonly package: 'exists' | 'absent' | 'unknown'
  readonly visibility?: 'public' | 'private' | 'internal'
  /** The linked repository, null for none; absent if it is not known, or must not be named. */
  readonly linked?: string | null
  /** The repositories whose workflows push it. */
  readonly repositories: readonly string[]
}

/** What an audit ends with: public, see docs/audit.schema.json. `version` changes only on a breaking change. */
export interface AuditReport {
  readonly version: 1
  readonly owner: string
  readonly repositories: {
    /** Those that were asked for. */
    readonly total: number
    /** Those of which everything was read that was looked for. */
    readonly read: number
    /** Those with a job that pushes. */
    readonly pushing: number
  }
  readonly findings: readonly AuditFinding[]
  /** How many findings the repositories' own exceptions have taken out. */
  readonly excepted: number
  readonly packages: readonly AuditedPackage[]
  /** What was not read, and why; `octo/*` means all other repositories. */
  readonly unread: readonly { readonly repository: string; readonly reason: string }[]
  readonly requests: { readonly graphql: number; readonly rest: number }
}

/** What is to be said of a package beside its name. */
export type PackageState = 'linked' | 'linked-elsewhere' | 'unlinked' | 'absent' | 'unknown'

/** Returns how a package is linked, seen from the repositories that push it. Linked is not granted: no API tells that. */
export function packageState({ package: found, linked, repositories }: AuditedPackage): PackageState {
  if (found !== 'exists') return found
  if (linked === undefined) return 'unknown'
  if (linked === null) return 'unlinked'
  return repositories.some((one) => one.toLowerCase() === linked.toLowerCase()) ? 'linked' : 'linked-elsewhere'
}

/** States of which something is to be said, those first that somebody has to look at. */
export const oddStates = ['linked-elsewhere', 'unlinked', 'absent', 'unknown'] as const

const severities = ['error', 'warning', 'notice'] as const

/** How much one kind of person has to do. */
export interface Share {
  readonly who: Who
  readonly error: number
  readonly warning: number
  readonly notice: number
  /** Packages whose settings are to be looked at. */
  readonly packages: number
  readonly repositories: number
}

const everybody: readonly Who[] = [
  'workflow-author',
  'package-admin',
  'organization-owner',
  'credential-owner',
  'nobody',
]

/** Returns who has how much to do; nobody who has nothing to do. */
export function shares({ findings, packages }: Pick<AuditReport, 'findings' | 'packages'>): readonly Share[] {
  const odd = packages.filter((one) => ['linked-elsewhere', 'unlinked'].includes(packageState(one)))
  return everybody.flatMap((who) => {
    const own = findings.filter((finding) => finding.who === who)
    const ofPackages = who === 'package-admin' ? odd : []
    if (own.length + ofPackages.length === 0) return []
    const [error = 0, warning = 0, notice = 0] = severities.map(
      (severity) => own.filter((finding) => finding.severity === severity).length,
    )
    const repositories = new Set([
      ...own.map(({ repository }) => repository),
      ...ofPackages.flatMap((one) => one.repositories),
    ])
    return [{ who, error, warning, notice, packages: ofPackages.length, repositories: repositories.size }]
  })
}

/** Findings of one rule and one severity, which most of a large owner's repositories share. */
export interface FindingGroup {
  readonly first: AuditFinding
  readonly findings: readonly AuditFinding[]
}

/** Returns findings by severity and rule, the gravest and most frequent first. */
export function grouped(findings: readonly AuditFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, AuditFinding[]>()
  for (const finding of findings) {
    const key = `${severities.indexOf(finding.severity)} ${finding.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], findings: group }]))
    .toSorted(
      (a, b) =>
        severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity) ||
        b.findings.length - a.findings.length,
    )
}
