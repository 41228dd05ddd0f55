import type { Answer } from '../facts.ts'
import type { Authorization } from '../http/authorization.ts'
import { addressAt, type Registry } from './registry.ts'

/** A granted session, with the means to end it, or the registry's no. */
export type Opened =
  | { readonly kind: 'granted'; cancel(): Promise<void> }
  | Exclude<Answer, { readonly kind: 'granted' }>

/** The question: what is asked for, and how often it may be sent again. `tries` comes back with the answer. */
export interface OpenedAfter {
  readonly opened: Opened
  readonly tries: number
}

/**
 * Opens an upload session, which every client does first (OCI distribution specification, "Pushing a blob in chunks").
 * Nothing is uploaded: no blob, tag, manifest or package comes of it (docs/facts.md, The question).
 */
export async function openUploadSession(
  registry: Registry,
  repository: string,
  authorization: Authorization | undefined,
  retries: number,
): Promise<OpenedAfter> {
  const url = addressAt(registry, `/v2/${repository}/blobs/uploads/`)
  const reply = await registry.http.ask({
    method: 'POST',
    url,
    retries,
    ...(authorization === undefined ? {} : { authorization }),
  })
  const isGranted = reply.kind === 'answered' && (reply.status === 202 || reply.status === 201)
  if (!isGranted) {
    const { readRefusal } = await import('./refusal.ts')
    return { opened: readRefusal(reply, 'upload'), tries: reply.tries }
  }
  return {
    opened: { kind: 'granted', cancel: () => cancel(registry, reply.headers['location'], authorization) },
    tries: reply.tries,
  }
}

/** Best effort and silent: GHCR answers 405 and lets the session expire, other registries 204. Only at the registry's own origin. */
async function cancel(
  registry: Registry,
  location: string | undefined,
  authorization: Authorization | undefined,
): Promise<void> {
  if (location === undefined || !URL.canParse(location, registry.origin)) return
  const url = new URL(location, registry.origin)
  if (url.origin !== registry.origin) return
  await registry.http.ask({
    method: 'DELETE',
    url,
    retries: 0,
    ...(authorization === undefined ? {} : { authorization }),
  })
}
