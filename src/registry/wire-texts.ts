import type { Meaning } from '../facts.ts'
import { mistypedHosts } from '../names/hosts.ts'

/** What a text means: a refusal's meaning, or that it is none but a limit or an outage in disguise. */
export type WireMeaning = Meaning | 'rate-limited' | 'outage'

/** How sure a row is. High: several sources. Medium: one good source. Low: inferred from a client's code or a few reports. */
export type Sureness = 'H' | 'M' | 'L'

/** Ids of the rules that a text can speak for. */
export type TextFinding =
  | 'invalid-image-reference'
  | 'uppercase-image-name'
  | 'mistyped-registry'
  | 'foreign-owner'
  | 'owner-not-found'
  | 'empty-credential'
  | 'rejected-credential'
  | 'fine-grained-pat'
  | 'missing-write-packages-scope'
  | 'sso-not-authorised'
  | 'classic-pat-forbidden'
  | 'app-installation-token'
  | 'user-not-granted'
  | 'not-logged-in'
  | 'missing-packages-write'
  | 'read-only-default-permissions'
  | 'fork-pull-request'
  | 'dependabot-run'
  | 'reusable-workflow-caller'
  | 'reusable-workflow-ceiling'
  | 'invalid-permissions'
  | 'stale-workflow-version'
  | 'actions-policy'
  | 'missing-packages-read'
  | 'repository-not-granted'
  | 'package-linked-elsewhere'
  | 'unreadable-package'
  | 'package-creation-forbidden'
  | 'private-package'
  | 'registry-unavailable'
  | 'rate-limited'

/** A text that tells a cause, with those who say it and where that was seen. */
export interface WireText {
  /** Matched as a substring, whatever its case. */
  readonly text: string
  readonly saidBy: 'registry' | 'client' | 'github'
  /** True where only a message that is nothing else means it: as a part of another it is said of many things. */
  readonly isWhole: boolean
  /** One of these has to stand in the same line of a log too, where the text alone is said of many things; empty for no such demand. */
  readonly beside: readonly string[]
  readonly meaning: WireMeaning
  /** Ids of the rules that may explain it, the most frequent cause first. */
  readonly findings: readonly TextFinding[]
  readonly sure: Sureness
  /** `owner/repository#number` of a public report, or the client's source. */
  readonly source: string
}

type Findings = readonly TextFinding[]

const registry = (
  text: string,
  meaning: WireMeaning,
  findings: Findings,
  sure: Sureness,
  source: string,
): WireText => ({
  text,
  saidBy: 'registry',
  isWhole: false,
  beside: [],
  meaning,
  findings,
  sure,
  source,
})

const client = (
  text: string,
  beside: readonly string[],
  findings: Findings,
  sure: Sureness,
  source: string,
): WireText => ({
  text,
  saidBy: 'client',
  isWhole: false,
  beside,
  meaning: 'unknown',
  findings,
  sure,
  source,
})

const whole = (row: WireText): WireText => ({ ...row, isWhole: true })
/** A registry's error means it anywhere; in a log the text has to stand beside one of these. */
const inLogs = (row: WireText, beside: readonly string[]): WireText => ({ ...row, beside })

/** The same causes with this one at their head. */
const headed = (first: TextFinding, causes: Findings): Findings => [first, ...causes.filter((cause) => cause !== first)]

