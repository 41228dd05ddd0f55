import type { CredentialRole } from '../preflight/request.ts'
import type { Diagnosed } from './engine.ts'
import type { Confidence, Rule, Severity } from './rule.ts'
import type { Verdict } from './verdict.ts'

const severities: readonly Severity[] = ['error', 'warning', 'notice']
const confidences: readonly Confidence[] = ['certain', 'likely', 'possible']

/** Both credentials, the one that is tried first at the head. */
export const roles: readonly CredentialRole[] = ['password', 'fallback-password']

/** Findings by severity, then by credential, then by confidence, then in the order of the rules. */
export function inOrder(findings: readonly Diagnosed[], rules: readonly Rule[]): readonly Diagnosed[] {
  const rank = ({ rule, severity, role, diagnosis }: Diagnosed) =>
    [
      severities.indexOf(severity),
      roles.indexOf(role),
      confidences.indexOf(diagnosis.confidence),
      rules.indexOf(rule),
    ] as const
  return findings.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
}

/**
 * The one finding that the outcome is about, or undefined: the first error, else what explains a denied verdict without
 * being one, else, if the verdict is another, the first warning.
 */
export function primary({
  verdict,
  findings,
}: {
  readonly verdict: Verdict
  readonly findings: readonly Diagnosed[]
}): Diagnosed | undefined {
  const first = (severity: Severity) => findings.find((finding) => finding.severity === severity)
  if (verdict === 'denied') return first('error') ?? findings.find(({ rule }) => rule.verdict === 'deny')
  return first('error') ?? first('warning')
}
