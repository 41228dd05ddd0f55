import type { Facts } from '../../preflight/facts.ts'
import { knownPackages } from './packages-decision.ts'
import { refusalLayer } from './refusal.ts'

/** How a push with the job's own token was refused. */
export type TokenRefusal = 'for-the-token' | 'without-a-reason'

/**
 * Tells whether the job's token was refused a push for want of write: `for-the-token` where text, canary or runner say
 * so, `without-a-reason` where nothing tells and only the workflow can; undefined if the token is not the cause.
 */
export function tokenRefusal(facts: Facts): TokenRefusal | undefined {
  const level = knownPackages(facts)
  if (!facts.credential.isJobToken || facts.access !== 'push' || level === 'write') return undefined
  const layer = refusalLayer(facts)
  if (layer === 'token') return 'for-the-token'
  if (layer !== 'unclear') return undefined
  return level === undefined ? 'without-a-reason' : 'for-the-token'
}
