import { describe, expect, it } from '@jest/globals'
import { firstOf, matchesOf } from './logs.ts'

/** Lines as these programs write them, and the finding that has to come first. */
const lines: readonly (readonly [client: string, line: string, finding: string])[] = [
  ['containerd', '#12 ERROR: unexpected status: 403 Forbidden', 'repository-not-granted'],
  ['containerd', '#12 ERROR: unexpected status: 429 Too Many Requests', 'rate-limited'],
  [
    'jib',
    'Build image failed, perhaps you should make sure you have permissions for ghcr.io/octo/app and set correct credentials',
    'repository-not-granted',
  ],
  [
    'jib',
    "Build image failed, perhaps you should make sure your credentials for 'ghcr.io/octo/app' are set up correctly.",
    'not-logged-in',
  ],
  [
    'spring boot',
    'Docker API call to localhost/v1.24/images/push failed with status code 500 "Internal Server Error" and message "denied: installation not allowed to Write organization package"',
    'missing-packages-write',
  ],
  [
    'actions/attest',
    'Error: Error fetching https://ghcr.io/v2/octo/app/blobs/uploads/ - expected 202, received 403',
    'missing-packages-write',
  ],
  ['workflow parser', "(Line: 8, Col: 3): Unexpected value 'package'", 'invalid-permissions'],
  ['docker', 'denied: installation not allowed to Write organization package', 'missing-packages-write'],
  ['docker', 'denied: permission_denied: write_package', 'repository-not-granted'],
  ['docker', 'denied: permission_denied: create_package', 'user-not-granted'],
  ['docker', 'unauthorized: unauthenticated: User cannot be authenticated with the token provided.', 'not-logged-in'],
  ['docker', 'unauthorized: authentication required', 'not-logged-in'],
  ['docker', 'no basic auth credentials', 'not-logged-in'],
  ['docker', 'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied', 'rejected-credential'],
  [
    'docker',
    'Error response from daemon: Head "https://ghcr.io/v2/octo/app/manifests/latest": unauthorized',
    'not-logged-in',
  ],
  ['docker', 'Error response from daemon: Head "https://ghcr.io/v2/octo/app/manifests/1": denied', 'private-package'],
  ['docker', 'Error response from daemon: denied', 'missing-packages-read'],
  ['docker', 'Error: Cannot perform an interactive login from a non TTY device', 'empty-credential'],
  ['docker', "flag needs an argument: 'p' in -p", 'empty-credential'],
  ['docker', 'Error: Password Required', 'empty-credential'],
  ['docker', 'Get "https://ghcr.io/v2/": net/http: TLS handshake timeout', 'registry-unavailable'],
  ['docker', 'Get "https://gchr.io/v2/": remote error: tls: handshake failure', 'mistyped-registry'],
  ['docker', 'dial tcp: lookup ghcr.ioo: no such host', 'mistyped-registry'],
  ['docker', 'dial tcp: lookup ghcr.io: no such host', 'registry-unavailable'],
  ['docker', 'The push refers to repository [ghcr.io//app]', 'invalid-image-reference'],
  [
    'docker',
    'invalid argument "ghcr.io/Octo/app:1" for "-t, --tag" flag: invalid reference format: repository name must be lowercase',
    'uppercase-image-name',
  ],
  [
    'docker',
    'invalid argument "ghcr.io/octo/app:" for "-t, --tag" flag: invalid reference format',
    'invalid-image-reference',
  ],
  ['docker', 'received unexpected HTTP status: 503 Service Unavailable', 'registry-unavailable'],
  ['docker/login-action', '##[error]Username and password required', 'empty-credential'],
  [
    'buildx',
    'ERROR: failed to solve: failed to push ghcr.io/octo/app:1: unexpected status from POST request to https://ghcr.io/v2/octo/app/blobs/uploads/: 403 Forbidden',
    'missing-packages-write',
  ],
  [
    'buildx',
    '#16 ERROR: failed to push ghcr.io/octo/app:1: unexpected status from HEAD request to https://ghcr.io/v2/octo/app/blobs/sha256:f698: 403 Forbidden',
    'repository-not-granted',
  ],
  [
    'buildx',
    '#2 ERROR: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aocto%2Fbase%3Apull&service=ghcr.io: 401 Unauthorized',
    'private-package',
  ],
  [
    'buildx',
    'ERROR: failed to solve: ghcr.io/octo/base:1: failed to resolve source metadata for ghcr.io/octo/base:1: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token: 401 Unauthorized',
    'private-package',
  ],
  [
    'buildx',
    'error: failed to copy: failed to do request: Put "https://ghcr.io/v2/octo/app/blobs/upload/1d?digest=sha256": write tcp 172.17.0.2:59548->140.82.1.1:443: write: connection reset by peer',
    'registry-unavailable',
  ],
  ['buildx', 'ERROR: invalid tag "ghcr.io/Octo/app:main": repository name must be lowercase', 'uppercase-image-name'],
  [
    'buildx',
    'ERROR: failed to push ghcr.io/octo/app: unexpected status from PUT request to https://ghcr.io/v2/octo/app/manifests/1: 502 Bad Gateway',
    'registry-unavailable',
  ],
  [
    'podman',
    'Error: writing blob: initiating layer upload to /v2/octo/app/blobs/uploads/ in ghcr.io: denied: permission_denied: write_package',
    'repository-not-granted',
  ],
  ['podman', 'Error: logging into "ghcr.io": invalid username/password', 'rejected-credential'],
  [
    'podman',
    'Error: initializing source docker://ghcr.io/octo/app:latest: Requesting bearer token: invalid status code from registry 403 (Forbidden)',
    'rejected-credential',
  ],
  [
    'skopeo',
    'time="2026-03-04T10:00:00Z" level=fatal msg="writing blob: initiating layer upload to /v2/octo/app/blobs/uploads/ in ghcr.io: denied: installation not allowed to Create organization package"',
    'missing-packages-write',
  ],
  [
    'skopeo',
    'FATA[0000] Invalid destination name docker://ghcr.io/Octo/app: repository name must be lowercase',
    'uppercase-image-name',
  ],
  [
    'skopeo',
    'FATA[0001] reading manifest 1 in ghcr.io/octo/app: requested access to the resource is denied',
    'private-package',
  ],
  [
    'buildah',
    'Error: pushing image "app" to "docker://ghcr.io/octo/app": trying to reuse blob sha256:63 at destination: checking whether a blob sha256:63 exists in ghcr.io/octo/app: authentication required',
    'not-logged-in',
  ],
  [
    'crane',
    'Error: pushing image ghcr.io/octo/app: POST https://ghcr.io/v2/octo/app/blobs/uploads/: UNAUTHORIZED: authentication required',
    'not-logged-in',
  ],
  [
    'crane',
    'Error: GET https://ghcr.io/token?scope=repository%3Aocto%2Fapp%3Apull&service=ghcr.io: DENIED: denied',
    'rejected-credential',
  ],
  [
    'crane',
    'error: HEAD https://ghcr.io/v2/octo/app/blobs/sha256:994b: unexpected status code 403 Forbidden (HEAD responses have no body, use GET for details)',
    'repository-not-granted',
  ],
  [
    'ko',
    'Error: error creating publisher: failed to parse "ghcr.io/Octo/app" as repository: repository can only contain the characters `abcdefghijklmnopqrstuvwxyz0123456789_-./`: Octo/app',
    'uppercase-image-name',
  ],
  [
    'kaniko',
    'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "ghcr.io/octo/app:1": POST https://ghcr.io/v2/octo/app/blobs/uploads/: DENIED: installation not allowed to Write organization package',
    'missing-packages-write',
  ],
  [
    'kaniko',
    'error pushing image: failed to push to destination ghcr.io/octo/app:1: POST https://ghcr.io/v2/octo/app/blobs/uploads/: UNAUTHORIZED: authentication required; [map[Action:push]]',
    'not-logged-in',
  ],
  [
    'helm',
    'Error: failed to perform "Push" on destination: POST "https://ghcr.io/v2/octo/charts/app/blobs/uploads/": response status code 403: denied: permission_denied: write_package',
    'repository-not-granted',
  ],
  ['helm', 'Error: login attempt to https://ghcr.io/v2/ failed with status: 403 Forbidden', 'rejected-credential'],
  ['helm', 'Error: invalid_reference: invalid repository', 'invalid-image-reference'],
  [
    'helm',
    'Error: unexpected status from POST request to https://ghcr.io/v2/octo/charts/app/blobs/uploads/: 403 Forbidden',
    'missing-packages-write',
  ],
  [
    'oras',
    'Error: "ghcr.io/Octo/app:latest": invalid reference: invalid repository "Octo/app"',
    'uppercase-image-name',
  ],
  [
    'oras',
    'Error response from registry: denied: permission_denied: The token provided does not match expected scopes.',
    'missing-write-packages-scope',
  ],
  ['oras', 'Error: basic credential not found', 'not-logged-in'],
  [
    'cosign',
    'Error: signing [ghcr.io/Octo/app@sha256:f48b]: parsing reference: could not parse reference: ghcr.io/Octo/app@sha256:f48b',
    'uppercase-image-name',
  ],
  [
    'cosign',
    'main.go:62: error during command execution: signing ghcr.io/octo/app@sha256:def4: PUT https://ghcr.io/v2/octo/app/blobs/upload/03f8: DENIED: permission_denied: unable to connect to authzd server: twirp error bad_route: Error from intermediary with HTTP status code 404 "Not Found"',
    'registry-unavailable',
  ],
  [
    'goreleaser',
    '  ⨯ release failed after 38s error=docker images: failed to push ghcr.io/octo/app:v1: exit status 1: denied: not_found: owner not found',
    'owner-not-found',
  ],
  ['actions/attest', 'Error: No credentials found for registry ghcr.io', 'not-logged-in'],
  [
    'actions/attest',
    'Error: Failed to get ID token: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    'missing-downstream-permission',
  ],
  [
    'actions/attest',
    'Error: Failed to persist attestation: Resource not accessible by integration - https://docs.github.com/rest/repos/repos#create-an-attestation',
    'missing-downstream-permission',
  ],
  [
    'workflow parser',
    "The nested job 'push' is requesting 'contents: read, packages: write', but is only allowed 'contents: read, packages: none'.",
    'reusable-workflow-ceiling',
  ],
  [
    'registry',
    '{"errors":[{"code":"DENIED","message":"permission_denied: `octo` forbids access via a personal access token (classic)."}]}',
    'classic-pat-forbidden',
  ],
  ['registry', '{"errors":[{"code":"DENIED","message":"denied"}]}', 'rejected-credential'],
  ['registry', 'TOOMANYREQUESTS: retry-after: 10.305464ms, allowed: 2000/minute', 'rate-limited'],
  [
    'registry',
    'denied: permission_denied: Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    'sso-not-authorised',
  ],
  [
    'docker',
    'error pulling image configuration: download failed after attempts=1: unauthorized: unauthenticated: User cannot be authenticated with the token provided.',
    'registry-unavailable',
  ],
  [
    'helm',
    'Error: GET "https://ghcr.io/v2/octo/charts/app/tags/list": response status code 403: denied: permission_denied: read_package',
    'private-package',
  ],
  ['docker', 'denied: Resource not accessible by integration', 'missing-packages-write'],
  ['docker', 'docker: Error response from daemon: error from registry: denied', 'private-package'],
  ['flux', 'chart pull error: failed to fetch anonymous token: unexpected status: 403 Forbidden', 'private-package'],
  [
    'podman',
    'Error: trying to reuse blob sha256:f698 at destination: failed to read from destination repository octo/app: 403 (Forbidden)',
    'repository-not-granted',
  ],
  ['runner', "Error: Docker login for 'ghcr.io' failed with exit code 1", 'registry-unavailable'],
  [
    'devcontainer',
    "ERR: Feature 'ghcr.io/octo/features/node:1' could not be processed. You may not have permission to access this Feature, or may not be logged in.",
    'private-package',
  ],
  [
    'registry',
    'denied: permission_denied: installation not allowed to Create organization package',
    'app-installation-token',
  ],
  [
    'docker-py',
    '500 Server Error for http+docker://localhost/v1.45/images/create?tag=1: Internal Server Error ("Head "https://ghcr.io/v2/octo/app/manifests/1": unauthorized")',
    'private-package',
  ],
  [
    'docker-py',
    '500 Server Error for http+docker://localhost/v1.45/images/create?tag=1: Internal Server Error ("Head "https://ghcr.io/v2/octo/app/manifests/1": denied: denied")',
    'rejected-credential',
  ],
  ['docker', 'toomanyrequests: retry-after: 880.092µs, ', 'rate-limited'],
  ['oras-py', 'ERROR: oras.logger:retry-after: 1.889377ms, allowed: 44000/minute', 'rate-limited'],
  ['buildx', '#15 ERROR: failed commit on ref "layer-sha256:4950": no response', 'registry-unavailable'],
  [
    'buildx',
    'error: failed to solve: failed to copy: cannot reuse body, request must be retried',
    'registry-unavailable',
  ],
  [
    'buildx',
    'ERROR: failed to solve: failed to push ghcr.io/octo/app:1: failed to copy: io: read/write on closed pipe',
    'registry-unavailable',
  ],
  [
    'buildx',
    'ERROR: failed to push ghcr.io/app:latest: unexpected status from HEAD request to https://ghcr.io/v2/app/blobs/sha256:aa: 400 Bad Request',
    'invalid-image-reference',
  ],
  [
    'jib',
    'Tried to push BLOB for ghcr.io/octo/app with digest sha256:aa but failed because: other: blob upload unknown to registry',
    'registry-unavailable',
  ],
  [
    'kubelet',
    'Failed to pull image "ghcr.io/octo/app:1": failed to copy: httpReadSeeker: failed open: unexpected status code https://ghcr.io/v2/octo/app/blobs/sha256:ef: 401 Unauthorized - Server message: unauthorized: unauthenticated: User cannot be authenticated with the token provided.',
    'registry-unavailable',
  ],
  [
    'apptainer',
    'FATAL: While performing build: reading blob sha256:aa: fetching blob: received unexpected HTTP status: 403 Forbidden',
    'registry-unavailable',
  ],
  ['homebrew', '{"errors":[{"code":"UNAUTHORIZED","message":"authentication token not provided"}]}', 'not-logged-in'],
  [
    'kaniko',
    'creating push check transport for ghcr.io failed: GET https://ghcr.io/token?scope=repository%3Aocto%2Fapp%3Apush%2Cpull&service=ghcr.io: UNAUTHORIZED: authentication required',
    'not-logged-in',
  ],
  [
    'crane',
    'Error: fetching "ghcr.io/octo/app": GET https://ghcr.io/token?scope=repository%3Aocto%2Fapp%3Apull&service=ghcr.io: UNAUTHORIZED: authentication required',
    'private-package',
  ],
  [
    'dotnet',
    "error CONTAINER1016: Unable to access the repository 'octo/app' in the registry 'ghcr.io'. Please confirm your credentials are correct.",
    'private-package',
  ],
  ['wkg', 'Error: Registry error: Not authorized: url https://ghcr.io/v2/octo/app/blobs/uploads/', 'not-logged-in'],
  ['wkg', 'Error: Registry error: Not authorized: url https://ghcr.io/v2/octo/app/manifests/1', 'private-package'],
  [
    'devcontainer',
    "[2023-05-18T21:52:53.207Z] [httpOci] Could not fetch bearer token for 'ghcr.io': Error: HTTP 403: Forbidden",
    'rejected-credential',
  ],
  [
    'devcontainer',
    "[httpOci] 403: Credentials for 'ghcr.io' may be expired. Attempting request anonymously.",
    'rejected-credential',
  ],
  [
    'helm',
    'Error: GET "https://ghcr.io/token?scope=repository%3Aocto%2Fapp%3Apull&service=ghcr.io": response status code 403: denied: requested access to the resource is denied',
    'private-package',
  ],
  ['docker', 'Error response from daemon: unknown: blob unknown to registry', 'blob-missing'],
  [
    'skopeo',
    'level=fatal msg="uploading manifest 1 to ghcr.io/octo/app: manifest blob unknown: blob unknown to registry"',
    'blob-missing',
  ],
  ['docker', 'manifest for ghcr.io/octo/app:2 not found: manifest unknown', 'manifest-missing'],
  ['docker', 'no such manifest: ghcr.io/octo/app:1-amd64', 'manifest-missing'],
  [
    'cosign',
    'Error: GET https://ghcr.io/v2/octo/app/manifests/sha256-aa.sig: MANIFEST_UNKNOWN: manifest unknown',
    'manifest-missing',
  ],
  [
    'buildx',
    'ERROR: failed to solve: ghcr.io/octo/app:2: failed to resolve source metadata for ghcr.io/octo/app:2: ghcr.io/octo/app:2: not found',
    'manifest-missing',
  ],
  [
    'helm',
    'Error: failed to perform "FetchReference" on source: ghcr.io/octo/charts/app:1.0.0: not found',
    'manifest-missing',
  ],
  [
    'git',
    'remote: Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled, and 192.0.2.3 is not permitted to access this repository.',
    'ip-allow-list',
  ],
  [
    'docker',
    'Error saving credentials: error storing credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    'credential-store-locked',
  ],
  [
    'docker',
    'error getting credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`',
    'credential-store-locked',
  ],
  [
    'docker',
    'denied: Encountered a billing-related error. Please verify the billing status for this account.',
    'billing-problem',
  ],
  [
    'runner',
    'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
    'billing-problem',
  ],
  [
    'docker',
    'Error response from daemon: unauthorized: This credential type is not supported for registry ghcr.io',
    'app-installation-token',
  ],
  ['node', 'Error: getaddrinfo ENOTFOUND ghcr.io', 'registry-unavailable'],
  ['docker', 'The push refers to repository [ghrc.io/octo/app]', 'mistyped-registry'],
  [
    'diun',
    'reading digest 1 in docker.io/ghcr.io/octo/app: errors: denied: requested access to the resource is denied',
    'mistyped-registry',
  ],
]

