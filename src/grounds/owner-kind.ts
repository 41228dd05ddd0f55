import { type Facts, known, type OwnerKind } from '../facts.ts'
import { isSameName } from '../names/same-name.ts'

/** Whose account the image's owner is: as GitHub's REST API says, else as the event does of the run's own; nothing where neither tells. */
export function ownerKind({ image, owner, run }: Facts): OwnerKind | undefined {
  const asked = known(owner)
  if (asked !== undefined && asked !== 'missing') return asked
  const isRuns = image.kind === 'image' && isSameName(image.owner, run.githubRepository?.owner)
  return isRuns ? run.ownerKind : undefined
}
