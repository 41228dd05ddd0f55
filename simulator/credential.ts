import { flag, listOf, maybe, oneOf, optional, type Reader, recordOf, shape, text, whole } from './shape.ts'

const levels = recordOf(oneOf('write', 'read', 'none'))

/** Whole days from now on, and half a day more, so that rounding down results in this number during the whole run; negative if it has expired. */
const ends = {
  expiresInDays: maybe(whole),
  revoked: optional(flag, false),
  secret: maybe(text),
}

const readers = {
  'job-token': shape({
    kind: oneOf('job-token'),
    repository: text,
    permissions: optional(levels, { contents: 'read', packages: 'write' } as const),
    ...ends,
  }),
  'classic-pat': shape({
    kind: oneOf('classic-pat'),
    user: text,
    scopes: optional(listOf(text), ['write:packages']),
    ssoAuthorised: optional(listOf(text), []),
    ...ends,
  }),
  oauth: shape({
    kind: oneOf('oauth'),
    user: text,
    scopes: optional(listOf(text), ['repo', 'read:org']),
    ssoAuthorised: optional(listOf(text), []),
    ...ends,
  }),
  'fine-grained-pat': shape({ kind: oneOf('fine-grained-pat'), user: text, ...ends }),
  'app-installation': shape({
    kind: oneOf('app-installation'),
    owner: text,
    permissions: optional(levels, { packages: 'write' } as const),
    ...ends,
  }),
}

type Readers = typeof readers

/** How a credential came to be, which decides what may be asked with it. */
export type CredentialKind = keyof Readers

/** A credential as GitHub knows it. */
export type Credential = ReturnType<Readers[CredentialKind]>

const kindOf = shape({ kind: oneOf('job-token', 'classic-pat', 'oauth', 'fine-grained-pat', 'app-installation') })

/** Reads a credential; which keys it may have follows from its kind. */
export const readCredential: Reader<Credential> = (value, at) => {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  return readers[kindOf({ kind }, at).kind](value, at)
}
