import { type Authorization, bearer } from '../http/authorization.ts'
import type { Http, Question } from '../http/http.ts'
import { jsonOf, textAt } from '../http/json.ts'
import type { Answered, Reply } from '../http/reply.ts'
import type { Secret } from '../http/secret.ts'
import { withoutTrailingSlashes } from './hosts.ts'

/** GitHub's REST API as one credential sees it. */
export interface GithubApi {
  get(path: string, options?: Partial<Pick<Question, 'accept' | 'retries'>>): Promise<Reply>
}

/** Makes the API's address space for one credential, whose secret goes nowhere else. An empty one asks as nobody. */
export function githubApi(apiUrl: string, http: Http, token: Secret): GithubApi {
  const { origin } = new URL(apiUrl)
  const authorization: Authorization | undefined = token.isEmpty ? undefined : bearer(origin, token)
  return {
    get: (path, options) =>
      http.ask({
        method: 'GET',
        url: new URL(`${withoutTrailingSlashes(apiUrl)}${path}`),
        accept: options?.accept ?? 'application/vnd.github+json',
        retries: options?.retries ?? 1,
        ...(authorization === undefined ? {} : { authorization }),
      }),
  }
}

/** A reply that is no answer to the question, in words for the log. */
export function unexpected(reply: Reply): string {
  if (reply.kind === 'failed') return `${reply.failure}: ${reply.detail}`
  return `${reply.status} ${messageOf(reply)}`.trim()
}

/** Whether the API wants the credential authorised for an organisation's single sign-on first (docs/facts.md, Credentials). */
export const needsSso = ({ headers }: Answered): boolean => headers['x-github-sso']?.startsWith('required') === true

/** Whether a 403 is one of the API's limits: "Rate limits for the REST API", the primary and the secondary one. */
export const isLimit = ({ headers }: Answered): boolean =>
  headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined

/** The reason that the API gives, as it came; empty if it gives none. */
export const messageOf = (reply: Answered): string => textAt(jsonOf(reply.body), 'message') ?? ''
