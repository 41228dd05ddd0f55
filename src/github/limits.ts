import { at, jsonOf, textAt } from '../http/json.ts'

/** An answer as far as limits are concerned. */
export interface Told {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * GitHub's two kinds of limits ("Rate limits for the REST API", "Rate limits … for the GraphQL API"): `primary` is the hour's
 * quota of a token, `secondary` guards against bursts.
 */
export type LimitKind = 'primary' | 'secondary'

/** An answer that refuses because of a limit is short. */
const longestRefusal = 16 * 1024

/**
 * Returns which limit an answer reports, or undefined if it reports no limit. Limits come as 403, as 429, and from GraphQL as 200
 * with errors of type RATE_LIMITED or RATE_LIMIT (yanyongyu/githubkit#271) or with the secondary one's words.
 */
export function limitIn({ status, headers, body }: Told): LimitKind | undefined {
  if (body.length > longestRefusal) return undefined
  const refused = status === 403 || status === 429
  if (!refused && !(status === 200 && body.includes('"errors"'))) return undefined
  const json = jsonOf(body)
  const errors = at(json, 'errors')
  const messages = [textAt(json, 'message'), ...listOf(errors).map((error) => textAt(error, 'message'))]
  const says = (pattern: RegExp) => messages.some((message) => pattern.test(message ?? ''))
  if (says(/\bsecondary rate limit|\babuse detection/i)) return 'secondary'
  const isTyped = listOf(errors).some((error) => /^RATE_LIMIT(ED)?$/.test(textAt(error, 'type') ?? ''))
  if (isTyped || (refused && headers['x-ratelimit-remaining'] === '0' && headers['retry-after'] === undefined))
    return 'primary'
  return status === 429 || (refused && headers['retry-after'] !== undefined) ? 'secondary' : undefined
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * Puts an answer that reports a limit into the form that Octokit's throttling plugin knows, which misses the others. Any
 * other answer stays as it is. `tries` in a row lengthen a wait for which GitHub names no end: it asks for ever more patience.
 */
export function inPluginsTerms(told: Told, tries: number): Told {
  const kind = limitIn(told)
  if (kind === undefined) return told
  const { headers } = told
  if (kind === 'primary' && headers['x-ratelimit-reset'] !== undefined)
    return refusal({ ...headers, 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded')
  const seconds = Number(headers['retry-after'])
  const patience = seconds > 0 ? Math.ceil(seconds) : leastPatience * 2 ** tries
  return refusal({ ...headers, 'retry-after': String(patience) }, 'You have exceeded a secondary rate limit.')
}

/** Seconds. "Otherwise, wait for at least one minute before retrying." */
const leastPatience = 60

const refusal = (headers: Told['headers'], message: string): Told => ({
  status: 403,
  headers,
  body: JSON.stringify({ message }),
})
