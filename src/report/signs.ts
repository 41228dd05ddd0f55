import type { Severity } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'

/** Signs that say at a glance how grave something is, in every language. */
export const signs = {
  verdict: { ready: '✅', denied: '❌', inconclusive: '❔' },
  severity: { error: '❌', warning: '⚠️', notice: 'ℹ️' },
} as const satisfies { verdict: Record<Verdict, string>; severity: Record<Severity, string> }