// Causes, in the order of how often reports name them.
const readOnlyToken: Findings = [
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'package-creation-forbidden',
  'actions-policy',
  'stale-workflow-version',
  'app-installation-token',
]
const noRole: Findings = [
  'repository-not-granted',
  'package-linked-elsewhere',
  'user-not-granted',
  'unreadable-package',
  'missing-write-packages-scope',
  'package-creation-forbidden',
  'app-installation-token',
]
const unreadable: Findings = [
  'unreadable-package',
  'private-package',
  'package-linked-elsewhere',
  'repository-not-granted',
  'user-not-granted',
]
const uncreatable: Findings = [
  'user-not-granted',
  'package-creation-forbidden',
  'missing-write-packages-scope',
  'foreign-owner',
]
const badCredential: Findings = [
  'rejected-credential',
  'registry-unavailable',
  'empty-credential',
  'not-logged-in',
  'fine-grained-pat',
  'private-package',
]
const noLogin: Findings = ['not-logged-in', 'rejected-credential', 'empty-credential', 'private-package']
const noToken: Findings = [
  'rejected-credential',
  'registry-unavailable',
  'not-logged-in',
  'private-package',
  'repository-not-granted',
  'missing-packages-read',
  'empty-credential',
  'fine-grained-pat',
  'sso-not-authorised',
]
const noPush: Findings = [
  'missing-packages-write',
  'read-only-default-permissions',
  'repository-not-granted',
  'fork-pull-request',
  'package-linked-elsewhere',
  'actions-policy',
  'app-installation-token',
  'dependabot-run',
  'reusable-workflow-caller',
  'registry-unavailable',
  'rejected-credential',
  'unreadable-package',
  'user-not-granted',
  'missing-write-packages-scope',
  'fine-grained-pat',
  'package-creation-forbidden',
  'not-logged-in',
  'rate-limited',
  'foreign-owner',
  'owner-not-found',
  'sso-not-authorised',
  'stale-workflow-version',
]
const noPull: Findings = [
  'private-package',
  'missing-packages-read',
  'not-logged-in',
  'rejected-credential',
  'repository-not-granted',
  'sso-not-authorised',
  'app-installation-token',
  'user-not-granted',
  'unreadable-package',
  'package-linked-elsewhere',
  'registry-unavailable',
]
// A credential that is let in, and a package that it may not read.
const noRead = headed('missing-packages-read', noPull)
// A read-only token gets as far as asking for an upload; a package without access ends it earlier.
const noAccess = headed('repository-not-granted', noPush)
const badName: Findings = ['uppercase-image-name', 'invalid-image-reference']
const emptySecret: Findings = ['empty-credential']
const outage: Findings = ['registry-unavailable']

// What has to stand beside a text that many programs say.
const ghcr = ['ghcr', '//containers.', ' containers.', 'pkg-containers']
const naming = ['reference', 'repository name', 'ghcr']
const pushing = [
  'failed to push',
  'failed commit on ref',
  'error pushing',
  'pushing',
  'docker push',
  ':pull,push',
  'writing blob',
  'blobs/uploads',
  'post request',
  'put request',
  'push permission',
]
// The request that a read-only token is refused at.
const asking = ['post request', 'put request', 'blobs/uploads', 'manifest-sha256']
const pulling = [
  'failed to resolve',
  '/manifests/',
  '/tags/list',
  'reading manifest',
  'load metadata',
  'pulling',
  'to pull',
  'docker pull',
  'podman pull',
  'helm pull',
  'oras pull',
  'crane pull',
  'pull access',
]
const transferring = [
  ...ghcr,
  ...pushing,
  '/blobs/',
  '/v2/',
  'failed to solve',
  'failed to copy',
  'have no body',
  'unexpected status:',
  'unexpected status from',
]
const mentioned = [...ghcr, 'failed to solve', 'have no body', 'daemon:', 'from registry:']
const refused = ['denied', 'denial', 'forbidden', 'unauthorized', '403', '401', 'failed']
const troubled = [
  ...refused,
  'error',
  'lookup',
  'no such host',
  'dial tcp',
  'tls',
  'x509',
  'timeout',
  'refused',
  'not found',
]

