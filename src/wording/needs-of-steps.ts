import type { Need } from '../facts.ts'
import { grouped } from './grouped.ts'

/** What is missing, step by step: who needs it, and each `scope: level`. */
export function needsOfSteps(
  missing: readonly Pick<Need, 'scope' | 'level' | 'because'>[],
): readonly { readonly because: string; readonly levels: readonly string[] }[] {
  return grouped(missing, ({ because }) => because).map((ofStep) => ({
    because: ofStep[0]?.because ?? '',
    levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
  }))
}

/** Whether a checkout is among what lacks something: it works without in a public repository, which no file tells. */
export const lacksCheckout = (missing: readonly Pick<Need, 'scope'>[]): boolean =>
  missing.some(({ scope }) => scope === 'contents')
