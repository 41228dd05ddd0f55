import { known } from '../../http/observed.ts'
import type { Facts } from '../../preflight/facts.ts'
import { knownPackages, leavesWriteOut, packagesDecision } from './packages-decision.ts'

/** Scopes of a classic or OAuth token, one of which the access takes; the first is the least. */
export const neededScopes = { push: ['write:packages'], pull: ['read:packages', 'write:packages'] } as const

/** True if a credential is known to lack what the access takes, whatever the registry answers. */
export const lacksPermission = (
  facts: Pick<Facts, 'access' | 'credential' | 'run' | 'running' | 'health' | 'tokenPermissions'>,
): boolean => (facts.credential.isJobToken ? jobTokenLacks(facts) : lacksScope(facts))

/** The permissions that the runner gives count first, else the workflow file's own block. */
function jobTokenLacks(facts: Pick<Facts, 'access' | 'run' | 'running' | 'tokenPermissions'>): boolean {
  const level = knownPackages(facts) ?? packagesDecision(facts).packages
  return facts.access === 'push' ? leavesWriteOut(level) : level === 'none'
}

/** True if GitHub's REST API lists the scopes of a token, and none of them is enough. */
export function lacksScope({ access, health }: Pick<Facts, 'access' | 'health'>): boolean {
  const scopes = known(health)?.oauthScopes
  return scopes !== undefined && !neededScopes[access].some((needed) => scopes.includes(needed))
}
