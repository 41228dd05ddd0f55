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
  /** The answer to the same POST on a name that does not exist under the same owner. */
  readonly controlRequest: Observed<Answer>
  /** True if the credential is known to lack the permission, by what else was read of it than the registry's answer. */
  readonly lacksPermission: boolean
}

/**
 * Decides whether a refusal counts, and returns the answer that does: the refusal, or no verdict if it was not confirmed,
 * something speaks against it, or nothing separates it from an outage. A grant, and no answer, are returned as they are.
 */
export function confirmRefusal(evidence: RefusalEvidence): Answer {
  const { answers } = evidence
  const last = answers.at(-1) ?? answers[0]
  if (last.kind !== 'refused') return last
  return (
    withoutSecondTry(last, evidence) ??
    againstCredential(last, evidence) ??
    againstPublicPull(last, evidence) ??
    withoutLayer(last, evidence) ??
    last
  )
}

/** True if a refusal is for the credential's sake, so that GitHub's REST API has to refuse it as well (docs/facts.md, Refusals and Credentials). */
export const isForCredential = ({ at, status, reason }: Refused): boolean =>
  reason === 'credential-refused' || status === 401 || (at === 'exchange' && reason === 'unknown')

/** Valid credentials are refused for a moment now and then, so a second try has to say the same (docs/facts.md, Refusals). */
function withoutSecondTry(refusal: Refused, { answers, registry }: RefusalEvidence): Answer | undefined {
  const before = answers.at(-2)
  if (before?.kind !== 'refused') return inconclusive(refusal, 'unconfirmed', { hosts: [registry] })
  return saysTheSame(before, refusal)
    ? undefined
    : inconclusive(refusal, 'inconsistent', { but: `and before that ${answerText(before)}` })
}

function saysTheSame(one: Refused, other: Refused): boolean {
  if (isForCredential(one) && isForCredential(other)) return true
  return one.reason === other.reason && (one.reason !== 'unknown' || answerText(one) === answerText(other))
}

function againstCredential(refusal: Refused, { access, credential, health }: RefusalEvidence): Answer | undefined {
  // Fine-grained tokens are accepted by the REST API and never by GHCR (docs/facts.md, Credentials).
  if (!isForCredential(refusal) || credential.kind === 'fine-grained-pat') return undefined
  const accepted = known(health)?.accepted ?? 'unclear'
  if (accepted === false) return { ...refusal, reason: 'credential-refused' }
  // A token for pulling is refused if the credential may not read this one package (docs/facts.md, Authentication).
  if (access === 'pull' && refusal.at === 'exchange' && accepted === true) return undefined
  const but = accepted === true ? "while GitHub's REST API accepts the credential" : ''
  return inconclusive(refusal, 'contradicted', { but })
}

const vagueReasons: ReadonlySet<RefusalReason> = new Set(['credential-refused', 'package-not-readable', 'unknown'])

/** Any valid credential can pull a public package, so a refusal without a specific reason does not count (docs/facts.md, Refusals). */
function againstPublicPull(refusal: Refused, evidence: RefusalEvidence): Answer | undefined {
  const { access, credential, health } = evidence
  const shown = known(evidence.package)
  const isPublicPull = access === 'pull' && shown?.kind === 'visible' && shown.visibility === 'public'
  const isInvalid = credential.kind === 'fine-grained-pat' || known(health)?.accepted === false
  if (!isPublicPull || isInvalid || !vagueReasons.has(refusal.reason)) return undefined
  return inconclusive(refusal, 'contradicted', { but: "while GitHub's REST API shows that the package is public" })
}

/** A text that tells no layer may be an outage in words that nobody has seen yet, unless something else tells the layer. */
function withoutLayer(refusal: Refused, evidence: RefusalEvidence): Answer | undefined {
  const { credential, controlRequest, lacksPermission } = evidence
  // 404 at the tags says that there is no such package.
  const isTold = refusal.reason !== 'unknown' || refusal.status === 404
  if (isTold || lacksPermission || credential.kind === 'fine-grained-pat') return undefined
  const control = known(controlRequest)
  if (control?.kind === 'granted') return undefined
  if (control?.kind === 'refused' && control.reason !== 'unknown' && !isForCredential(control)) return undefined
  return { ...inconclusive(refusal, 'unexplained'), refusal }
}

const inconclusive = (
  refusal: Refused,
  reason: Unanswered['reason'],
  { but = '', hosts = [] }: { readonly but?: string; readonly hosts?: readonly string[] } = {},
): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail: [answerText(refusal), but].filter(Boolean).join(', '),
  hosts,
})
