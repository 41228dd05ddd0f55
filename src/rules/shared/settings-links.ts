import type { OwnerKind } from '../../github/account.ts'
import { creationPolicy, organizationActions, packageSettings, workflowPermissions } from '../../github/links.ts'
import { isSameName } from '../../github/repository.ts'
import { known } from '../../http/observed.ts'
import type { Facts } from '../../preflight/facts.ts'

/** Whose account the image's owner is: as GitHub's REST API says, else as the event does of the run's own; nothing where neither tells. */
export function ownerKind({ image, owner, run }: Facts): OwnerKind | undefined {
  const asked = known(owner)
  if (asked !== undefined && asked !== 'missing') return asked
  const isRuns = image.kind === 'image' && isSameName(image.owner, run.githubRepository?.owner)
  return isRuns ? run.ownerKind : undefined
}

/** The settings page of the package that was asked for; none where nobody knows whether its owner is an organisation. */
export function packageLinks(facts: Facts): readonly string[] {
  const { image, run } = facts
  const kind = ownerKind(facts)
  if (image.kind !== 'image' || kind === undefined) return []
  return [packageSettings(run.serverUrl, kind, image.owner, image.packageName)]
}

/** Where the owner of the package decides who may create packages; an organisation's only. */
export function creationLinks(facts: Facts): readonly string[] {
  const { image, run } = facts
  return image.kind === 'image' && ownerKind(facts) === 'organization'
    ? [creationPolicy(run.serverUrl, image.owner)]
    : []
}

/** Where this repository's default for the job's token is set. */
export const repositoryLinks = ({ run: { serverUrl, githubRepository } }: Facts): readonly string[] =>
  githubRepository === undefined ? [] : [workflowPermissions(serverUrl, githubRepository.owner, githubRepository.name)]

/** Where the run's organisation limits what its jobs' tokens may do. */
export const organizationLinks = ({ run: { serverUrl, githubRepository, ownerKind } }: Facts): readonly string[] =>
  githubRepository !== undefined && ownerKind === 'organization'
    ? [organizationActions(serverUrl, githubRepository.owner)]
    : []
