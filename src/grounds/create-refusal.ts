import { type Facts, known } from '../facts.ts'
import { meaningOf } from './refusal.ts'

/** Whether the registry refused to create: by the text, or by the canary's where the text is silent and no package is there. */
export function isCreateRefusal(facts: Facts): boolean {
  const meaning = meaningOf(facts)
  if (meaning === 'installation-may-not-create') return true
  if (meaning !== 'unknown' || known(facts.package)?.kind !== 'absent') return false
  const canary = known(facts.canary)
  return canary?.kind === 'refused' && canary.meaning === 'installation-may-not-create'
}
