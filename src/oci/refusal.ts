import { jsonOf, textAt } from '../http/json.ts'
import type { Answered, Reply } from '../http/reply.ts'
import { type AccessAttempt, answerText, type Refused, type RefusedAt, type Unanswered, unanswered } from './answer.ts'
import { readChallenge } from './challenge.ts'
import { reasonOfMessage } from './refusal-messages.ts'

/** Reads a try that was granted nothing. */
export const refusedAttempt = (reply: Reply, refusedAt: RefusedAt): AccessAttempt => ({
  answer: readRefusal(reply, refusedAt),
  retriesUsed: reply.tries - 1,
  challenge:
    reply.kind === 'answered' && reply.status === 401 ? readChallenge(reply.headers['www-authenticate']) : undefined,
})

/** Reads a reply that granted nothing: a refusal only if it is one beyond doubt, else the reason for no verdict. */
export function readRefusal(reply: Reply, refusedAt: RefusedAt): Refused | Unanswered {
  if (reply.kind === 'failed') return unanswered(reply.failure, reply.detail, reply.url)
  const { status } = reply
  if (status === 407) return unanswered('proxy', spoken(reply), reply.url)
  if (status === 429) return unanswered('rate-limited', spoken(reply), reply.url)
  if (status >= 500) return unanswered('outage', spoken(reply), reply.url)
  if (status >= 300 && status < 400) return unanswered('redirected', redirection(reply), reply.url)
  return isRefusal(reply, refusedAt) ? refusal(reply, refusedAt) : unanswered('no-verdict', spoken(reply), reply.url)
}

/** OCI distribution specification, "Error Codes": capital letters and underscores. */
const errorCode = /^[A-Z_]+$/

/** True for 401 and 403 with an error of the registry's own kind or no body at all; for tags also a 404 that the registry explains. */
function isRefusal(reply: Answered, refusedAt: RefusedAt): boolean {
  const { code, message } = errorOf(reply)
  const isExplained = code !== undefined && errorCode.test(code) && message !== undefined
  if (reply.status === 404) return refusedAt === 'tags' && isExplained
  return (reply.status === 401 || reply.status === 403) && (isExplained || reply.body === '')
}

/** GHCR reports some rate limits and outages as 403 DENIED (docs/facts.md, Refusals). */
function refusal(reply: Answered, at: RefusedAt): Refused | Unanswered {
  const error = errorOf(reply)
  const isLimit = reply.headers['retry-after'] !== undefined
  const reason = isLimit ? 'rate-limited' : reasonOfMessage(error.message ?? '', error.code)
  if (reason === 'rate-limited' || reason === 'outage') return unanswered(reason, spoken(reply), reply.url)
  return { kind: 'refused', at, status: reply.status, ...error, reason }
}

function spoken(reply: Answered): string {
  const { status } = reply
  const error = errorOf(reply)
  return error.code || error.message ? answerText({ status, ...error }) : `${status} ${kindOf(reply)}`
}

function kindOf({ headers, body }: Answered): string {
  if (body === '') return 'without a body'
  return `with a body of type ${headers['content-type'] ?? 'unknown'}`
}

function redirection({ status, headers, url }: Answered): string {
  const location = headers['location'] ?? ''
  const target = URL.canParse(location, url.href) ? new URL(location, url.href).origin : 'nowhere'
  return `${status} to ${target}`
}

/** The first entry of an `errors` object (distribution specification, error codes); empty where the body holds none. */
export interface RegistryError {
  readonly code?: string
  readonly message?: string
}

/** Reads the error that a registry gives as its reason, as it came: it is judged before secrets are taken out of it. */
export function errorOf(reply: Answered): RegistryError {
  const json = jsonOf(reply.body)
  const code = textAt(json, 'errors', 0, 'code')
  const message = textAt(json, 'errors', 0, 'message')
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
}
