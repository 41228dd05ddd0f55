import type { AccessAttempt } from '../oci/answer.ts'
import type { Registry } from '../oci/registry.ts'
import { readTags } from '../oci/tags.ts'
import { asksElsewhere, type Exchanged, exchange, exchangeByChallenge, type Login, type Wanted } from '../oci/token.ts'
import { openUploadSession } from '../oci/upload-session.ts'

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export async function tryAccess(registry: Registry, login: Login, wanted: Wanted): Promise<AccessAttempt> {
  const exchanged = await exchange(registry, login, wanted)
  const attempt = await useOf(exchanged, registry, wanted)
  const { challenge } = attempt
  // A registry whose `/token` gives out something else says so at the first use of it.
  if (exchanged.kind !== 'authorized' || !exchanged.isAssumed || challenge === undefined) return attempt
  if (challenge.kind === 'none' || !asksElsewhere(registry, challenge)) return attempt
  const retries = wanted.retries - attempt.retriesUsed
  const next = await useOf(await exchangeByChallenge(challenge, registry, login, { ...wanted, retries }), registry, {
    ...wanted,
    retries,
  })
  return { ...next, retriesUsed: attempt.retriesUsed + next.retriesUsed }
}

async function useOf(exchanged: Exchanged, registry: Registry, wanted: Wanted): Promise<AccessAttempt> {
  if (exchanged.kind !== 'authorized') return { answer: exchanged, retriesUsed: 0 }
  const ask = wanted.access === 'push' ? openUploadSession : readTags
  return ask(registry, wanted.repository, exchanged.authorization, wanted.retries)
}
