import { at, jsonOf, textAt } from '../http/json.ts'
import { failed, type Observed, observed } from '../http/observed.ts'
import type { OwnerKind } from './account.ts'
import { type GithubApi, isLimit, needsSso, unexpected } from './github-api.ts'
import { type GithubRepository, readFullName } from './repository.ts'

/** Which package is asked for. */
export interface ContainerPackage {
  readonly owner: string
  readonly ownerKind: OwnerKind
  readonly packageName: string
}

/** Reads a container package's metadata (REST: "Get a package for an organization" or "… for a user"). 404 is missing or invisible. */
export async function readContainerPackage(
  api: GithubApi,
  { owner, ownerKind, packageName }: ContainerPackage,
): Promise<Observed<PackageMetadata>> {
  const accounts = ownerKind === 'organization' ? 'orgs' : 'users'
  const reply = await api.get(
    `/${accounts}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(packageName)}`,
  )
  if (reply.kind === 'failed') return failed(unexpected(reply))
  if (reply.status === 404) return observed({ kind: 'absent' })
  if (reply.status === 403 && !isLimit(reply)) return observed({ kind: 'forbidden', needsSso: needsSso(reply) })
  const visible = reply.status === 200 ? visiblePackage(jsonOf(reply.body)) : undefined
  return visible === undefined ? failed(unexpected(reply)) : observed(visible)
}

/** Reads a package as REST shows it, alone or in a list; undefined if it is anything else. */
export function visiblePackage(json: unknown): VisiblePackage | undefined {
  const visibility = textAt(json, 'visibility')
  return visibility === undefined ? undefined : { kind: 'visible', visibility, ...linkedRepository(json) }
}

function linkedRepository(json: unknown): Pick<VisiblePackage, 'linked'> {
  const whole = readFullName(textAt(json, 'repository', 'full_name') ?? '')
  const owner = textAt(json, 'repository', 'owner', 'login') ?? whole?.owner
  const name = textAt(json, 'repository', 'name') ?? whole?.name
  if (owner === undefined || name === undefined) return {}
  return { linked: { githubRepository: { owner, name }, isPrivate: at(json, 'repository', 'private') !== false } }
}

/** What GitHub's REST API shows of a package; `absent` is missing or invisible, which it does not tell apart. */
export type PackageMetadata =
  | { readonly kind: 'absent' }
  | { readonly kind: 'forbidden' /** GitHub asks this credential for SSO first. */; readonly needsSso: boolean }
  | VisiblePackage

/** A package that the credential may see. */
export interface VisiblePackage {
  readonly kind: 'visible'
  readonly visibility: string
  /** The linked repository; absent when unlinked. Its name may only be said where it is not private. */
  readonly linked?: { readonly githubRepository: GithubRepository; readonly isPrivate: boolean }
}
