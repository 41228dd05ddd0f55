import { jsonOf, textAt } from '../http/json.ts'
import type { Answered, Reply } from '../http/reply.ts'
import { answerText, type Refused, type RefusedAt, type Unanswered, unanswered } from './answer.ts'
import { reasonOfMessage } from './refusal-messages.ts'

/** Reads a reply that granted nothing: a refusal only where it is one beyond doubt, else the reason for no verdict. */
export function readRefusal(reply: Reply, refusedAt: RefusedAt): Refused | Unanswered {
  if (reply.kind === 'failed') return unanswered(reply.failure, reply.detail, reply.url)
  const { status } = reply
  if (status === 429) return unanswered('rate-limited', spoken(reply), reply.url)
  if (status >= 500) return unanswered('outage', spoken(reply), reply.url)
  if (status >= 300 && status < 400) return unanswered('redirected', redirection(reply), reply.url)
  return isRefusal(reply, refusedAt) ? refusal(reply, refusedAt) : unanswered('no-verdict', spoken(reply), reply.url)
}

/** 401 and 403 with an `errors` object or no body at all; for a manifest also a 404 that the registry explains. */
function isRefusal(reply: Answered, refusedAt: RefusedAt): boolean {
  const { code, message } = errorOf(reply)
  const hasErrors = code !== undefined || message !== undefined
  if (reply.status === 404) return refusedAt === 'tags' && hasErrors
  return (reply.status === 401 || reply.status === 403) && (hasErrors || reply.body === '')
}

/** A limit or an outage may come in the dress of a refusal (docs/facts.md, Refusals). */
function refusal(reply: Answered, at: RefusedAt): Refused | Unanswered {
  const error = errorOf(reply)
  const reason = reasonOfMessage(error.message ?? '', error.code)
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

/** Characters of a message that are kept. */
const longestMessage = 2000

/** Reads the error that a registry gives as its reason. */
export function errorOf(reply: Answered): RegistryError {
  const json = jsonOf(reply.body)
  const code = textAt(json, 'errors', 0, 'code')
  const message = textAt(json, 'errors', 0, 'message')?.slice(0, longestMessage)
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
}
