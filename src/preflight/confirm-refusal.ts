import type { PackageMetadata } from '../github/container-package.ts'
import type { CredentialHealth } from '../github/credential-health.ts'
import { known, type Observed } from '../http/observed.ts'
import { type Answer, answerText, type RefusalReason, type Refused, type Unanswered } from '../oci/answer.ts'
import type { Access } from '../oci/scope.ts'
import type { Credential } from './request.ts'

/** What is known about an answer when it is decided whether it counts. */
export interface RefusalEvidence {
  readonly access: Access
  /** Host of the registry. */
  readonly registry: string
  readonly credential: Pick<Credential, 'kind'>
  /** The answers to the tries, in order; at least one. */
  readonly answers: readonly [Answer, ...Answer[]]
  /** What GitHub's REST API says of the credential. */
  readonly health: Observed<CredentialHealth>
  /** What GitHub's REST API shows of the package. */
  readonly package: Observed<PackageMetadata>
}

/**
 * Decides whether a refusal counts, and returns the answer that does: the refusal, or no verdict if it was not confirmed or
 * something speaks against it. A grant, and no answer, are returned as they are.
 */
export function confirmRefusal(evidence: RefusalEvidence): Answer {
  const { answers } = evidence
  const last = answers.at(-1) ?? answers[0]
  if (last.kind !== 'refused') return last
  if (answers.length < 2) return inconclusive(last, 'unconfirmed', evidence)
  return againstCredential(last, evidence) ?? againstPublicPull(last, evidence) ?? last
}

/** True if a refusal is for the credential's sake, so that GitHub's REST API has to refuse it as well (docs/facts.md, Refusals and Credentials). */
export const isForCredential = ({ at, reason }: Refused): boolean =>
  reason === 'credential-refused' || (at === 'exchange' && reason === 'unknown')

function againstCredential(refusal: Refused, evidence: RefusalEvidence): Answer | undefined {
  const { access, credential, health } = evidence
  // Fine-grained tokens are accepted by the REST API and never by GHCR (docs/facts.md, Credentials).
  if (!isForCredential(refusal) || credential.kind === 'fine-grained-pat') return undefined
  const accepted = known(health)?.accepted ?? 'unclear'
  if (accepted === false) return { ...refusal, reason: 'credential-refused' }
  // A token for pulling is refused if the credential may not read this one package (docs/facts.md, Authentication).
  if (access === 'pull' && refusal.at === 'exchange' && accepted === true) return undefined
  const but = accepted === true ? "while GitHub's REST API accepts the credential" : ''
  return inconclusive(refusal, 'contradicted', evidence, but)
}

const vagueReasons: ReadonlySet<RefusalReason> = new Set(['credential-refused', 'package-not-readable', 'unknown'])

/** Any valid credential can pull a public package, so a refusal without a specific reason does not count (docs/facts.md, Refusals). */
function againstPublicPull(refusal: Refused, evidence: RefusalEvidence): Answer | undefined {
  const { access, credential, health } = evidence
  const shown = known(evidence.package)
  const isPublicPull = access === 'pull' && shown?.kind === 'visible' && shown.visibility === 'public'
  const isInvalid = credential.kind === 'fine-grained-pat' || known(health)?.accepted === false
  if (!isPublicPull || isInvalid || !vagueReasons.has(refusal.reason)) return undefined
  return inconclusive(refusal, 'contradicted', evidence, "while GitHub's REST API shows that the package is public")
}

const inconclusive = (
  refusal: Refused,
  reason: Extract<Unanswered['reason'], 'unconfirmed' | 'contradicted'>,
  { registry }: RefusalEvidence,
  but = '',
): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail: [answerText(refusal), but].filter(Boolean).join(', '),
  hosts: reason === 'unconfirmed' ? [registry] : [],
})
