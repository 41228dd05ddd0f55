import { exchange, type Login, type Wanted } from '../registry/exchange.ts'
import type { Registry } from '../registry/registry.ts'
import { readTags } from '../registry/tags.ts'
import { type Tried, withoutTrace } from '../registry/tried.ts'
import { openUploadSession } from '../registry/upload-session.ts'

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export async function ask(registry: Registry, login: Login, wanted: Wanted): Promise<Tried> {
  const exchanged = await exchange(registry, login, wanted)
  if (exchanged.kind !== 'authorized') return withoutTrace(exchanged)
  const second = wanted.access === 'push' ? openUploadSession : readTags
  return second(registry, wanted.repository, exchanged.authorization, wanted.retries)
}
