import { describe, expect, it } from '@jest/globals'
import { readLog } from '../../src/explain/matches.ts'
import type { LogReason } from '../../src/explain/message-pattern.ts'
import { pieces } from './logs.ts'

const v2 = 'https://ghcr.io/v2/'
const upload = 'https://ghcr.io/v2/octo/tool/blobs/uploads/'
const manifest = 'https://ghcr.io/v2/octo/tool/manifests/1'
const untrusted = 'tls: failed to verify certificate: x509: certificate signed by unknown authority'
const noHost = 'dial tcp: lookup ghcr.io on 127.0.0.53:53: server misbehaving'

/** How each client says that no answer came: the same for all that are written in Go, and each its own for the others. */
const lines: readonly (readonly [client: string, reason: LogReason, line: string])[] = [
  ['docker', 'certificate', `Error response from daemon: Get "${v2}": ${untrusted}`],
  ['docker', 'proxy', `Error response from daemon: Get "${v2}": Proxy Authentication Required`],
  [
    'docker',
    'proxy',
    `Error response from daemon: Get "${v2}": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused`,
  ],
  ['docker', 'proxy', `Error response from daemon: Head "${manifest}": Forbidden`],
  ['docker', 'name-not-resolved', `Error response from daemon: Get "${v2}": ${noHost}`],
  ['docker', 'timed-out', `Error response from daemon: Head "${manifest}": net/http: TLS handshake timeout`],
  [
    'docker',
    'connection-failed',
    `Error response from daemon: Get "${v2}": dial tcp 140.82.121.33:443: connect: connection refused`,
  ],
  [
    'buildx',
    'certificate',
    `ERROR: failed to push ghcr.io/octo/tool:1: failed to do request: Head "${upload}": ${untrusted}`,
  ],
  [
    'buildx',
    'proxy',
    `ERROR: failed to solve: failed to push ghcr.io/octo/tool:1: failed to do request: Post "${upload}": Proxy Authentication Required`,
  ],
  [
    'buildx',
    'timed-out',
    `ERROR: failed to authorize: failed to fetch oauth token: Post "https://ghcr.io/token": dial tcp 140.82.121.33:443: i/o timeout`,
  ],
  [
    'podman',
    'certificate',
    `Error: trying to reuse blob at destination: pinging container registry ghcr.io: Get "${v2}": ${untrusted}`,
  ],
  [
    'podman',
    'proxy',
    `Error: initializing source docker://ghcr.io/octo/tool:1: pinging container registry ghcr.io: Get "${v2}": Proxy Authentication Required`,
  ],
  ['buildah', 'name-not-resolved', `Error: pinging container registry ghcr.io: Get "${v2}": ${noHost}`],
  [
    'skopeo',
    'certificate',
    `time="2026-03-04T10:00:00Z" level=fatal msg="pinging container registry ghcr.io: Get \\"${v2}\\": ${untrusted}"`,
  ],
  ['skopeo', 'timed-out', `FATA[0030] pinging container registry ghcr.io: Get "${v2}": context deadline exceeded`],
  [
    'crane',
    'certificate',
    `Error: fetching "ghcr.io/octo/tool": Get "${v2}": x509: certificate has expired or is not yet valid`,
  ],
  ['crane', 'proxy', `Error: pushing image ghcr.io/octo/tool: Post "${upload}": Proxy Authentication Required`],
  [
    'ko',
    'connection-failed',
    `Error: failed to publish images: writing layer: Patch "${upload}1": write: connection reset by peer`,
  ],
  [
    'kaniko',
    'certificate',
    `error checking push permissions: checking push permission for "ghcr.io/octo/tool:1": creating push check transport for ghcr.io failed: Get "${v2}": ${untrusted}`,
  ],
  [
    'kaniko',
    'name-not-resolved',
    `error checking push permissions: creating push check transport for ghcr.io failed: Get "${v2}": dial tcp: lookup ghcr.io: no such host`,
  ],
  [
    'helm',
    'certificate',
    `Error: failed to do request: Head "${manifest}": x509: certificate is valid for proxy.example.com, not ghcr.io`,
  ],
  ['helm', 'proxy', `Error: failed to do request: Post "${upload}": Proxy Authentication Required`],
  ['oras', 'certificate', `Error: failed to push: Post "${upload}": ${untrusted}`],
  ['oras', 'timed-out', `Error: Head "${manifest}": dial tcp 140.82.121.33:443: i/o timeout`],
  [
    'containerd',
    'certificate',
    `failed to pull and unpack image "ghcr.io/octo/tool:1": failed to do request: Head "${manifest}": ${untrusted}`,
  ],
  [
    'containerd',
    'name-not-resolved',
    `failed to copy: httpReadSeeker: failed open: failed to do request: Get "${manifest}": dial tcp: lookup ghcr.io: Try again`,
  ],
  [
    'nerdctl',
    'connection-failed',
    `level=fatal msg="failed to do request: Head \\"${manifest}\\": dial tcp 140.82.121.33:443: connect: no route to host"`,
  ],
  ['cosign', 'certificate', `Error: signing [ghcr.io/octo/tool@sha256:f48b]: Get "${v2}": ${untrusted}`],
  [
    'jib',
    'certificate',
    'Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target (ghcr.io)',
  ],
  ['jib', 'name-not-resolved', 'Caused by: java.net.UnknownHostException: ghcr.io'],
  [
    'jib',
    'proxy',
    `java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required" (ghcr.io)`,
  ],
  ['jib', 'connection-failed', 'Connect to ghcr.io:443 [ghcr.io/140.82.121.33] failed: Connection timed out'],
  ['node', 'certificate', `Error: request to ${manifest} failed, reason: self-signed certificate in certificate chain`],
  ['node', 'name-not-resolved', 'Error: getaddrinfo EAI_AGAIN ghcr.io'],
  ['node', 'connection-failed', 'Error: connect ECONNREFUSED 140.82.121.33:443 (ghcr.io)'],
  [
    'python',
    'certificate',
    "SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate') ghcr.io",
  ],
  [
    'python',
    'proxy',
    "HTTPSConnectionPool(host='ghcr.io', port=443): Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
  ],
  ['rust', 'certificate', `error sending request for url (${v2}): invalid peer certificate: UnknownIssuer`],
  [
    'rust',
    'name-not-resolved',
    `error sending request for url (${v2}): dns error: failed to lookup address information: Name or service not known`,
  ],
  [
    'curl',
    'certificate',
    'curl: (60) SSL certificate problem: unable to get local issuer certificate, https://ghcr.io',
  ],
  ['curl', 'proxy', 'curl: (56) CONNECT tunnel failed, response 407, https://ghcr.io'],
  ['curl', 'name-not-resolved', 'curl: (6) Could not resolve host: ghcr.io'],
  [
    'curl',
    'connection-failed',
    "curl: (7) Failed to connect to ghcr.io port 443 after 130 ms: Couldn't connect to server",
  ],
  ['dotnet', 'certificate', 'The SSL connection could not be established, see inner exception. ghcr.io'],
  ['dotnet', 'name-not-resolved', 'No such host is known. (ghcr.io:443)'],
]

describe('a network that gives no answer', () => {
  it.each(lines)('is read from what %s writes (%s): %s', async (_, reason, line) => {
    const { failures } = await readLog(pieces(line))
    expect(failures.map(({ findings, found }) => [findings, found.pattern.reason])).toEqual([
      [['registry-unavailable'], reason],
    ])
  })
})
