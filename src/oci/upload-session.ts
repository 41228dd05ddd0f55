import type { Authorization } from '../http/authorization.ts'
import { retryAfter } from '../http/http.ts'
import type { Reply } from '../http/reply.ts'
import { type Opened, unanswered } from './answer.ts'
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
): Promise<Opened> {
  const url = addressAt(registry, `/v2/${repository}/blobs/uploads/`)
  const reply = await registry.http.ask({
    method: 'POST',
    url,
    retries,
    ...(authorization === undefined ? {} : { authorization }),
  })
  const retriesUsed = reply.tries - 1
  const place = placeIn(registry, reply)
  if (place !== undefined) {
    registry.opened(() => cancel(registry, place, authorization))
    return { answer: { kind: 'granted' }, retriesUsed, place }
  }
  if (isAccepted(reply)) {
    const detail = `${reply.status} without a place to upload to`
    return { answer: unanswered('no-verdict', detail, url), retriesUsed }
  }
  const { refusedAttempt } = await import('./refusal.ts')
  return { ...refusedAttempt(reply, 'upload'), retryAfter: retryAfter(reply) }
}

/** 202 is the specification's, 201 is taken by clients too (docs/facts.md, The question). */
const isAccepted = (reply: Reply): reply is Extract<Reply, { kind: 'answered' }> =>
  reply.kind === 'answered' && (reply.status === 202 || reply.status === 201)

/** Returns where a granted upload is to go, at whichever host, or undefined if the reply is no grant or names no address. */
function placeIn({ origin }: Registry, reply: Reply): URL | undefined {
  const location = isAccepted(reply) ? reply.headers['location'] : undefined
  if (location === undefined || /^\s*(?:#|$)/.test(location) || !URL.canParse(location, origin)) return undefined
  const place = new URL(location, origin)
  return /^https?:$/.test(place.protocol) ? place : undefined
}

/** Best effort and silent: GHCR answers 405 and lets the session expire, other registries 204. Only at the registry's own origin. */
async function cancel(registry: Registry, url: URL, authorization: Authorization | undefined): Promise<void> {
  if (url.origin !== registry.origin) return
  await registry.http.ask({
    method: 'DELETE',
    url,
    retries: 0,
    ...(authorization === undefined ? {} : { authorization }),
  })
}
