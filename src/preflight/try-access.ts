import type { AccessAttempt } from '../oci/answer.ts'
import type { Registry } from '../oci/registry.ts'
import { readTags } from '../oci/tags.ts'
import { exchange, type Login, type Wanted } from '../oci/token.ts'
import { openUploadSession } from '../oci/upload-session.ts'

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export async function tryAccess(registry: Registry, login: Login, wanted: Wanted): Promise<AccessAttempt> {
  const exchanged = await exchange(registry, login, wanted)
  if (exchanged.kind !== 'authorized') return { answer: exchanged, retriesUsed: 0 }
  const second = wanted.access === 'push' ? openUploadSession : readTags
  return second(registry, wanted.repository, exchanged.authorization, wanted.retries)
}
