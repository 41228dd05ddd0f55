import { asText, isEmptyHole, isJobToken, type PossibleValues, type Value } from '../expressions/possibilities.ts'
import type { LoginCredential } from '../model.ts'

/** Which credential a text holds, alone or as `user:secret`; unknown where there may be several. */
export function credentialIn(values: PossibleValues | undefined): LoginCredential {
  const kinds = new Set((values ?? []).map(({ value }) => kindOf(value)))
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'unknown'
}

function kindOf(value: Value): LoginCredential {
  const text = asText(value)
  if (text.length > 0 && text.every(isEmptyHole)) return 'empty'
  const secrets = text.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'secret' ? [piece] : []))
  const [secret, ...more] = secrets
  if (secret === undefined || more.length > 0) return 'unknown'
  if (isJobToken(secret)) return 'job-token'
  return secret.name === appToken ? 'app-token' : 'secret'
}

/** Names in upper case of the secrets among the values of a text that a caller does not hand on. */
export const missingSecretsIn = (values: PossibleValues): readonly string[] =>
  values
    .flatMap(({ value }) => asText(value).filter(isEmptyHole))
    .map(({ name }) => name.replace(/^secrets\./, '').toUpperCase())

/** Name of the hole that is the output of an action that creates an App's token. */
export const appToken = 'app-token'

/** Whether one of the values of a text holds a secret. */
export const holdsSecret = (values: PossibleValues): boolean =>
  values.some(({ value }) => asText(value).some((piece) => typeof piece !== 'string' && piece.kind === 'secret'))
