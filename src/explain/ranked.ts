import type { LogContext } from './log-context.ts'
import type { MessagePattern, TextFinding } from './message-pattern.ts'

/** Causes that a token which may write packages rules out. */
const causesOfReadOnlyToken: readonly TextFinding[] = [
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'stale-workflow-version',
]

/** Causes that a token which may not write packages makes likely. */
const withoutWrite: readonly TextFinding[] = ['missing-packages-write', 'read-only-default-permissions']

/** The row's findings in the order that the rest of the log makes likely; none is left out. */
export function ranked(row: MessagePattern, context: LogContext): readonly TextFinding[] {
  const { findings, reason } = row
  const likely = likelier(row, context)
  const unlikely = context.packages === 'write' ? causesOfReadOnlyToken : []
  const rank = (finding: TextFinding) => (likely.includes(finding) ? 0 : unlikely.includes(finding) ? 2 : 1)
  // A package that exists has been created already.
  const isCreated = reason === 'installation-may-not-write' && context.packages === 'write'
  const ordered = findings.toSorted((a, b) => rank(a) - rank(b))
  return isCreated ? ['actions-policy', ...ordered.filter((finding) => finding !== 'actions-policy')] : ordered
}

function likelier({ orderedBy }: MessagePattern, context: LogContext): readonly TextFinding[] {
  const { packages, isDependabot, pullRequest, login } = context
  if (orderedBy === 'login') return login === 'accepted' ? ['registry-unavailable'] : []
  if (orderedBy === 'nothing' || packages === 'write') return []
  if (isDependabot) return ['dependabot-run']
  if (pullRequest !== 'none' && packages !== 'none') return ['fork-pull-request']
  return packages === undefined ? [] : withoutWrite
}
