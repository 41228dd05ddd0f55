import { type Credential, type Facts, known, type Meaning, observed } from '../facts.ts'
import { doubted } from './doubted.ts'

const vagueMeanings: ReadonlySet<Meaning> = new Set(['credential-refused', 'package-not-readable', 'unknown'])

/**
 * Anybody whose credential is good may pull a public package: a refusal of one that gives no other reason is no
 * verdict (docs/facts.md, Refusals).
 */
export function heldAgainstPackage(
  answer: Facts['answer'],
  { access, credential, health, package: seen }: Pick<Facts, 'access' | 'credential' | 'health' | 'package'>,
): Facts['answer'] {
  const refusal = known(answer)
  const metadata = known(seen)
  const isPublicPull = access === 'pull' && metadata?.kind === 'visible' && metadata.visibility === 'public'
  if (refusal?.kind !== 'refused' || !isPublicPull || !vagueMeanings.has(refusal.meaning)) return answer
  if (isNoGood(credential, health)) return answer
  return observed(doubted(refusal, 'contradicted', { but: "while GitHub's REST API shows that the package is public" }))
}

const isNoGood = ({ kind }: Credential, health: Facts['health']): boolean =>
  kind === 'fine-grained-pat' || known(health)?.accepted === false
