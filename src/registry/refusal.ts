import type { Answer, NoAnswer, RefusedAt } from '../facts.ts'
import { type Answered, jsonOf, type Reply, textAt } from '../http/reply.ts'
import { meaningOf } from './wire-texts.ts'

type Refused = Extract<Answer, { kind: 'refused' }>
type Unanswered = Extract<Answer, { kind: 'unanswered' }>

/** The first entry of an `errors` object (distribution specification, error codes); empty where the body holds none. */
export interface RegistryError {
  readonly code?: string
  readonly message?: string
}

const longestMessage = 2000

/** Reads the error that a registry gives as its reason. */
export function errorOf(reply: Answered): RegistryError {
  const json = jsonOf(reply)
  const code = textAt(json, 'errors', 0, 'code')
  const message = textAt(json, 'errors', 0, 'message')?.slice(0, longestMessage)
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
}

/** Reads a reply that granted nothing: a refusal only where it is one beyond doubt, else the reason for no verdict. */
export function readRefusal(reply: Reply, refusedAt: RefusedAt): Refused | Unanswered {
  if (reply.kind === 'failed') return unanswered(reply.failure, reply.detail, reply.url)
  const { status } = reply
  if (status === 429) return unanswered('rate-limited', spoken(reply), reply.url)
  if (status >= 500) return unanswered('outage', spoken(reply), reply.url)
  if (status >= 300 && status < 400) return unanswered('redirected', redirection(reply), reply.url)
  return isRefusal(reply, refusedAt) ? refusal(reply, refusedAt) : unanswered('no-verdict', spoken(reply), reply.url)
}

/** What kept a question from being answered. */
export const unanswered = (reason: NoAnswer, detail: string, url: URL): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail,
  hosts: [`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`],
})

/** 401 and 403 with an `errors` object or no body at all; for a manifest also a 404 that the registry explains. */
function isRefusal(reply: Answered, refusedAt: RefusedAt): boolean {
  const { code, message } = errorOf(reply)
  const hasErrors = code !== undefined || message !== undefined
  if (reply.status === 404) return refusedAt === 'manifest' && hasErrors
  return (reply.status === 401 || reply.status === 403) && (hasErrors || reply.body === '')
}

/** A limit or an outage may come in the dress of a refusal (wire-facts 3). */
function refusal(reply: Answered, at: RefusedAt): Refused | Unanswered {
  const error = errorOf(reply)
  const meaning = meaningOf(error.message ?? '', error.code)
  if (meaning === 'rate-limited' || meaning === 'outage') return unanswered(meaning, spoken(reply), reply.url)
  return { kind: 'refused', at, status: reply.status, ...error, meaning }
}

function spoken(reply: Answered): string {
  const { code, message } = errorOf(reply)
  const reason = [code, message].filter((part) => part !== undefined).join(': ')
  return reason === '' ? `${reply.status} ${kindOf(reply)}` : `${reply.status} ${reason}`
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
