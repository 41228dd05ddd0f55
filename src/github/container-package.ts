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
  const json = jsonOf(reply.body)
  const visibility = textAt(json, 'visibility')
  if (reply.status !== 200 || visibility === undefined) return failed(unexpected(reply))
  return observed({ kind: 'visible', visibility, ...linkedRepository(json) })
}

function linkedRepository(json: unknown): Pick<Extract<PackageMetadata, { kind: 'visible' }>, 'linked'> {
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
  | {
      readonly kind: 'visible'
      readonly visibility: string
      /** The linked repository; absent when unlinked. Its name may only be said where it is not private. */
      readonly linked?: { readonly githubRepository: GithubRepository; readonly isPrivate: boolean }
    }