describe('a line of a failed build', () => {
  it.each(lines)('of %s: %s', async (_, line, finding) => {
    expect(await firstOf(line)).toBe(finding)
  })
})

const foreign = [
  'denied: requested access to the resource is denied',
  'ERROR: failed to push docker.io/octo/app:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
  'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
  'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
  'Error: Error: No credentials found for registry europe-west4-docker.pkg.dev',
  'GET https://gcr.io/v2/token?service=gcr.io: UNAUTHORIZED: Not Authorized.',
  'POST https://api.github.com/repos/octo/app/statuses/9348: net/http: TLS handshake timeout',
  "remote: Permission to octo/app.git denied to github-actions[bot]. fatal: unable to access 'https://github.com/octo/app/': The requested URL returned error: 403",
  'Error response from daemon: pull access denied for octo/app, repository does not exist or may require docker login',
  'error checking push permissions: POST https://harbor.example.org/v2/octo/app/blobs/uploads/: UNAUTHORIZED: unauthorized to access repository',
  'Error: GET https://registry.example.org/v2/octo/app/manifests/latest: UNAUTHORIZED: access forbidden',
  'pulling from host registry.example.net failed with status code [manifests latest]: 401 Unauthorized',
  'npm ERR! 403 403 Forbidden - PUT https://npm.pkg.github.com/@octo%2fapp - permission_denied: write_package',
  'GraphQL: Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
  'Error response from daemon: toomanyrequests: Rate exceeded',
  'Warning  Failed  12s  kubelet  Error: failed to start containers. forbidden: sysctl "net.core.somaxconn" not allowed',
  'fatal: [host]: FAILED! => {"msg": "containers.podman.podman_container: the request was forbidden"}',
  'pushing notification failed: 403 Forbidden',
  'Error: failed to push state: 403 Forbidden',
  'HTTPError: 503 Service Unavailable pushing to the metrics gateway',
  'error: failed to solve dependencies: 403',
  'Skipping the push to ghcr.io: it would be denied in a pull request from a fork',
  '#9 ERROR: failed to configure registry cache importer: ghcr.io/octo/app:cache: not found',
  'INFO[0003] Error while retrieving image from cache: GET https://ghcr.io/v2/octo/app/cache/manifests/aa: MANIFEST_UNKNOWN: manifest unknown',
  'ERROR: failed to solve: failed to compute cache key: "/dist": not found',
  'rpc error: code = PermissionDenied desc = permission_denied: user may not read',
  'Error response from registry: unauthorized: unauthorized to access repository: library/app, action: push',
  'level=error msg="response completed with error" err.code=DENIED err.message="requested access to the resource is denied" http.request.uri="/v2/octo/app/manifests/1" http.response.status=403',
  '127.0.0.1 - - [04/Mar/2026:10:00:00 +0000] "POST /v2/octo/app/blobs/uploads/ HTTP/1.1" 403 50',
  'build-ghcr\tRun tests\t2026-03-04T10:00:01.0000700Z Error: connect ECONNREFUSED 127.0.0.1:5432',
]

