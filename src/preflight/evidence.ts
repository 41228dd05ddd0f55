import { messageOf } from '../github/github-api.ts'
import { type Redact, shownAddress } from '../http/redact.ts'
import type { Reply } from '../http/reply.ts'
import { errorOf } from '../oci/refusal.ts'

/** How often a question is asked: early, and twice with what the exchange has handed out. */
const mostTries = 3

/** Replies as people may see them. A question that was asked again, and answered alike, is one entry with the tries of all. */
export function evidenceOfAll(replies: readonly Reply[], redact: Redact): readonly Evidence[] {
  const asked: [Evidence, ...Evidence[]][] = []
  for (const evidence of replies.map((reply) => evidenceOf(reply, redact))) {
    const once = asked.find((tries) => tries.length < mostTries && isAnsweredAlike(tries[0], evidence))
    if (once === undefined) asked.push([evidence])
    else once.push(evidence)
  }
  return asked.map(together)
}

const isAnsweredAlike = (one: Evidence, other: Evidence): boolean =>
  one.request === other.request &&
  one.status === other.status &&
  one.code === other.code &&
  one.message === other.message

/** Of two answers that are alike, the request's id is the last one's. */
const together = ([first, ...more]: readonly [Evidence, ...Evidence[]]): Evidence => ({
  ...first,
  ...more.at(-1),
  tries: sum([first, ...more].map(({ tries }) => tries)),
  milliseconds: sum([first, ...more].map(({ milliseconds }) => milliseconds)),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

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

/** One question that was asked over the network, with its tries together. */
export interface Evidence {
  /** Method and address, without query values that could tell a secret: `POST https://ghcr.io/v2/octo/app/blobs/uploads/`. */
  readonly request: string
  /** 0 where no answer came. */
  readonly status: number
  readonly code?: string
  readonly message?: string
  readonly requestId?: string
  readonly tries: number
  readonly milliseconds: number
}
