// The names that e2e asks about, from where the run is.
import { randomUUID } from 'node:crypto'

/** Made once for both sides, so that the real and the simulated registry are asked the same. */
export function namesOf({ GITHUB_REPOSITORY, E2E_OWNER_KIND, E2E_OTHER_OWNER, E2E_UNLINKED }) {
  const repository = (GITHUB_REPOSITORY ?? '').toLowerCase()
  return {
    repository,
    owner: repository.split('/')[0],
    ownerKind: E2E_OWNER_KIND === 'User' ? 'user' : 'organization',
    random: randomUUID().slice(0, 8),
    other: E2E_OTHER_OWNER?.toLowerCase(),
    unlinked: E2E_UNLINKED?.toLowerCase(),
  }
}

/** A package that the job `fixture` has pushed from this repository. */
export const existing = ({ repository }) => `${repository}-e2e`
/** A package that nobody has pushed: the canary's case. */
export const fresh = ({ repository, random }) => `${repository}-e2e-${random}`
/** A package of an account that is not this repository's. */
export const other = (names) => `${names.other}/ghcr-preflight-e2e`
/** A package of this owner that grants this repository nothing. */
export const unlinked = (names) => `${names.owner}/${names.unlinked}`
/** A package of an account that does not exist. */
export const nobody = ({ random }) => `ghcr-preflight-no-such-owner-${random}/e2e`
