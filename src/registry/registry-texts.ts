import { badCredential, badUser, headed, noRole, outage, readOnlyToken, uncreatable, unreadable } from './causes.ts'
import { ghcr, pulling, reading } from './line-marks.ts'
import { inLogs, registry, type WireMeaning, type WireText, whole } from './wire-text.ts'

/** A word that many programs say counts where a client gives it for an error, or a registry for a message. */
const said = ['error', 'message']

/** What GHCR says in the message of an error, the most specific first. */
export const registryTexts: readonly WireText[] = [
  registry(
    'Error from intermediary with HTTP status code 403',
    'rate-limited',
    ['rate-limited'],
    'H',
    'rubentalstra/FerroEHR#2120',
  ),
  registry('unable to connect to authzd server', 'outage', outage, 'H', 'slsa-framework/slsa-github-generator#1699'),
  inLogs(registry('twirp error', 'outage', outage, 'H', 'slsa-framework/slsa-github-generator#1699'), [
    ...ghcr,
    'denied',
  ]),
  registry(
    'Error from intermedi',
    'rate-limited',
    ['rate-limited', 'registry-unavailable'],
    'M',
    'NVIDIA-AI-Blueprints/video-search-and-summarization#1623',
  ),
  inLogs(registry('secondary rate limit', 'rate-limited', ['rate-limited'], 'H', 'markrussinovich/refchecker#67'), [
    ...ghcr,
    'denied',
    'push',
  ]),
  inLogs(registry('TOOMANYREQUESTS', 'rate-limited', ['rate-limited'], 'H', 'chainguard-images/images#173'), [
    ...ghcr,
    'allowed:',
    'retry-after:',
  ]),
  inLogs(registry('retry-after: ', 'rate-limited', ['rate-limited'], 'H', 'falcosecurity/plugins#1069'), ['allowed:']),
  registry(
    'permission_denied: installation not allowed to',
    'app-installation-refused',
    headed('app-installation-token', readOnlyToken),
    'M',
    'product-os/flowzone#516',
  ),
  registry(
    'installation not allowed to Create',
    'installation-may-not-create',
    readOnlyToken,
    'H',
    'GlueOps/github-actions-build-push-containers#34',
  ),
  registry(
    'installation not allowed to Write',
    'installation-may-not-write',
    readOnlyToken,
    'H',
    'macbre/push-to-ghcr#31',
  ),
  registry(
    'installation not allowed to Read',
    'installation-may-not-read',
    headed('missing-packages-read', readOnlyToken),
    'M',
    'BuildDownAI/AI-Implement#88',
  ),
  registry(
    'The requested installation does not exist',
    'installation-elsewhere',
    ['foreign-owner', 'owner-not-found'],
    'H',
    'QMCPACK/qmcpack#5805',
  ),
  inLogs(
    registry(
      'owner not found',
      'owner-unknown',
      ['owner-not-found', 'foreign-owner'],
      'H',
      'goreleaser/goreleaser#2815',
    ),
    [...ghcr, 'denied', 'not_found'],
  ),
  registry(
    'does not match expected scopes',
    'scopes-mismatch',
    ['missing-write-packages-scope', 'fine-grained-pat'],
    'H',
    'daltoniam/switchboard#139',
  ),
  registry('organization SAML enforcement', 'sso-required', ['sso-not-authorised'], 'H', 'cli/cli#5174'),
  registry(
    'forbids access via a personal access token',
    'classic-pat-forbidden',
    ['classic-pat-forbidden'],
    'H',
    'tobychui/zoraxy#70',
  ),
  registry('permission_denied: write_package', 'package-not-writable', noRole, 'H', 'danger/danger-js#1414'),
  inLogs(
    registry(
      'permission_denied: read_package',
      'package-not-readable',
      headed('private-package', unreadable),
      'M',
      'helmforgedev/charts#92',
    ),
    pulling,
  ),
  registry('permission_denied: read_package', 'package-not-readable', unreadable, 'M', 'kedacore/http-add-on#48'),
  registry('permission_denied: create_package', 'package-not-creatable', uncreatable, 'M', 'goharbor/harbor#22368'),
  // The manifest was granted a moment before, so it is not the credential.
  inLogs(
    registry(
      'User cannot be authenticated with the token provided',
      'credential-refused',
      headed('registry-unavailable', badUser),
      'M',
      'ianbelcher/eks-kubectl-action#17',
    ),
    reading,
  ),
  registry(
    'User cannot be authenticated with the token provided',
    'credential-refused',
    badUser,
    'M',
    'goreleaser/goreleaser-action#261',
  ),
  inLogs(whole(registry('denied', 'credential-refused', badCredential, 'M', 'docker/login-action#26')), said),
  inLogs(
    whole(
      registry('invalid token', 'credential-refused', badCredential, 'M', 'argoproj-labs/argocd-image-updater#303'),
    ),
    [...ghcr, 'denied'],
  ),
  whole(registry('write_package', 'package-not-writable', noRole, 'M', 'danger/danger-js#1414')),
  whole(registry('read_package', 'package-not-readable', unreadable, 'M', 'kedacore/http-add-on#48')),
  whole(registry('create_package', 'package-not-creatable', uncreatable, 'L', 'goharbor/harbor#22368')),
]

/** What a registry's error means, by its message, else by its code: only what registries say counts; `unknown` where no row matches. */
export function meaningOfError(message: string, code = ''): WireMeaning {
  const spoken = message.trim().toLowerCase()
  const isSaid = ({ text, isWhole }: WireText) =>
    isWhole ? spoken === text.toLowerCase() : spoken.includes(text.toLowerCase())
  const row = registryTexts.find(isSaid) ?? registryTexts.find(({ text }) => text === code)
  return row?.meaning ?? 'unknown'
}
