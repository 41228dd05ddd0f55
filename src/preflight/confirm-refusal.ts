import { known, observed } from '../http/observed.ts'
import type { RefusalReason, Refused, Unanswered } from '../oci/answer.ts'
import type { Facts } from './facts.ts'
import type { Credential } from './request.ts'

/** A refusal that does not count: it was never confirmed, or something speaks against it, which `but` says. No verdict. */
export const toInconclusive = (
  { status, message }: Refused,
  reason: Extract<Unanswered['reason'], 'unconfirmed' | 'contradicted'>,
  { but = '', hosts = [] }: { readonly but?: string; readonly hosts?: readonly string[] } = {},
): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail: `${`${status} ${message ?? ''}`.trim()}${but === '' ? '' : `, ${but}`}`,
  hosts,
})

const vagueMeanings: ReadonlySet<RefusalReason> = new Set(['credential-refused', 'package-not-readable', 'unknown'])

/**
 * Anybody whose credential is good may pull a public package: a refusal of one that gives no other reason is no
 * verdict (docs/facts.md, Refusals).
 */
export function discountPublicPull(
  answer: Facts['answer'],
  { access, credential, health, package: seen }: Pick<Facts, 'access' | 'credential' | 'health' | 'package'>,
): Facts['answer'] {
  const refusal = known(answer)
  const metadata = known(seen)
  const isPublicPull = access === 'pull' && metadata?.kind === 'visible' && metadata.visibility === 'public'
  if (refusal?.kind !== 'refused' || !isPublicPull || !vagueMeanings.has(refusal.reason)) return answer
  if (isNoGood(credential, health)) return answer
  return observed(
    toInconclusive(refusal, 'contradicted', { but: "while GitHub's REST API shows that the package is public" }),
  )
}

const isNoGood = ({ kind }: Credential, health: Facts['health']): boolean =>
  kind === 'fine-grained-pat' || known(health)?.accepted === false