const names: readonly WireText[] = [
  ...mistypedHosts.map((host) =>
    client(host, troubled, ['mistyped-registry'], 'H', 'pennsignals/publish_docker-compose#4'),
  ),
  client(
    'ghcr.io/ghcr.io/',
    troubled,
    headed('mistyped-registry', readOnlyToken),
    'M',
    'sigstore/model-transparency#340',
  ),
  client(
    'ghcr.io//',
    ['refers to', ...troubled],
    ['invalid-image-reference'],
    'M',
    'microsoft/azure-pipelines-tasks#20625',
  ),
  client('must be lowercase', naming, badName, 'H', 'navidrome/navidrome#3398'),
  client('repository can only contain the', [], badName, 'H', 'ko-build/ko#1400'),
  client('invalid reference: invalid repository', [], badName, 'H', '1bit-MONSTER/1bit-MONSTER#2086'),
  client('invalid_reference: invalid repository', [], badName, 'H', 'helm/helm#12055'),
  client('invalid repository "', [], badName, 'M', 'Milky2018/wasmoon#328'),
  client('invalid repository name', naming, badName, 'L', 'containers/image, docker/reference'),
  client('could not parse reference', [], badName, 'H', 'sigstore/cosign-installer#47'),
  client(
    'invalid reference format',
    [],
    ['invalid-image-reference', 'uppercase-image-name'],
    'H',
    'macbre/push-to-ghcr#24',
  ),
  client(
    'is not a valid repository/tag',
    [],
    ['invalid-image-reference', 'uppercase-image-name'],
    'M',
    'docker/distribution, reference',
  ),
  client(
    'invalid reference: ',
    [...ghcr, 'registry', 'invalid tag', 'invalid digest'],
    ['invalid-image-reference', 'uppercase-image-name'],
    'M',
    'oras-project/oras#679',
  ),
  client('tag can only contain the', [], ['invalid-image-reference'], 'M', 'google/go-containerregistry, pkg/name'),
  client(
    'invalid tag "',
    [...naming, 'build'],
    ['invalid-image-reference', 'uppercase-image-name'],
    'H',
    'Vanilla-OS/custom-image#5',
  ),
  client(
    'invalid destination name',
    [],
    ['invalid-image-reference', 'uppercase-image-name'],
    'M',
    'containers/skopeo, cmd/skopeo/copy',
  ),
]

const workflowParser: readonly WireText[] = [
  {
    ...client(", but is only allowed '", [], ['reusable-workflow-ceiling'], 'H', 'actions/runner#4151'),
    saidBy: 'github',
  },
  {
    ...client("unexpected value 'package'", [], ['invalid-permissions'], 'L', 'actions/runner, workflow parser'),
    saidBy: 'github',
  },
  {
    ...client(
      'invalid workflow file',
      ['packages', 'permission', 'permissions', 'called workflow', 'nested job'],
      ['reusable-workflow-ceiling', 'invalid-permissions'],
      'H',
      'kubeflow/notebooks#1368',
    ),
    saidBy: 'github',
  },
]

