import type { Answer } from '../facts.ts'
import { exchange, type Login, type Wanted } from '../registry/exchange.ts'
import type { Registry } from '../registry/registry.ts'
import { readTags } from '../registry/tags.ts'
import { openUploadSession } from '../registry/upload-session.ts'

/** The registry's answer to one try, what is left to do after it, and how many of the retries it used. */
export interface Asked {
  readonly answer: Answer
  /** Ends the upload session that a grant has opened. */
  cancel(): Promise<void>
  readonly retriesUsed: number
}

const nothingToCancel = () => Promise.resolve()

/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
export async function ask(registry: Registry, login: Login, wanted: Wanted): Promise<Asked> {
  const exchanged = await exchange(registry, login, wanted)
  if (exchanged.kind !== 'authorized') return { answer: exchanged, cancel: nothingToCancel, retriesUsed: 0 }
  if (wanted.access === 'pull') {
    const answer = await readTags(registry, wanted.repository, exchanged.authorization)
    return { answer, cancel: nothingToCancel, retriesUsed: 0 }
  }
  const { opened, tries } = await openUploadSession(
    registry,
    wanted.repository,
    exchanged.authorization,
    wanted.retries,
  )
  const granted = opened.kind === 'granted'
  return {
    answer: granted ? { kind: 'granted' } : opened,
    cancel: granted ? opened.cancel : nothingToCancel,
    retriesUsed: tries - 1,
  }
}
