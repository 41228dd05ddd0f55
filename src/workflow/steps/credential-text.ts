import { asText, isJobToken, type PossibleValues, type Value } from '../expressions/possibilities.ts'
import type { LoginCredential } from '../model.ts'

/** Which credential a text holds, be it alone or as `user:secret`; unknown where there may be several. */
export function credentialIn(values: PossibleValues | undefined): LoginCredential {
  const kinds = new Set((values ?? []).map(({ value }) => kindOf(value)))
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'unknown'
}

function kindOf(value: Value): LoginCredential {
  const holes = asText(value).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
  const secrets = holes.filter(({ kind }) => kind === 'secret')
  if (secrets.length !== 1) return 'unknown'
  return secrets.some(isJobToken) ? 'job-token' : 'secret'
}

/** Whether one of the values of a text holds a secret. */
export const holdsSecret = (values: PossibleValues): boolean =>
  values.some(({ value }) => asText(value).some((piece) => typeof piece !== 'string' && piece.kind === 'secret'))