const registryTexts: readonly WireText[] = [
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
  registry('TOOMANYREQUESTS', 'rate-limited', ['rate-limited'], 'H', 'chainguard-images/images#173'),
  registry('allowed: 2000/minute', 'rate-limited', ['rate-limited'], 'H', 'fermyon/developer#589'),
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
  registry('permission_denied: read_package', 'package-not-readable', unreadable, 'M', 'kedacore/http-add-on#48'),
  registry('permission_denied: create_package', 'package-not-creatable', uncreatable, 'M', 'goharbor/harbor#22368'),
  registry(
    'User cannot be authenticated with the token provided',
    'credential-refused',
    ['rejected-credential', 'not-logged-in', 'registry-unavailable', 'empty-credential'],
    'M',
    'goreleaser/goreleaser-action#261',
  ),
  whole(registry('denied', 'credential-refused', badCredential, 'M', 'docker/login-action#26')),
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

const unreachable = [
  'TLS handshake timeout',
  'tls: handshake failure',
  'i/o timeout',
  'connection reset by peer',
  'connection refused',
  'connection timed out',
  'context deadline exceeded',
  'Client.Timeout',
  'request canceled',
  'unexpected EOF',
  '": EOF',
  'broken pipe',
  'use of closed network connection',
  'client connection lost',
  'sent GOAWAY',
  'Temporary failure in name resolution',
  'server misbehaving',
  'network is unreachable',
  'no route to host',
  'certificate signed by unknown authority',
  'could not resolve host',
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'socket hang up',
]
const serverErrors = [
  'status code 50',
  'status: 50',
  'code: 50',
  'Internal Server Error',
  'Bad Gateway',
  'Service Unavailable',
  'Gateway Time',
]

const noAnswer: readonly WireText[] = [
  client('429', transferring, ['rate-limited'], 'H', 'coreruleset/modsecurity-crs-docker#449'),
  client('too many requests', transferring, ['rate-limited'], 'H', 'NVIDIA/cuda-quantum#3979'),
  ...serverErrors.map((text) =>
    client(text, [...transferring, 'unexpected http status'], outage, 'H', 'hadolint/hadolint-action#79'),
  ),
  client(
    'no such host',
    ['lookup ghcr.io:', 'lookup ghcr.io on', 'lookup containers.', 'lookup pkg-containers'],
    outage,
    'M',
    'docker/build-push-action#1065',
  ),
  client(
    'no such host',
    ['lookup gh', 'lookup gc', 'lookup hg'],
    ['mistyped-registry', 'registry-unavailable'],
    'L',
    'pennsignals/publish_docker-compose#4',
  ),
  ...unreachable.map((text) => client(text, ghcr, outage, 'M', 'docker/build-push-action#1065')),
]

const credentials: readonly WireText[] = [
  client('Username and password required', [], emptySecret, 'H', 'PRQL/prql#5896'),
  client('Cannot perform an interactive login from a non TTY device', [], emptySecret, 'H', 'containrrr/shepherd#133'),
  client('Must provide --username with --password-stdin', [], emptySecret, 'M', 'docker/cli, registry/login'),
  client('Input required and not supplied: ', ['password', 'username'], emptySecret, 'M', 'actions/toolkit, core'),
  client(
    'flag needs an argument: ',
    ["'u' in -u", "'p' in -p", '--username', '--password'],
    emptySecret,
    'M',
    'spf13/pflag',
  ),
  client('getting username and password', [], emptySecret, 'M', 'containers/common, pkg/auth'),
  whole(client('password required', [], emptySecret, 'M', 'docker/cli, registry')),
  whole(client('username required', [], emptySecret, 'L', 'docker/cli, registry')),
  whole(client('password is empty', [], emptySecret, 'L', 'docker/cli, registry/login')),
  whole(client('username is empty', [], emptySecret, 'L', 'docker/cli, registry/login')),
  client('SAML enforcement', [...ghcr, 'token'], ['sso-not-authorised'], 'M', 'cli/cli#5174'),
  client(
    'failed to fetch oauth token',
    ['denied: denied'],
    headed('registry-unavailable', noToken),
    'M',
    'different-ai/openwork#3886',
  ),
  client('failed to fetch oauth token', refused, noToken, 'M', 'docker/build-push-action#463'),
  client('denied: denied', [], badCredential, 'H', 'MobilityData/gtfs-realtime-validator#150'),
  client('403: denied', [], badCredential, 'M', 'oras-project/oras#1161'),
  client(
    'invalid username/password',
    [],
    ['rejected-credential', 'registry-unavailable', 'empty-credential'],
    'M',
    'redhat-actions/podman-login#5',
  ),
  client('login attempt to', ['failed with status'], badCredential, 'M', 'helm/helm, pkg/registry'),
  client('Bad credentials', ghcr, ['rejected-credential'], 'L', 'docs.github.com, REST API authentication'),
  client('no basic auth credentials', [], noLogin, 'H', 'istio-ecosystem/authservice#142'),
  client('basic credential not found', [], noLogin, 'M', 'oras-project/oras-go, registry/remote/auth'),
  client('No credentials found for registry', ghcr, ['not-logged-in'], 'H', 'openai/codex-security#162'),
  client('No stored credential for', ghcr, ['not-logged-in'], 'M', 'linuxserver/docker-openssh-server#38'),
  client('credentials not found', ghcr, ['not-logged-in'], 'L', 'docker/docker-credential-helpers'),
  client('not logged in', ghcr, ['not-logged-in'], 'M', 'containers/podman, logout'),
  client('failed to fetch anonymous token', pushing, noLogin, 'M', 'cloudflare/serverless-registry#149'),
  client('failed to fetch anonymous token', pulling, noPull, 'M', 'docker/build-push-action#200'),
  client('failed to fetch anonymous token', [], noLogin, 'M', 'docker/build-push-action#200'),
  client('ghcr.io/token', refused, noToken, 'M', 'termoshtt/ocipkg#115'),
  client('token endpoint', ghcr, noToken, 'M', 'Aureliolo/synthorg#2716'),
  client('token-exchange', ghcr, noToken, 'M', 'iogrid/iogrid#473'),
  client('token exchange', ghcr, noToken, 'L', 'iogrid/iogrid#473'),
  client('requesting bear', refused, noToken, 'M', 'containers/podman#10342'),
]

const withoutReason: readonly WireText[] = [
  client('requested access to the resource is denied', pulling, noPull, 'M', 'containers/image, docker/errors'),
  client('requested access to the resource is denied', ghcr, noPush, 'M', 'containers/image, docker/errors'),
  client('pull access denied', ghcr, noPull, 'H', 'kedacore/http-add-on#48'),
  client('push access denied', ghcr, noPush, 'M', 'open-telemetry/community#1635'),
  client('insufficient_scope', ghcr, noPush, 'L', 'containerd, remotes/docker'),
  client('authentication required', pushing, noLogin, 'M', 'Smana/runlore#377'),
  client('authentication required', pulling, noPull, 'H', 'agentdesktop-dev/agentdesktop#76'),
  client('authentication required', ['unauthorized', ...ghcr], noLogin, 'M', 'docker/distribution, errcode'),
  client('unauthorized', pushing, noLogin, 'M', 'Smana/runlore#377'),
  client('unauthorized', [...pulling, 'daemon:'], noPull, 'H', 'vegardit/docker-gitea-act-runner#69'),
  client('status: 401', ghcr, noToken, 'M', 'aceeric/ociregistry#17'),
  client('status code 401', ghcr, noToken, 'L', 'aceeric/ociregistry#17'),
  client('unauthorized', mentioned, [...noLogin, 'missing-packages-read', 'sso-not-authorised'], 'M', 'cli/cli#5174'),
  client('from head request', ['/blobs/'], noAccess, 'M', 'dealii/docker-files#62'),
  client('head responses have no body', ['/blobs/'], noAccess, 'M', 'fluxcd/flux2#3969'),
  client('403', asking, noPush, 'H', 'runatlantis/atlantis#5377'),
  client('403', pushing, noAccess, 'M', 'BtbN/FFmpeg-Builds#159'),
  client('403', pulling, noPull, 'H', 'LeoMartinDev/voy#3'),
  client('403', ['head request', 'head blobs'], noAccess, 'M', 'Vacademy-io/vacademy_platform#1871'),
  client('403', transferring, noAccess, 'M', 'Yacht-sh/Yacht#845'),
  whole(client('403 Forbidden', [], noAccess, 'M', 'octopusreview/octopus#580')),
  client('permission_denied', [], noAccess, 'L', 'an unknown reason of GHCR, in the words of the known ones'),
  client(
    'installation not allowed to',
    [],
    readOnlyToken,
    'L',
    'an unknown verb of GHCR, in the words of the known ones',
  ),
  client('make sure you have permissions for', ghcr, noAccess, 'M', 'GoogleContainerTools/jib, HelpfulSuggestions'),
  client('forbidden', ghcr, noAccess, 'L', 'yc-software/qm#12'),
  client('name_unknown', ghcr, ['private-package', 'owner-not-found'], 'L', 'distribution-spec, error codes'),
  client('denied', ['error response from daemon: denied'], noRead, 'M', 'bsubio/cli#105'),
  client('denied', pulling, noPull, 'M', 'riverqueue/riverui#182'),
  client('denied', ['error response from registry: denied'], badCredential, 'M', 'oras-project/oras, cmd'),
  client('denied', transferring, noPush, 'L', 'home-assistant/builder#177'),
]

/** Every text that tells a cause, the most specific first: of several that a line of a log holds, the first decides. */
export const wireTexts: readonly WireText[] = [
  ...names,
  ...workflowParser,
  ...registryTexts,
  ...noAnswer,
  ...credentials,
  ...withoutReason,
]

/** What a registry's error means, by its message, else by its code: only what registries say counts; `unknown` where no row matches. */
export function meaningOf(message: string, code = ''): WireMeaning {
  const said = message.trim().toLowerCase()
  const isSaid = ({ text, isWhole }: WireText) =>
    isWhole ? said === text.toLowerCase() : said.includes(text.toLowerCase())
  const row = registryTexts.find(isSaid) ?? registryTexts.find(({ text }) => text === code)
  return row?.meaning ?? 'unknown'
}
