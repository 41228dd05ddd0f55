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

/** The header to send, or a fault of ours where the address is not the secret's own origin. */
export function headerFor(address: URL, authorization: Authorization): string {
  if (address.origin !== authorization.origin) {
    throw new Error(`a credential of ${authorization.origin} was about to be sent to ${address.origin}`)
  }
  return authorization.header.reveal()
}

/** Every form in which a secret could turn up in a text: itself, its base64, `user:secret` and the base64 of that. */
export function formsOf(secret: Secret, username: string): readonly string[] {
  if (secret.isEmpty) return []
  const pair = `${username}:${secret.reveal()}`
  return [secret.reveal(), base64(secret.reveal()), pair, base64(pair)]
    .flatMap((form) => [form, form.replace(/=+$/, '')])
    .filter(isFirst)
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const isFirst = (form: string, at: number, all: readonly string[]): boolean => all.indexOf(form) === at
