import { describe, expect, it } from '@jest/globals'
import { type MessageReason, reasonOfMessage, refusalMessages } from '../../src/oci/refusal-messages.ts'

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

/** Texts in which something behind the registry says that it is out of order or limits requests. */
const troubles = [
  'context deadline exceeded',
  'request timed out',
  'upstream request timeout',
  'Gateway Time-out',
  'service unavailable',
  'temporarily unavailable, please try again later',
  'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
  'dial tcp 10.0.0.1:443: connect: connection refused',
  'read: connection reset by peer',
  'unexpected EOF',
  'rpc error: code = Unavailable desc = name resolver error',
  'rpc error: code = Internal desc = stream terminated',
  'internal error',
  'Internal Server Error',
  'received 502 from backend',
  'HTTP status code 503',
  'permission_denied: write_package: 504',
  'installation not allowed to Write organization package: rpc error',
  'too many requests',
  'API rate limit exceeded for installation',
  'request was throttled',
  'i/o timeout',
  'no such host',
  'net/http: TLS handshake error',
  'write: broken pipe',
  'server is overloaded',
  'resource exhausted',
  'operation was canceled',
  'Something went wrong while executing your query',
  'permission_denied: failed to connect to the policy service',
  'denied: please retry',
  'Too  Many\tRequests',
  'timed  out',
  'DeadlineExceeded',
  'read ECONNRESET',
  'socket hang up',
  'x509: certificate has expired',
]

describe('words of an outage or a limit', () => {
  it.each(troubles)('make no refusal of %j', (message) => {
    expect(reasonOfMessage(message, 'DENIED')).toMatch(/^(?:outage|rate-limited)$/)
  })

  it.each(['UNAVAILABLE', 'INTERNAL_ERROR', 'GATEWAY_TIMEOUT', 'TOOMANYREQUESTS'])('count in the code %s', (code) => {
    expect(reasonOfMessage('no', code)).toMatch(/^(?:outage|rate-limited)$/)
  })

  it.each([
    [
      'in the name of an organisation',
      'permission_denied: `connection-503` forbids access via a personal access token (classic).',
    ],
    ['as a part of another word', 'permission_denied: write_package (internally 1502 interpcs)'],
  ])('do not count %s', (_, message) => {
    expect(reasonOfMessage(message, 'DENIED')).toMatch(/^(?:classic-pat-forbidden|package-not-writable)$/)
  })

  it('are in no text that is known as a refusal', () => {
    const refused = refusalMessages.filter(({ reason }) => reason !== 'outage' && reason !== 'rate-limited')
    expect(refused.filter(({ text, reason }) => reasonOfMessage(text) !== reason)).toEqual([])
  })
})

describe('reasonOfMessage', () => {
  it.each(refusals)('reads %j as %s', (message, reason) => {
    expect(reasonOfMessage(message, 'DENIED')).toBe(reason)
  })

  it('reads a limit from the code where the message says nothing', () => {
    expect(reasonOfMessage('', 'TOOMANYREQUESTS')).toBe('rate-limited')
  })
})