/** Lines that hold such words, and tell them again. */
const retold = [
  'HEAD is now at 3ba5c4e fix the push (denied: permission_denied: write_package)',
  'Previous HEAD position was 3ba5c4e Retry "denied: installation not allowed to Write organization package"',
  '[main 3ba5c4e] Retry where ghcr.io answers 403 Forbidden',
  '3ba5c4e ci: retry when ghcr.io is unauthorized',
  '* **ci:** retry on 502 Bad Gateway from ghcr.io (#123)',
  '+    # ghcr.io answers 403 Forbidden where packages: write is missing',
  '// denied: permission_denied: write_package',
  'ghcr.io answers `403 Forbidden`, or says that it is `forbidden`, without packages: write',
  '✓ takes "denied: permission_denied: write_package" for a missing role (1 ms)',
  '--- PASS: TestPush/denied: permission_denied: write_package (0.00s)',
  'client_test.go:44: unexpected status: 403 Forbidden',
  'time="2026-03-04T10:00:00Z" level=debug msg=Unauthorized header="Bearer realm=\\"https://ghcr.io/token\\"" size=512',
  'time="2026-03-04T10:00:00Z" level=debug msg="fetch response received" response.status="401 Unauthorized" url="https://ghcr.io/v2/octo/app/blobs/sha256:07eb"',
  'DEBU[0000] Response of https://ghcr.io/v2/octo/app/blobs/uploads/: 401 Unauthorized',
]

