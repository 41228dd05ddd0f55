import { type Answer, type Facts, known, type Meaning, type Refused } from '../facts.ts'

/** The confirmed refusal, or nothing where the registry granted, gave no verdict or was not asked. */
export function refusalOf({ answer }: Pick<Facts, 'answer'>): Refused | undefined {
  const value = known(answer)
  return value?.kind === 'refused' ? value : undefined
}

/** What the refusal of this case says, or nothing where there is none. */
export const meaningOf = (facts: Facts): Meaning | undefined => refusalOf(facts)?.meaning

const packageMeanings: ReadonlySet<Meaning> = new Set([
  'installation-may-not-write',
  'package-not-writable',
  'package-not-readable',
])

/** Whether an answer is a refusal that is given only where the package is there. */
export function showsPackage(answer: Facts['answer']): boolean {
  const refusal = refusalOf({ answer })
  return refusal !== undefined && packageMeanings.has(refusal.meaning)
}

/** Whose the refusal is; `unclear` where neither its text nor the canary tells, `other` where the text names a cause of its own. */
export type RefusalLayer = 'token' | 'package' | 'unclear' | 'other'

const tokenMeanings: ReadonlySet<Meaning> = new Set([
  'installation-may-not-create',
  'installation-may-not-write',
  'installation-may-not-read',
])

/**
 * Tells a refusal for the token's sake from one for the package's: by its text, else by the canary. The package has no say
 * in that one: where it was granted, the token is in order and the package refuses (docs/facts.md, Refusals).
 */
export function refusalLayer(facts: Facts): RefusalLayer | undefined {
  const meaning = meaningOf(facts)
  if (meaning === undefined) return undefined
  if (tokenMeanings.has(meaning)) return 'token'
  if (meaning === 'package-not-writable') return 'package'
  return meaning === 'unknown' ? canaryLayer(known(facts.canary)) : 'other'
}

function canaryLayer(canary: Answer | undefined): RefusalLayer {
  if (canary?.kind === 'granted') return 'package'
  return canary?.kind === 'refused' && tokenMeanings.has(canary.meaning) ? 'token' : 'unclear'
}
