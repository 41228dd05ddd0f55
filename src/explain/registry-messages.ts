import { refusalMessages } from '../oci/refusal-messages.ts'
import {
  badCredential,
  badUser,
  headed,
  noRole,
  outage,
  readOnlyOrNew,
  readOnlyToken,
  uncreatable,
  unreadable,
  unreadByToken,
} from './causes.ts'
import { ghcr, type Mark, pulling, reading } from './line-marks.ts'
import { causesOf, type Explained, type MessagePattern } from './message-pattern.ts'

/** Words beside which a client shows an error, or a registry its message. */
const shown = ['error', 'message']

/** A registry's message in a log: what explains it, and what must also occur in the line if many programs write it. */
function said(text: string, explained: Explained, beside: readonly Mark[] = []): MessagePattern {
  const row = refusalMessages.find((one) => one.text === text)
  if (row === undefined) throw new Error(`no registry writes "${text}"`)
  return { ...row, saidBy: 'registry', isBare: false, beside, ...causesOf(explained) }
}

/** What GHCR writes in the message of an error, the most specific first, with what explains it. */
export const registryMessages: readonly MessagePattern[] = [
  said('Error from intermediary with HTTP status code 403', ['rate-limited']),
  said('unable to connect to authzd server', outage),
  said('twirp error', outage, [...ghcr, 'denied']),
  said('Error from intermedi', ['rate-limited', 'registry-unavailable']),
  said('secondary rate limit', ['rate-limited'], [...ghcr, 'denied', 'push']),
  said('TOOMANYREQUESTS', ['rate-limited'], [...ghcr, 'allowed:', 'retry-after:']),
  said('retry-after: ', ['rate-limited'], ['allowed:']),
  said('permission_denied: installation not allowed to', ['app-installation-token', 'missing-packages-write']),
  said('installation not allowed to Create', readOnlyOrNew),
  said('installation not allowed to Write', readOnlyOrNew, ['create']),
  said('installation not allowed to Write', readOnlyToken),
  said('installation not allowed to Read', unreadByToken),
  said('The requested installation does not exist', ['foreign-owner', 'owner-not-found']),
  said('owner not found', ['owner-not-found', 'foreign-owner'], [...ghcr, 'denied', 'not_found']),
  said('does not match expected scopes', ['missing-write-packages-scope', 'fine-grained-pat']),
  said('organization SAML enforcement', ['sso-not-authorised']),
  said('forbids access via a personal access token', ['classic-pat-forbidden']),
  said('permission_denied: write_package', noRole),
  said('permission_denied: read_package', headed('private-package', unreadable), pulling),
  said('permission_denied: read_package', unreadable),
  said('permission_denied: create_package', uncreatable),
  // The manifest was granted a moment before, so it is not the credential.
  said('User cannot be authenticated with the token provided', headed('registry-unavailable', badUser), reading),
  said('User cannot be authenticated with the token provided', badUser),
  said('denied', badCredential, shown),
  said('invalid token', badCredential, [...ghcr, 'denied']),
  said('write_package', noRole),
  said('read_package', unreadable),
  said('create_package', uncreatable),
]
