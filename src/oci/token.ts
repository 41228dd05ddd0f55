import { type Authorization, basic, bearer } from '../http/authorization.ts'
import { jsonOf, textAt } from '../http/json.ts'
import type { Reply } from '../http/reply.ts'
import { Secret } from '../http/secret.ts'
import { type Refused, type Unanswered, unanswered } from './answer.ts'
import { type Challenge, readChallenge } from './challenge.ts'
import { addressAt, type Registry } from './registry.ts'
import { type Access, scopeOf } from './scope.ts'

/** What a credential was exchanged for: the authorization of the requests that follow, or the registry's no. */
export type Exchanged = Authorized | Refused | Unanswered

interface Authorized {
  readonly kind: 'authorized'
  readonly authorization?: Authorization
  /** True if nothing but its answer says that `/token` is this registry's token endpoint. */
  readonly isAssumed: boolean
}

/** The credential as it goes to a registry. */
export interface Login {
  readonly username: string
  readonly secret: Secret
}

/** What the token is asked for. */
export interface Wanted {
  readonly repository: string
  readonly access: Access
  /** How often each request may be sent again, and no more often the one that follows the exchange. */
  readonly retries: number
}

interface Exchanging {
  readonly registry: Registry
  readonly login: Login
  readonly wanted: Wanted
}

/**
 * Exchanges a credential for a bearer token, as docker does (distribution's token specification). `/token` first, which is
 * where GHCR has it; if that gives no token, at the realm that the challenge of `GET /v2/` names.
 * The token says nothing about pushing: GHCR gives one for any scope (docs/facts.md, Authentication).
 */
export async function exchange(registry: Registry, login: Login, wanted: Wanted): Promise<Exchanged> {
  const exchanging = { registry, login, wanted }
  const reply = await askForToken(exchanging, tokenAddress(registry), registry.host)
  if (isNoTokenServer(reply)) return exchangeAfterGreeting(exchanging)
  return readToken(registry, reply, true)
}

const tokenAddress = (registry: Registry): URL => addressAt(registry, '/token')

/** True if a challenge names another way to log in than the `/token` that was assumed. */
export function asksElsewhere(registry: Registry, challenge: Challenge): boolean {
  if (challenge.kind !== 'bearer') return challenge.kind === 'basic'
  if (!URL.canParse(challenge.realm)) return false
  const { origin, pathname } = new URL(challenge.realm)
  const assumed = tokenAddress(registry)
  return origin !== assumed.origin || pathname !== assumed.pathname
}

/** True if `/token` is not this registry's token endpoint: 404, 405, or a body that is not JSON. An empty 401 or 403 is a refusal. */
function isNoTokenServer(reply: Reply): boolean {
  if (reply.kind === 'failed' || reply.status === 429 || reply.status >= 500) return false
  if ([404, 405].includes(reply.status)) return true
  return typeof jsonOf(reply.body) !== 'object' && !(reply.body === '' && [401, 403].includes(reply.status))
}

async function exchangeAfterGreeting(exchanging: Exchanging): Promise<Exchanged> {
  const { registry, login, wanted } = exchanging
  const address = addressAt(registry, '/v2/')
  const reply = await registry.http.ask({ method: 'GET', url: address, retries: wanted.retries })
  if (reply.kind === 'failed' || reply.status >= 500 || reply.status === 429) return withoutToken(reply)
  const challenge = readChallenge(reply.headers['www-authenticate'])
  if (challenge.kind !== 'none') return exchangeByChallenge(challenge, registry, login, wanted)
  return reply.status === 200
    ? { kind: 'authorized', isAssumed: false }
    : unanswered('no-verdict', `${reply.status} without a challenge`, address)
}

/** Logs in as a challenge asks for; at an origin that may not see the credential there is no verdict. */
export async function exchangeByChallenge(
  challenge: Exclude<Challenge, { kind: 'none' }>,
  registry: Registry,
  login: Login,
  wanted: Wanted,
): Promise<Exchanged> {
  if (challenge.kind === 'basic') {
    const authorization = basic(registry.origin, login.username, login.secret)
    return { kind: 'authorized', authorization, isAssumed: false }
  }
  const { realm: text, service = registry.host } = challenge
  const realm = URL.canParse(text) ? new URL(text) : undefined
  if (realm === undefined || !registry.mayAuthenticateAt(realm))
    return unanswered('foreign-realm', realm?.origin ?? text, addressAt(registry, '/v2/'))
  return readToken(registry, await askForToken({ registry, login, wanted }, realm, service), false)
}

function askForToken({ registry, login, wanted }: Exchanging, at: URL, service: string): Promise<Reply> {
  const url = new URL(at)
  url.searchParams.set('service', service)
  url.searchParams.set('scope', scopeOf(wanted.repository, wanted.access))
  const authorization = basic(url.origin, login.username, login.secret)
  return registry.http.ask({ method: 'GET', url, authorization, retries: wanted.retries })
}

async function readToken(registry: Registry, reply: Reply, isAssumed: boolean): Promise<Exchanged> {
  if (reply.kind === 'failed' || reply.status !== 200) return withoutToken(reply)
  const json = jsonOf(reply.body)
  const token = textAt(json, 'token') ?? textAt(json, 'access_token')
  if (token === undefined || !isSendable(token)) return unanswered('no-verdict', '200 without a token', reply.url)
  registry.received(token)
  return { kind: 'authorized', authorization: bearer(registry.origin, new Secret(token)), isAssumed }
}

/** Reads a reply that brings no token: the registry's no, or no answer. The table of messages is loaded for it alone. */
async function withoutToken(reply: Reply): Promise<Exchanged> {
  const { readRefusal } = await import('./refusal.ts')
  return readRefusal(reply, 'exchange')
}

/** A header's value may not hold anything else, and an empty one is no token. */
const isSendable = (token: string): boolean => /^[\x21-\x7e]+$/.test(token)
