import type { OwnerKind } from '../../github/account.ts'
import {
  creationPolicy,
  organizationActions,
  packagePage,
  packageSettings,
  workflowPermissions,
} from '../../github/links.ts'
import { isSameName } from '../../github/repository.ts'
import { known } from '../../http/observed.ts'
import type { Image } from '../../oci/image.ts'
import type { Facts } from '../../preflight/facts.ts'
import type { MessageParams } from '../rule.ts'

/** An image, the server that it belongs to, and whose account its owner is, if that is known; a log's facts are one. */
export interface OwnedImage {
  readonly image?: Image | undefined
  readonly serverUrl: string
  readonly ownerKind?: OwnerKind | undefined
}

/** The image of a run with the kind of its owner: as GitHub's REST API says, else as the event says of the run's own. */
export function ownedImage({ image, owner, run }: Facts): OwnedImage {
  const asked = known(owner)
  const isRuns = image.kind === 'image' && isSameName(image.owner, run.githubRepository?.owner)
  const ownerKind = asked !== undefined && asked !== 'missing' ? asked : isRuns ? run.ownerKind : undefined
  return { image, serverUrl: run.serverUrl, ownerKind }
}

/** Returns the settings page of the package; both possible pages if the owner's kind is not known. */
export const packageLinks = (of: OwnedImage): readonly string[] => pagesOf(of, packageSettings)

/** Returns the page of the package; both possible pages if the owner's kind is not known. */
export const packagePages = (of: OwnedImage): readonly string[] => pagesOf(of, packagePage)

function pagesOf({ image, serverUrl, ownerKind }: OwnedImage, address: typeof packagePage): readonly string[] {
  if (image?.kind !== 'image') return []
  const kinds: readonly OwnerKind[] = ownerKind === undefined ? ['organization', 'user'] : [ownerKind]
  return kinds.map((kind) => address(serverUrl, kind, image.owner, image.packageName))
}

/** What is said of a package whose settings are linked. */
export type Addressed<More = unknown> = Pick<
  MessageParams<{ readonly ownerKind?: OwnerKind | undefined } & More>,
  'detail' | 'images'
>

/** True if both possible pages of a package are linked: its image is known, and nobody knows whose account the owner is. */
export const hasTwoAddresses = ({ detail, images }: Addressed): boolean =>
  detail.ownerKind === undefined && images.length > 0

/** Returns where an organisation decides who may create packages; nothing for a person's account, which has no such page. */
export const creationLinks = ({ image, serverUrl, ownerKind }: OwnedImage): readonly string[] =>
  image?.kind === 'image' && ownerKind !== 'user' ? [creationPolicy(serverUrl, image.owner)] : []

/** Returns where this repository's default for the job's token is set. */
export const repositoryLinks = ({ run: { serverUrl, githubRepository } }: Facts): readonly string[] =>
  githubRepository === undefined ? [] : [workflowPermissions(serverUrl, githubRepository.owner, githubRepository.name)]

/** Returns where the run's organisation limits what its jobs' tokens may do; nothing for a person's account. */
export const organizationLinks = ({ run: { serverUrl, githubRepository, ownerKind } }: Facts): readonly string[] =>
  githubRepository !== undefined && ownerKind === 'organization'
    ? [organizationActions(serverUrl, githubRepository.owner)]
    : []

/**
 * True if another credential may help past this refusal: it was the job's token that was refused, and no second one was
 * tried beside it.
 */
export const mayUseToken = ({ credential, answerToOther }: Facts): boolean =>
  credential.isJobToken && answerToOther.kind !== 'observed'
