import type { Severity } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'

/** When the step fails: `inconclusive` fails on denied too. */
export type FailOn = 'denied' | 'inconclusive' | 'never'

/** What decides whether the step fails. */
export interface Decision {
  readonly verdict: Verdict
  readonly severities: readonly Severity[]
  readonly failOn: FailOn
  /** True if an input, or a text in `images`, is invalid. */
  readonly isBadInput: boolean
  /** False if every reference is on another registry: then there was nothing to ask, and nothing fails. */
  readonly isAsked: boolean
}

/**
 * The step's exit code: 1 on a bad input, whatever `failOn` says; unless that is `never`, 1 if the verdict is denied
 * and a finding is an error; with `inconclusive`, 1 on an inconclusive verdict too; else 0.
 */
export function exitCode({ verdict, severities, failOn, isBadInput, isAsked }: Decision): 0 | 1 {
  if (isBadInput) return 1
  if (!isAsked || failOn === 'never') return 0
  if (verdict === 'denied') return severities.includes('error') ? 1 : 0
  return verdict === 'inconclusive' && failOn === 'inconclusive' ? 1 : 0
}
