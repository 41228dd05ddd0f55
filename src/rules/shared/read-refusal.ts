import { known } from '../../http/observed.ts'
import type { RefusalReason } from '../../oci/answer.ts'
import type { Facts } from '../../preflight/facts.ts'
import { knownPackages, packagesDecision } from './packages-decision.ts'
import { reasonOf, refusalOf } from './refusal.ts'

const readMeanings: ReadonlySet<RefusalReason> = new Set([
  'installation-may-not-read',
  'package-not-readable',
  'unknown',
])

/**
 * Whether a pull was refused for the package's sake or the token's: GHCR refuses the exchange itself where the
 * credential may not read, so a refused credential counts too unless GitHub's REST API refuses it as well.
 */
export function isReadRefusal(facts: Facts): boolean {
  const refusal = refusalOf(facts)
  if (facts.access !== 'pull' || refusal === undefined) return false
  if (refusal.reason !== 'credential-refused') return readMeanings.has(refusal.reason)
  return refusal.at === 'exchange' && known(facts.health)?.accepted !== false
}

/** Whether the registry shows nobody such a package: a 404 with its own error, once the token was let in. */
export const isNameUnknown = (facts: Facts): boolean => refusalOf(facts)?.status === 404

/**
 * Whether the job's token may not read packages at all: the runner's word first, else the refusal's text or the file;
 * where no file decides, GitHub's REST API, which forbids them to such a token (docs/facts.md, Packages).
 */
export function lacksRead(facts: Facts): boolean {
  const level = knownPackages(facts)
  if (level !== undefined) return level === 'none'
  const { packages } = packagesDecision(facts)
  if (reasonOf(facts) === 'installation-may-not-read' || packages === 'none') return true
  return (packages === 'default' || packages === 'unknown') && known(facts.package)?.kind === 'forbidden'
}
