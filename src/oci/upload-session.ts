import type { Authorization } from '../http/authorization.ts'
import type { AccessAttempt } from './answer.ts'
import { addressAt, type Registry } from './registry.ts'

/**
 * Opens an upload session, which every client does first (OCI distribution specification, "Pushing a blob in chunks").
 * Nothing is uploaded: no blob, tag, manifest or package comes of it (docs/facts.md, The question).
 */
export async function openUploadSession(
  registry: Registry,
  repository: string,
  authorization: Authorization | undefined,
  retries: number,
): Promise<AccessAttempt> {
  const url = addressAt(registry, `/v2/${repository}/blobs/uploads/`)
  const reply = await registry.http.ask({
    method: 'POST',
    url,
    retries,
    ...(authorization === undefined ? {} : { authorization }),
  })
  const retriesUsed = reply.tries - 1
  if (reply.kind === 'answered' && (reply.status === 202 || reply.status === 201)) {
    registry.opened(() => cancel(registry, reply.headers['location'], authorization))
    return { answer: { kind: 'granted' }, retriesUsed }
  }
  const { readRefusal } = await import('./refusal.ts')
  return { answer: readRefusal(reply, 'upload'), retriesUsed }
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
