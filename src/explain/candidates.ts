import type { Access } from '../oci/scope.ts'
import { type RuleId, rules } from '../rules/index.ts'
import type { Subject } from '../rules/rule.ts'
import { anyOf, root } from './line-marks.ts'
import type { LogContext } from './log-context.ts'
import type { MessagePattern } from './message-pattern.ts'
import { namesGhcr } from './named-registry.ts'

/** More would say nothing. */
const most = 6

/** Causes that a token which may write packages rules out. */
const causesOfReadOnlyToken: readonly RuleId[] = [
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'stale-workflow-version',
]

/** Causes that a token which may not write packages makes likely: the read-only default lets it read them. */
const withoutWrite = {
  none: ['missing-packages-write', 'read-only-default-permissions'],
  read: ['read-only-default-permissions'],
} as const

/** In a log these are about something else than in a file. */
const subjectsInLogs: Readonly<Partial<Record<RuleId, Subject>>> = {
  'not-logged-in': 'credential',
  'reusable-workflow-ceiling': 'token',
}
const subjects = new Map(rules.map(({ id, subject }) => [id, subjectsInLogs[id] ?? subject]))

/** Returns what a finding is about if a log shows it. */
export const subjectInLog = (id: RuleId): Subject => subjects.get(id) ?? 'unknown'

/**
 * Returns what may explain a line, at most six causes: the likeliest by what else the log shows, then the likeliest of each
 * other subject, then those that are left.
 */
export function candidatesOf(
  pattern: MessagePattern,
  context: LogContext,
  { text, access }: { readonly text: string; readonly access: Access | undefined },
): readonly RuleId[] {
  const likely = byRequest(byAccess(byCapitals(byContext(pattern, context), pattern, text), access), text)
  const ordered: readonly RuleId[] =
    context.target === 'retired' && !namesGhcr(text) ? ['retired-registry', ...likely] : likely
  const firstOfSubject = ordered.filter(
    (id, at) => ordered.findIndex((other) => subjectInLog(other) === subjectInLog(id)) === at,
  )
  return [...new Set([...firstOfSubject, ...ordered])].slice(0, most)
}

/** The pattern's causes in the order that the rest of the log makes likely; none is left out. */
function byContext(pattern: MessagePattern, context: LogContext): readonly RuleId[] {
  const { findings, reason } = pattern
  const likely = likelier(pattern, context)
  const unlikely = unlikelier(context)
  const rank = (finding: RuleId) => (likely.includes(finding) ? 0 : unlikely.includes(finding) ? 2 : 1)
  // A package that exists has been created already.
  const isCreated = reason === 'installation-may-not-write' && context.packages === 'write'
  const ordered = findings.toSorted((a, b) => rank(a) - rank(b))
  return isCreated ? ['actions-policy', ...ordered.filter((finding) => finding !== 'actions-policy')] : ordered
}

function unlikelier({ packages, login }: LogContext): readonly RuleId[] {
  const unread: readonly RuleId[] = packages === 'read' || packages === 'write' ? ['missing-packages-read'] : []
  const unsent: readonly RuleId[] = login === 'accepted' ? ['empty-credential'] : []
  return [...unread, ...unsent, ...(packages === 'write' ? causesOfReadOnlyToken : [])]
}

function likelier(pattern: MessagePattern, context: LogContext): readonly RuleId[] {
  const { orderedBy, isBare } = pattern
  const { packages, isDependabot, pullRequest, login, hasAppToken, target, isManifestPush } = context
  if (orderedBy === 'login') return login === 'accepted' ? ['registry-unavailable'] : []
  if (orderedBy === 'push') return target === 'ghcr' && !isManifestPush ? ['registry-unavailable'] : []
  if (hasAppToken && isBare) return ['app-installation-token']
  if (orderedBy === 'nothing') return packages === 'none' ? ['missing-packages-read'] : []
  if (packages === 'write') return []
  if (isDependabot) return ['dependabot-run']
  if (pullRequest !== 'none' && packages !== 'none') return ['fork-pull-request']
  return packages === undefined ? [] : withoutWrite[packages]
}

const ofPullsOnly: readonly RuleId[] = ['private-package', 'missing-packages-read']
const ofPushesOnly: readonly RuleId[] = [
  'missing-packages-write',
  'read-only-default-permissions',
  'package-creation-forbidden',
  'unreadable-package',
  'missing-write-packages-scope',
]

/** Leaves out what a line that shows a push, or a pull, cannot mean, unless the text means it first. */
function byAccess(findings: readonly RuleId[], access: Access | undefined): readonly RuleId[] {
  const others = access === undefined ? [] : access === 'push' ? ofPullsOnly : ofPushesOnly
  return findings.filter((id, at) => at === 0 || !others.includes(id))
}

const rootRequest = anyOf(root)

/** The first request of all names no package, so that none can refuse it. */
const byRequest = (findings: readonly RuleId[], line: string): readonly RuleId[] =>
  rootRequest.test(line) ? findings.filter((id) => subjectInLog(id) !== 'package') : findings

/** A name without a capital is not refused for one; where the line shows one, it is. */
function byCapitals(findings: readonly RuleId[], { text }: MessagePattern, line: string): readonly RuleId[] {
  if (!findings.includes('uppercase-image-name') || text.includes('lowercase')) return findings
  const names = namesIn(line)
  const isNamed = names.length > 0
  const others = findings.filter((finding) => finding !== 'uppercase-image-name')
  if (names.some((name) => /[A-Z]/.test(name))) return ['uppercase-image-name', ...others]
  return isNamed ? others : findings
}

/** Repositories in a line, without tag and digest: what has a slash and is no address. */
const namesIn = (line: string): readonly string[] =>
  line
    .split(/[\s"'`()[\],;=]+/)
    .filter((word) => word.length < 600 && word.includes('/') && !word.includes('://'))
    .map(
      (word) => `${word.slice(0, word.lastIndexOf('/'))}/${word.slice(word.lastIndexOf('/') + 1).split(/[@:]/, 1)[0]}`,
    )