describe('a line that tells something again', () => {
  it.each(retold)('names no cause: %s', async (line) => {
    expect(await matchesOf(line)).toEqual([])
  })

  it('names the reason of GHCR that a client shows', async () => {
    const shown = 'level=debug msg="{\\"errors\\":[{\\"message\\":\\"permission_denied: write_package\\"}]}"'
    expect(await firstOf(shown)).toBe('repository-not-granted')
  })
})

describe('a line about something else', () => {
  it.each(foreign)('names no cause: %s', async (line) => {
    expect(await matchesOf(line)).toEqual([])
  })

  it.each([[], ['    registry: docker.io'], ['    registry: https://index.docker.io/v1/']])(
    'names no cause for a login to Docker Hub without a password: %j',
    async (...input) => {
      const step = ['##[group]Run docker/login-action@v4', '  with:', ...input]
      const failed = '##[error]Username and password required'
      expect(await matchesOf([...step, failed].join('\n'))).toEqual([])
      expect(await firstOf([...step, '    registry: ghcr.io', failed].join('\n'))).toBe('empty-credential')
      expect(await firstOf([...step, '    registry: https://ghcr.io', failed].join('\n'))).toBe('empty-credential')
    },
  )

  it.each(['denied', '"denied"', '403 Forbidden', 'invalid token'])(
    'names no cause for a message alone, unless it is all that the log says: %s',
    async (message) => {
      expect(await matchesOf(['=== RUN TestForbidden', message].join('\n'))).toEqual([])
      expect(await matchesOf(message)).toHaveLength(1)
    },
  )

  it.each(['denied', '403 Forbidden'])('names a cause for an error that is nothing else: %s', async (message) => {
    expect(await matchesOf(`#12 pushing layers\n#12 ERROR: ${message}`)).toHaveLength(1)
  })

  it('takes the name of no error for its message', async () => {
    const errors = ['"errors": [{', '  "code": "DENIED",', '  "message": "permission_denied: write_package"', '}]']
    expect((await matchesOf(errors.join('\n'))).map(({ line }) => line)).toEqual([3])
  })

  it('takes a mistyped host of a docker push for ours', async () => {
    const push = ['The push refers to repository [ghrc.io/octo/app]', 'dial tcp: lookup ghrc.io: no such host']
    expect(await firstOf(push.join('\n'))).toBe('mistyped-registry')
  })

  it.each(['containers.octo.ghe.com', 'containers.github.example.com:8443'])('takes %s for ours', async (host) => {
    const failed = `failed to push ${host}/octo/app:1: unexpected status: 403 Forbidden`
    expect(await firstOf(`unknown: https://${host}/v2/octo/app: forbidden`)).toBe('repository-not-granted')
    expect(await firstOf(['The push refers to repository [docker.io/octo/app]', failed].join('\n'))).toBe(
      'repository-not-granted',
    )
  })

  it('names no cause for what containers/image lists of another registry', async () => {
    const errors = ['denied: requested access to the resource is denied', 'unauthorized: authentication required']
    const listOf = (host: string) => [`Error: writing blob: initiating layer upload in ${host}: errors:`, ...errors]
    expect(await matchesOf(listOf('registry.example.com').join('\n'))).toEqual([])
    expect(await firstOf([...listOf('registry.example.com'), ...listOf('ghcr.io')].join('\n'))).toBe('not-logged-in')
  })

  it.each([
    'docker pull registry.example.com/app:1',
    'docker pull -q octo/app:1',
    'Trying to pull quay.io/octo/app...',
  ])('names no cause for a pull from another registry, until it is done: %s', async (pull) => {
    const refused = 'Error response from daemon: error from registry: unauthorized'
    expect(await matchesOf([pull, refused].join('\n'))).toEqual([])
    expect(await matchesOf([pull, 'docker pull ghcr.io/octo/app', refused].join('\n'))).toHaveLength(1)
    expect(await matchesOf([pull, 'Digest: sha256:9f2c', refused].join('\n'))).toHaveLength(1)
    expect(await matchesOf([pull, 'Writing manifest to image destination', refused].join('\n'))).toHaveLength(1)
  })

  it('takes no sentence and no variable for a pull from another registry', async () => {
    const refused = 'Error response from daemon: error from registry: unauthorized'
    expect(await matchesOf(['docker pull $IMAGE', 'docker pull of a package', refused].join('\n'))).toHaveLength(1)
  })

  it('names no cause for a docker push to another registry', async () => {
    const push = [
      'The push refers to repository [docker.io/octo/app]',
      'denied: denied',
      'unauthorized: authentication required',
    ]
    expect(await matchesOf(push.join('\n'))).toEqual([])
  })
})
