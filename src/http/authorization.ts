import { Secret } from './secret.ts'

/** A secret together with the one origin that may see it. */
export interface Authorization {
  readonly origin: string
  /** The value of the `authorization` header. */
  readonly header: Secret
}

/** User and password for one origin, by the scheme Basic (RFC 7617). */
export const basic = (origin: string, username: string, password: Secret): Authorization => ({
  origin,
  header: new Secret(`Basic ${Buffer.from(`${username}:${password.reveal()}`).toString('base64')}`),
})

/** A token for one origin, by the scheme Bearer (RFC 6750). */
export const bearer = (origin: string, token: Secret): Authorization => ({
  origin,
  header: new Secret(`Bearer ${token.reveal()}`),
})

/** The bearer that GHCR's exchange is known to hand out for a secret: its base64 (docs/facts.md, Authentication). */
export const expectedBearer = (origin: string, secret: Secret): Authorization =>
  bearer(origin, new Secret(Buffer.from(secret.reveal()).toString('base64')))

/** The header to send, or a fault of ours where the address is not the secret's own origin. */
export function headerFor(address: URL, authorization: Authorization): string {
  if (address.origin !== authorization.origin) {
    throw new Error(`a credential of ${authorization.origin} was about to be sent to ${address.origin}`)
  }
  return authorization.header.reveal()
}

/**
 * Every form in which a secret could turn up in a text: itself and each of its lines, `user:secret`, the base64 of both, and
 * all of them in a URL.
 */
export function formsOf(secret: Secret, username: string): readonly string[] {
  if (secret.isEmpty) return []
  const text = secret.reveal()
  const pair = `${username}:${text}`
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  const forms = [text, pair, ...lines].flatMap(inUrls)
  return [...new Set([...forms, ...[text, pair].flatMap(base64Forms)])].filter(Boolean)
}

/** Every form in which the bearer token that a registry gave could turn up: it is a secret itself. */
export const formsOfBearer = (token: string): readonly string[] => [
  ...new Set([withoutPadding(token), ...inUrls(token)].filter(Boolean)),
]

/** The base64 of a text, without its padding, and in the alphabet of base64url. */
function base64Forms(text: string): readonly string[] {
  const base64 = Buffer.from(text).toString('base64')
  return [withoutPadding(base64), Buffer.from(text).toString('base64url'), ...inUrls(base64)]
}

/** A text itself, and as it is encoded in a URL or a form. */
function inUrls(text: string): readonly string[] {
  // By way of bytes: half a character cannot be encoded.
  const encoded = encodeURIComponent(Buffer.from(text).toString())
  const lowerCase = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  return [text, encoded, lowerCase, encoded.replaceAll('%20', '+')]
}

/** A loop, for a regular expression takes quadratic time over many signs of equality. */
function withoutPadding(text: string): string {
  let end = text.length
  while (text.endsWith('=', end)) end -= 1
  return text.slice(0, end)
}
