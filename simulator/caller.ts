import type { Credential } from './credential.ts'
import type { State } from './state.ts'

/** Who asks: nobody, somebody with an invalid credential, or the holder of a valid one. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'known'; readonly credential: Credential }

const day = 24 * 60 * 60 * 1000

/** Returns when a credential expires, or undefined if it does not. */
export const endOf = ({ now }: State, { expiresInDays }: Credential): Date | undefined =>
  expiresInDays === undefined ? undefined : new Date(now + (expiresInDays + 0.5) * day)

/** Finds the holder of a secret; one that is revoked, over or unknown is rejected. */
function holderOf(state: State, secret: string): Caller {
  const credential = Object.values(state.world.credentials).find((one) => one.secret === secret)
  if (credential === undefined || credential.revoked) return { kind: 'rejected' }
  const end = endOf(state, credential)
  return end !== undefined && end.getTime() < state.now ? { kind: 'rejected' } : { kind: 'known', credential }
}

/** The caller of `Authorization: Basic`, as the token exchange takes it. The user's name must not be empty and is otherwise ignored. */
export function basicCaller(state: State, authorization: string | undefined): Caller {
  const encoded = after(authorization, 'basic')
  if (encoded === undefined) return { kind: 'anonymous' }
  const [, user, secret] = /^([^:]*):(.*)$/s.exec(decoded(encoded)) ?? []
  return user === '' || secret === undefined ? { kind: 'rejected' } : holderOf(state, secret)
}

/** The token that the exchange hands out: docs/facts.md, Authentication, base64 of the secret that was sent; other registries make their own. */
export const bearerFor = ({ world }: Pick<State, 'world'>, secret: string): string =>
  world.registry.tokens === 'opaque'
    ? `${opaque}${Buffer.from(secret).toString('base64url')}`
    : Buffer.from(secret).toString('base64')

const opaque = 'opaque.'

/** The token of those who sent no secret. */
export const anonymousBearer = Buffer.from('anonymous').toString('base64')

/** The caller of `Authorization: Bearer` at the registry. */
export function bearerCaller(state: State, authorization: string | undefined): Caller {
  const bearer = after(authorization, 'bearer')
  if (bearer === undefined || bearer === anonymousBearer) return { kind: 'anonymous' }
  return isForeign(state, bearer) ? { kind: 'rejected' } : holderOf(state, decoded(bearer.replace(opaque, '')))
}

/** True for a bearer that this registry has not handed out, by its form. */
const isForeign = ({ world }: State, bearer: string): boolean =>
  world.registry.tokens === 'opaque' && !bearer.startsWith(opaque)

/** True for a request with a bearer that this registry has not handed out. */
export function hasForeignBearer(state: State, authorization: string | undefined): boolean {
  const bearer = after(authorization, 'bearer')
  return bearer !== undefined && isForeign(state, bearer)
}

/** The caller at the REST API, which takes the secret itself. */
export function restCaller(state: State, authorization: string | undefined): Caller {
  const secret = after(authorization, 'bearer') ?? after(authorization, 'token')
  return secret === undefined ? { kind: 'anonymous' } : holderOf(state, secret)
}

function after(authorization: string | undefined, scheme: string): string | undefined {
  const [, found, rest] = /^(\S+) +(.*)$/s.exec(authorization ?? '') ?? []
  return found?.toLowerCase() === scheme ? rest : undefined
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString()
