import { known } from '../../http/observed.ts'
import type { Answer, RefusalReason, Refused } from '../../oci/answer.ts'
import type { Facts } from '../../preflight/facts.ts'
import { knownPackages } from './packages-decision.ts'

/** Whether the registry refused to create: by the text, or by the canary's where the text is silent and no package is there. */
export function isCreateRefusal(facts: Facts): boolean {
  const reason = reasonOf(facts)
  if (reason === 'installation-may-not-create') return true
  if (reason !== 'unknown' || known(facts.package)?.kind !== 'absent') return false
  const controlRequest = known(facts.controlRequest)
  return controlRequest?.kind === 'refused' && controlRequest.reason === 'installation-may-not-create'
}

/** Returns the confirmed refusal, or undefined if the registry granted, gave no verdict or was not asked. */
export function refusalOf({ answer }: Pick<Facts, 'answer'>): Refused | undefined {
  const value = known(answer)
  return value?.kind === 'refused' ? value : undefined
}

/** The refusal that is shown: the confirmed one, or one that nothing separates from an outage; undefined if there is none. */
export function shownRefusal({ answer }: Pick<Facts, 'answer'>): Refused | undefined {
  const value = known(answer)
  return value?.kind === 'unanswered' ? value.refusal : refusalOf({ answer })
}

/** Returns the text of this case's refusal, or undefined if there is none. */
export const reasonOf = (facts: Facts): RefusalReason | undefined => refusalOf(facts)?.reason

const packageMeanings: ReadonlySet<RefusalReason> = new Set([
  'installation-may-not-write',
  'package-not-writable',
  'package-not-readable',
])

/** Whether an answer is a refusal that is given only where the package is there. */
export function showsPackage(answer: Facts['answer']): boolean {
  const refusal = refusalOf({ answer })
  return refusal !== undefined && packageMeanings.has(refusal.reason)
}

/** Whose the refusal is; `unclear` where neither its text nor the canary tells, `other` where the text names a cause of its own. */
export type RefusalLayer = 'token' | 'package' | 'unclear' | 'other'

const tokenMeanings: ReadonlySet<RefusalReason> = new Set([
  'installation-may-not-create',
  'installation-may-not-write',
  'installation-may-not-read',
])

/**
 * Returns what a refusal is about: by its text, else by the control request. The package has no say in that one: where it
 * was granted, the token is in order and the package refuses (docs/facts.md, Refusals). A token that is known to have write
 * is in order whatever the text says; only creating has a policy of its own.
 */
export function refusalLayer(facts: Facts): RefusalLayer | undefined {
  const reason = reasonOf(facts)
  if (reason === undefined) return undefined
  const isInOrder = facts.credential.isJobToken && knownPackages(facts) === 'write'
  if (isInOrder && (reason === 'installation-may-not-write' || reason === 'installation-may-not-read')) return 'package'
  if (tokenMeanings.has(reason)) return 'token'
  if (reason === 'package-not-writable') return 'package'
  return reason === 'unknown' ? controlLayer(known(facts.controlRequest)) : 'other'
}

function controlLayer(controlRequest: Answer | undefined): RefusalLayer {
  if (controlRequest?.kind === 'granted') return 'package'
  return controlRequest?.kind === 'refused' && tokenMeanings.has(controlRequest.reason) ? 'token' : 'unclear'
}
