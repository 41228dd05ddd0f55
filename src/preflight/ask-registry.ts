import { observed } from '../http/observed.ts'
import type { AccessAttempt } from '../oci/answer.ts'
import type { NamedImage } from '../oci/image.ts'
import type { Registry } from '../oci/registry.ts'
import type { Login } from '../oci/token.ts'
import { mapConcurrent } from './async.ts'
import { type Attempt, refusalIn } from './attempt.ts'
import { isForCredential } from './confirm-refusal.ts'
import type { ProbeContext } from './context.ts'
import type { PreflightRequest } from './request.ts'
import { tryAccess, tryAtOnce } from './try-access.ts'

/** What asking the registry needs. */
export interface Asking {
  readonly request: Pick<PreflightRequest, 'access'>
  readonly registry: Registry
  readonly context: Pick<ProbeContext, 'clock' | 'deadline'>
  /** Called when the first try is refused, while the second one is still to come. */
  onRefusal(): void
}

/** Images that are asked about at the same time: enough to be quick, few enough to be polite. */
const atOnce = 10

/** How often a question may be sent again after 429, 5xx or a lost connection, over both of its tries together. */
const mostRetries = 2

/** Milliseconds before the second try: valid credentials do meet 401 and 403 for a moment (docs/facts.md, Refusals). */
const distance = 1000

/** Milliseconds that it may take longer by chance, so that jobs that were refused together do not ask again together. */
const jitter = 250

/** Asks the registry about images: a first try, a second one where it is refused, a control request where the text tells no layer. */
export async function askRegistry(attempts: readonly Attempt[], asking: Asking): Promise<readonly Attempt[]> {
  const once = await fill(attempts, isToBeAsked, (attempt, image) => tried(attempt, image, asking))
  if (!once.some(refusalIn)) return once
  asking.onRefusal()
  const twice = await askAgain(once, asking)
  return sendControlRequests(twice, asking)
}

/** Asks again, a second later, where the answer was a refusal, if there is time for it. */
async function askAgain(attempts: readonly Attempt[], asking: Asking): Promise<readonly Attempt[]> {
  const { clock, deadline } = asking.context
  if (deadline.remaining <= distance) return attempts
  await clock.pause(distance + Math.random() * jitter)
  return fill(attempts, isRefused, (attempt, image) => tried(attempt, image, asking))
}

async function tried(attempt: Attempt, { repository }: NamedImage, asking: Asking): Promise<Attempt> {
  const { request, registry, context } = asking
  const retries = mostRetries - attempt.tries.reduce((used, { retriesUsed }) => used + retriesUsed, 0)
  const wanted = { repository, access: request.access, retries }
  const isEarly = registry.isHome && request.access === 'push' && attempt.tries.length === 0
  const answered = isEarly
    ? await tryAtOnce(registry, attempt.credential, wanted, context)
    : await tryAccess(registry, attempt.credential, wanted)
  return { ...attempt, tries: [...attempt.tries, answered] }
}

/** Sends a control request for each owner whose images need one: one is enough for all of them. */
async function sendControlRequests(attempts: readonly Attempt[], { registry }: Asking): Promise<readonly Attempt[]> {
  const sent = new Map<string, Promise<AccessAttempt>>()
  return fill(attempts, needsControlRequest, async (attempt, { owner }) => {
    const answered = sent.get(owner) ?? sendControlRequest(owner, attempt.credential, registry)
    sent.set(owner, answered)
    return { ...attempt, controlRequest: observed((await answered).answer) }
  })
}

/** A name that nobody has, and that whoever reads an audit log understands. */
const controlName = () => `ghcr-preflight-canary-${Math.random().toString(16).slice(2, 10)}`

/**
 * The same question about a name that does not exist under the same owner: granted there means that the package refuses, not
 * the token (docs/facts.md, Refusals).
 */
const sendControlRequest = (owner: string, login: Login, registry: Registry): Promise<AccessAttempt> =>
  tryAccess(registry, login, { repository: `${owner}/${controlName()}`, access: 'push', retries: 0 })

/** Fills those attempts that a question is for; the others stay as they are. */
const fill = (
  attempts: readonly Attempt[],
  isFor: (attempt: Attempt) => boolean,
  question: (attempt: Attempt, image: NamedImage) => Promise<Attempt>,
): Promise<readonly Attempt[]> =>
  mapConcurrent(attempts, atOnce, async (attempt) =>
    attempt.image.kind === 'image' && isFor(attempt) ? question(attempt, attempt.image) : attempt,
  )

const isToBeAsked = ({ unasked }: Attempt): boolean => unasked === undefined

const isRefused = (attempt: Attempt): boolean => refusalIn(attempt) !== undefined

/** True if the text of a refused upload leaves open who refuses. */
function needsControlRequest(attempt: Attempt): boolean {
  const refusal = refusalIn(attempt)
  if (attempt.tries.length < 2 || refusal?.at !== 'upload') return false
  return refusal.reason === 'unknown' && !isForCredential(refusal)
}
