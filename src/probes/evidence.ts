import type { Evidence } from '../facts.ts'
import { messageOf } from '../github/github-api.ts'
import { type Redact, shownAddress } from '../http/redact.ts'
import type { Reply } from '../http/reply.ts'
import { errorOf } from '../registry/registry-error.ts'

/** A reply as people may see it: address, status, and what the server gave as its reason, without any secret. */
export function evidenceOf(reply: Reply, redact: Redact): Evidence {
  const { method, url, tries, milliseconds } = reply
  const request = `${method} ${url.origin}${redact(shownAddress(url).slice(url.origin.length))}`
  if (reply.kind === 'failed')
    return { request, status: 0, code: reply.failure, message: redact(reply.detail), tries, milliseconds }
  const { code, message = messageOf(reply) } = errorOf(reply)
  const requestId = reply.headers['x-github-request-id']
  return {
    request,
    status: reply.status,
    ...(code === undefined ? {} : { code: redact(code) }),
    ...(message === '' ? {} : { message: redact(message) }),
    ...(requestId === undefined ? {} : { requestId: redact(requestId) }),
    tries,
    milliseconds,
  }
}
