import { readAccount } from '../github/account.ts'
import { readContainerPackage } from '../github/container-package.ts'
import type { GithubApi } from '../github/github-api.ts'
import { isSameName } from '../github/repository.ts'
import type { Run } from '../github/run.ts'
import { failed, type Observed, observed, skipped } from '../http/observed.ts'
import type { Image, NamedImage } from '../oci/image.ts'
import type { Facts } from './facts.ts'
import { isGithubs, type PreflightRequest } from './request.ts'

/** What GitHub's REST API shows of an image's owner and package. */
export type Metadata = Pick<Facts, 'owner' | 'package'>

/** Nothing of either, and why. */
export const noMetadata = (because: string): Metadata => ({ owner: skipped(because), package: skipped(because) })

/** True if metadata says more than that nothing can be seen. */
export const tellsMore = ({ package: seen }: Metadata): boolean =>
  seen.kind === 'observed' &&
  (seen.value.kind === 'visible' || (seen.value.kind === 'forbidden' && seen.value.needsSso))

/** Asks about one image, unless GitHub knows nothing of the registry's packages; a fault on the way is a failed observation. */
export async function readMetadata(
  request: Pick<PreflightRequest, 'run' | 'registry'>,
  image: Image,
  api: GithubApi,
): Promise<Observed<Metadata>> {
  if (image.kind !== 'image' || !isGithubs(request)) return skipped('it is no image that GitHub knows')
  return metadataOf(request.run, image, api).then(observed, (error: unknown) => failed(String(error)))
}

/** Reads the package's metadata; whose account the owner's name is comes from the event, or is asked first. */
async function metadataOf(run: Run, image: NamedImage, api: GithubApi): Promise<Metadata> {
  const isRunsOwner = isSameName(image.owner, run.githubRepository?.owner)
  const owner = isRunsOwner ? await readRunsOwner(run, image.owner, api) : await readAccount(api, image.owner)
  if (owner.kind !== 'observed') return { owner, package: skipped('whose account it is, is not known') }
  if (owner.value === 'missing') return { owner, package: skipped('there is no such account') }
  return { owner, package: await readContainerPackage(api, { ...image, ownerKind: owner.value }) }
}

/** A run's own account exists: where the API does not show it, nothing follows. */
async function readRunsOwner({ ownerKind }: Run, name: string, api: GithubApi): Promise<Metadata['owner']> {
  if (ownerKind !== undefined) return observed(ownerKind)
  const account = await readAccount(api, name)
  return account.kind === 'observed' && account.value === 'missing' ? failed(`GitHub does not show ${name}`) : account
}
