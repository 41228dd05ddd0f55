import { type Answer, json } from './wire.ts'

interface Row {
  readonly status: number
  readonly code: string
  readonly message: string
}

const denied = (message: string): Row => ({ status: 403, code: 'DENIED', message })

/** What GHCR says, by cause; `<owner>` is filled in (docs/facts.md: Authentication, W2 for the session's end, Refusals). */
const rows = {
  'not-authenticated': { status: 401, code: 'UNAUTHORIZED', message: 'authentication required' },
  'rejected-at-exchange': denied('denied'),
  'rejected-bearer': {
    status: 401,
    code: 'UNAUTHORIZED',
    message: 'unauthenticated: User cannot be authenticated with the token provided.',
  },
  'exchange-refused': denied('denied'),
  'session-not-cancellable': { status: 405, code: 'UNSUPPORTED', message: 'The operation is unsupported.' },
  'installation-create': denied('installation not allowed to Create organization package'),
  'installation-write': denied('installation not allowed to Write organization package'),
  'installation-read': denied('installation not allowed to Read organization package'),
  'app-create': denied('permission_denied: installation not allowed to Create organization package'),
  'app-write': denied('permission_denied: installation not allowed to Write organization package'),
  'app-read': denied('permission_denied: installation not allowed to Read organization package'),
  'installation-elsewhere': denied('permission_denied: The requested installation does not exist.'),
  'write-package': denied('permission_denied: write_package'),
  'read-package': denied('permission_denied: read_package'),
  'create-package': denied('permission_denied: create_package'),
  'owner-not-found': denied('not_found: owner not found'),
  'scopes-mismatch': denied('permission_denied: The token provided does not match expected scopes.'),
  'sso-required': denied(
    'permission_denied: Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
  ),
  'classic-forbidden': denied(
    'permission_denied: `<owner>` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
  ),
  'upload-unknown': { status: 404, code: 'BLOB_UPLOAD_UNKNOWN', message: 'blob upload unknown to registry' },
  'blob-unknown': { status: 404, code: 'BLOB_UNKNOWN', message: 'blob unknown to registry' },
  'manifest-unknown': { status: 404, code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' },
  'name-unknown': { status: 404, code: 'NAME_UNKNOWN', message: 'repository name not known to registry' },
  'digest-invalid': { status: 400, code: 'DIGEST_INVALID', message: 'provided digest did not match uploaded content' },
  'manifest-invalid': { status: 400, code: 'MANIFEST_INVALID', message: 'manifest invalid' },
  'manifest-blob-unknown': { status: 404, code: 'MANIFEST_BLOB_UNKNOWN', message: 'manifest blob unknown to registry' },
} as const satisfies Record<string, Row>

/** Why the registry says no. */
export type Refusal = keyof typeof rows

/** The registry's answer to a request that it refuses. */
export function refuse(refusal: Refusal, owner = '', headers: Readonly<Record<string, string>> = {}): Answer {
  const { status, code, message } = rows[refusal]
  return json(status, { errors: [{ code, message: message.replace('<owner>', owner) }] }, headers)
}
