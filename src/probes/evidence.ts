import type { Evidence } from '../facts.ts'
import { messageOf } from '../github/github-api.ts'
import { type Redact, shownAddress } from '../http/redact.ts'
import type { Reply } from '../http/reply.ts'
import { errorOf } from '../registry/registry-error.ts'

/** Replies as people may see them. A question that was asked a second time, and answered alike, is one entry with two tries. */
export function evidenceOfAll(replies: readonly Reply[], redact: Redact): readonly Evidence[] {
  const all: Evidence[] = []
  const once = new Map<string, number>()
  for (const evidence of replies.map((reply) => evidenceOf(reply, redact))) {
    const { request, status, code, message } = evidence
    const key = JSON.stringify([request, status, code, message])
    const at = once.get(key)
    const first = at === undefined ? undefined : all[at]
    if (at === undefined || first === undefined) once.set(key, all.push(evidence) - 1)
    else {
      all[at] = {
        ...evidence,
        tries: first.tries + evidence.tries,
        milliseconds: first.milliseconds + evidence.milliseconds,
      }
      once.delete(key)
    }
  }
  return all
}

/** A reply as people may see it: address, status, and what the server gave as its reason, without any secret. */
function evidenceOf(reply: Reply, redact: Redact): Evidence {
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
