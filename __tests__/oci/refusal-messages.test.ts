import { describe, expect, it } from '@jest/globals'
import { type MessageReason, reasonOfMessage } from '../../src/oci/refusal-messages.ts'

const refusals: readonly (readonly [message: string, reason: MessageReason])[] = [
  ['installation not allowed to Create organization package', 'installation-may-not-create'],
  ['installation not allowed to Write organization package', 'installation-may-not-write'],
  ['installation not allowed to Read organization package', 'installation-may-not-read'],
  ['permission_denied: installation not allowed to Create organization package', 'app-installation-refused'],
  ['permission_denied: installation not allowed to Write organization package', 'app-installation-refused'],
  ['permission_denied: write_package', 'package-not-writable'],
  ['write_package', 'package-not-writable'],
  ['permission_denied: read_package', 'package-not-readable'],
  ['permission_denied: create_package', 'package-not-creatable'],
  ['permission_denied: The requested installation does not exist.', 'installation-elsewhere'],
  ['The requested installation does not exist.', 'installation-elsewhere'],
  ['not_found: owner not found', 'owner-unknown'],
  ['permission_denied: The token provided does not match expected scopes.', 'scopes-mismatch'],
  [
    'permission_denied: Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    'sso-required',
  ],
  [
    'permission_denied: `octo` forbids access via a personal access token (classic). Please use a GitHub App.',
    'classic-pat-forbidden',
  ],
  ['denied', 'credential-refused'],
  [' DENIED ', 'credential-refused'],
  ['unauthenticated: User cannot be authenticated with the token provided.', 'credential-refused'],
  ['permission_denied: Error from intermediary with HTTP status code 403 "Forbidden" - with-body: {}', 'rate-limited'],
  ['You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', 'rate-limited'],
  ['retry-after: 10.305464ms, allowed: 2000/minute', 'rate-limited'],
  [
    'permission_denied: unable to connect to authzd server: twirp error bad_route: Error from intermediary with HTTP status code 404 "Not Found"',
    'outage',
  ],
  ['twirp error unavailable: no healthy upstream', 'outage'],
  ['authentication required', 'unknown'],
  ['requested access to the resource is denied', 'unknown'],
  ['403 Forbidden', 'unknown'],
  ['', 'unknown'],
]

describe('reasonOfMessage', () => {
  it.each(refusals)('reads %j as %s', (message, reason) => {
    expect(reasonOfMessage(message, 'DENIED')).toBe(reason)
  })

  it('reads a limit from the code where the message says nothing', () => {
    expect(reasonOfMessage('', 'TOOMANYREQUESTS')).toBe('rate-limited')
  })
})
