import type { Level } from '../../github/permission-scopes.ts'
import type { Run } from '../../github/run.ts'
import type { Facts } from '../../preflight/facts.ts'
import { refusalLayer } from './refusal.ts'

/** What `GITHUB_TOKEN_PERMISSIONS` gives to packages; undefined if no runner says so. */
export const toldPackages = ({ tokenPermissions }: Run): Level | undefined =>
  tokenPermissions === undefined ? undefined : (tokenPermissions['packages'] ?? 'none')

/** How a push with the job's own token was refused. */
export type TokenRefusal = 'for-the-token' | 'without-a-reason'

/**
 * Tells whether the job's token was refused a push for want of write: `for-the-token` where text, canary or runner say
 * so, `without-a-reason` where nothing tells and only the workflow can; undefined if the token is not the cause.
 */
export function tokenRefusal(facts: Facts): TokenRefusal | undefined {
  const params = toldPackages(facts.run)
  if (!facts.credential.isJobToken || facts.access !== 'push' || params === 'write') return undefined
  const layer = refusalLayer(facts)
  if (layer === 'token') return 'for-the-token'
  if (layer !== 'unclear') return undefined
  return params === undefined ? 'without-a-reason' : 'for-the-token'
}
