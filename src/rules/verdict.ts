import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import type { Rule, Severity, Subject } from './rule.ts'
import { reasonOf, showsPackage } from './shared/refusal.ts'

/** The three answers: this push will be accepted, will be refused, or nobody can tell. */
export type Verdict = 'ready' | 'denied' | 'inconclusive'

/** What is known of a package. */
export type PackageState = 'exists' | 'absent' | 'unknown'

/** The verdicts, the worst first. */
export const verdicts: readonly Verdict[] = ['denied', 'inconclusive', 'ready']

/** The worst of several verdicts; `inconclusive` if there are none. */
export const worst = (of: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => of.includes(verdict)) ?? 'inconclusive'

/** The verdict about one image asked with one credential, from its answer and its findings. */
export function verdictOf(
  { answer }: Facts,
  findings: readonly { readonly rule: Rule; readonly severity: Severity }[],
): Verdict {
  const isGranted = known(answer)?.kind === 'granted'
  const isDenied = findings.some(({ rule, severity }) => rule.verdict === 'deny' && severity !== 'warning')
  if (isDenied && !isGranted) return 'denied'
  return isGranted && findings.every(({ rule }) => rule.verdict !== 'inconclusive') ? 'ready' : 'inconclusive'
}

/**
 * The severity of a finding in this case: an error becomes a warning if the name is guessed and the cause may be the
 * guess or the package, or if the other credential serves every image, so that this one's refusal stops nothing.
 */
export function severityIn(
  { image, isReplaced }: Facts,
  severity: Severity,
  { subject }: Pick<Rule, 'subject'>,
): Severity {
  const isGuessed = 'isGuessed' in image && image.isGuessed
  const mayBeTheGuess = isGuessed && (aboutPackages.has(subject) || image.kind === 'invalid')
  return severity === 'error' && (isReplaced || mayBeTheGuess) ? 'warning' : severity
}

const aboutPackages: ReadonlySet<Subject> = new Set(['package', 'user', 'unknown'])

/** What all answers about one image tell of its package: metadata, or the verb of a refusal. */
export function packageState(ofImage: readonly Facts[]): PackageState {
  const metadata = ofImage.map((facts) => known(facts.package)?.kind)
  if (metadata.includes('visible') || ofImage.some(({ answer }) => showsPackage(answer))) return 'exists'
  const isUnmade = ofImage.some((facts) => reasonOf(facts) === 'installation-may-not-create')
  return metadata.includes('absent') || isUnmade ? 'absent' : 'unknown'
}
