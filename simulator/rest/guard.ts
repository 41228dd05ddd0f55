import { type Caller, endOf, restCaller } from '../caller.ts'
import type { Handler, Parameters } from '../route.ts'
import { spend } from '../spend.ts'
import type { State } from '../state.ts'
import { type Answer, json, type Request } from '../wire.ts'

/** What the REST API says when it says no. */
export const problem = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers)

/** What GitHub says of what is missing, and of what the caller may not see. */
export const notFound = (): Answer => problem(404, 'Not Found')

type Answering = (state: State, caller: Caller, parameters: Parameters, request: Request) => Answer

/** Passes requests with all but rejected credentials to a handler, and describes the credential in headers: docs/facts.md, Credentials. */
export const free =
  (handle: Answering): Handler =>
  (state, request, parameters) => {
    const caller = restCaller(state, request.headers['authorization'])
    if (caller.kind === 'rejected') return { answer: problem(401, 'Bad credentials'), state }
    const answer = handle(state, caller, parameters, request)
    return { answer: { ...answer, headers: { ...answer.headers, ...health(state, caller) } }, state }
  }

/** The same for requests that count against the primary limit; every answer has it in its headers. */
export const known =
  (handle: Answering): Handler =>
  (before, request, parameters) => {
    const { state, headers, refusal } = spend(before, 'rest', request)
    if (refusal !== undefined) return { answer: refusal, state }
    const { answer } = free(handle)(state, request, parameters)
    return { answer: { ...answer, headers: { ...headers, ...answer.headers } }, state }
  }

/** Headers that describe a good credential. */
export function health(state: State, caller: Caller): Readonly<Record<string, string>> {
  if (caller.kind !== 'known') return {}
  const { credential } = caller
  const end = credential.kind === 'job-token' ? undefined : endOf(state, credential)
  return {
    ...('scopes' in credential ? { 'x-oauth-scopes': credential.scopes.join(', ') } : {}),
    ...(end === undefined ? {} : { 'github-authentication-token-expiration': `${utc(end)} UTC` }),
  }
}

const utc = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ')
