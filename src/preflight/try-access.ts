import { expectedBearer } from '../http/authorization.ts'
import { longestPause } from '../http/http.ts'
import { failed, known, observed } from '../http/observed.ts'
import type { AccessAttempt, Opened } from '../oci/answer.ts'
import type { Registry } from '../oci/registry.ts'
import { readTags } from '../oci/tags.ts'
import { asksElsewhere, type Exchanged, exchange, exchangeByChallenge, type Login, type Wanted } from '../oci/token.ts'
import { openUploadSession } from '../oci/upload-session.ts'
import { withTimeout } from './async.ts'
import type { ProbeContext } from './context.ts'

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export const tryAccess = async (registry: Registry, login: Login, wanted: Wanted): Promise<AccessAttempt> =>
  tryWith(await exchange(registry, login, wanted), registry, login, wanted)

/** Milliseconds that the early request is waited for once the exchange has answered. */
const patience = 1000

/**
 * Asks the same in one round trip: the upload session is opened beside the exchange, with the bearer that this is known to
 * hand out (docs/facts.md, Authentication). Both have to say yes. If the early request gets anything else, it counts for
 * nothing: what the exchange hands out is used, as ever.
 */
export async function tryAtOnce(
  registry: Registry,
  login: Login,
  wanted: Wanted,
  { clock, deadline }: Pick<ProbeContext, 'clock' | 'deadline'>,
): Promise<AccessAttempt> {
  const exchanging = exchange(registry, login, wanted)
  const bearer = expectedBearer(registry.origin, login.secret)
  // A rejection that nobody listens to would end the process.
  const early = openUploadSession(registry, wanted.repository, bearer, 0).then(observed, (error) =>
    failed(String(error)),
  )
  const exchanged = await exchanging
  if (exchanged.kind !== 'authorized') return { answer: exchanged, retriesUsed: 0 }
  const opened = known(await withTimeout<Opened>(early, Math.min(patience, deadline.remaining)))
  if (exchanged.isAssumed && opened?.place?.origin === registry.origin)
    return { answer: opened.answer, retriesUsed: opened.retriesUsed }
  const pause = opened?.retryAfter ?? 0
  if (pause > 0 && pause <= longestPause && pause < deadline.remaining) await clock.pause(pause)
  const used = opened !== undefined && isTrouble(opened) ? 1 : 0
  const retries = Math.max(0, wanted.retries - used)
  const attempt = await tryWith(exchanged, registry, login, { ...wanted, retries })
  return { ...attempt, retriesUsed: used + attempt.retriesUsed }
}

/** True for an answer after which a question is sent again: 429, 5xx or a lost connection. */
const isTrouble = ({ answer }: Opened): boolean =>
  answer.kind === 'unanswered' && answer.reason !== 'no-verdict' && answer.reason !== 'redirected'

/** Uses what the exchange has handed out. */
async function tryWith(exchanged: Exchanged, registry: Registry, login: Login, wanted: Wanted): Promise<AccessAttempt> {
  const attempt = await useOf(exchanged, registry, wanted)
  const { challenge } = attempt
  // A registry whose `/token` gives out something else says so at the first use of it.
  if (exchanged.kind !== 'authorized' || !exchanged.isAssumed || challenge === undefined) return attempt
  if (challenge.kind === 'none' || !asksElsewhere(registry, challenge)) return attempt
  const again = { ...wanted, retries: wanted.retries - attempt.retriesUsed }
  const next = await useOf(await exchangeByChallenge(challenge, registry, login, again), registry, again)
  return { ...next, retriesUsed: attempt.retriesUsed + next.retriesUsed }
}

async function useOf(exchanged: Exchanged, registry: Registry, wanted: Wanted): Promise<AccessAttempt> {
  if (exchanged.kind !== 'authorized') return { answer: exchanged, retriesUsed: 0 }
  const ask = wanted.access === 'push' ? openUploadSession : readTags
  return ask(registry, wanted.repository, exchanged.authorization, wanted.retries)
}
