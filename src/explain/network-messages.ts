import { badCredential, noPull, outage } from './causes.ts'
import { ghcr, transferring } from './line-marks.ts'
import { bare, client, type LogReason, type MessagePattern, whole } from './message-pattern.ts'

/** The same row with what kept the answer from coming. */
const because = (reason: LogReason, row: MessagePattern): MessagePattern => ({ ...row, reason })

const seen = 'docker/build-push-action#1065'

/** Texts about proxies, firewalls and certificates between client and registry: every client has its own. */
const troubles: readonly (readonly [reason: LogReason, texts: readonly string[]])[] = [
  [
    'name-not-resolved',
    [
      'Temporary failure in name resolution',
      'server misbehaving',
      'could not resolve host',
      'Name or service not known',
      'nodename nor servname provided',
      'getaddrinfo failed',
      'failed to lookup address information',
      'UnknownHostException',
      'No such host is known',
      'ENOTFOUND',
      'EAI_AGAIN',
    ],
  ],
  [
    'connection-failed',
    [
      'tls: handshake failure',
      'ssl handshake failed',
      'SSL_connect:',
      'SSL_ERROR_SYSCALL',
      'SSLHandshakeException',
      'unexpected eof while reading',
      'connection reset by peer',
      'connection reset',
      'connection refused',
      'connection timed out',
      'connection closed before message completed',
      'connection aborted',
      'Max retries exceeded',
      'error trying to connect',
      'unexpected EOF',
      '": EOF',
      'broken pipe',
      'use of closed network connection',
      'client connection lost',
      'http2: server sent GOAWAY',
      'sent GOAWAY',
      'stream error:',
      'network is unreachable',
      'no route to host',
      'Failed to connect to ghcr.io',
      "Couldn't connect to server",
      'ConnectException',
      'ECONNRESET',
      'ECONNREFUSED',
      'ECONNABORTED',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'socket hang up',
      'read/write on closed pipe',
    ],
  ],
  [
    'timed-out',
    [
      'TLS handshake timeout',
      'i/o timeout',
      'context deadline exceeded',
      'Client.Timeout',
      'request canceled',
      'operation timed out',
      'read timed out',
      'SocketTimeoutException',
      'ETIMEDOUT',
      'UND_ERR_CONNECT_TIMEOUT',
      'timeout awaiting response headers',
    ],
  ],
]

/** Texts of a certificate that the client does not trust: a mirror's, a proxy's that opens TLS, or an old one. */
const certificates: readonly string[] = [
  'certificate signed by unknown authority',
  'failed to verify certificate',
  'x509:',
  'certificate verify failed',
  'CERTIFICATE_VERIFY_FAILED',
  'SSL certificate problem',
  'self-signed certificate',
  'self signed certificate',
  'unable to get local issuer certificate',
  'unable to verify the first certificate',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'PKIX path building failed',
  'unable to find valid certification path',
  'invalid peer certificate',
  'remote certificate is invalid',
  'SSL connection could not be established',
  'schannel:',
]

/** Texts of a proxy that refuses: the registry has not been asked. */
const proxies: readonly string[] = [
  'Proxy Authentication Required',
  'proxyconnect tcp',
  'from proxy after CONNECT',
  'CONNECT tunnel failed',
  'Unable to tunnel through proxy',
  'Tunnel connection failed',
  'Cannot connect to proxy',
  'proxy tunnel request',
  'ERR_PROXY_CONNECTION_FAILED',
  'proxy returned an error',
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

/** What clients write if a registry gives no proper answer. */
export const networkMessages: readonly MessagePattern[] = [
  // Docker's API answers 500 whatever a registry has said.
  client('http+docker://', ['": denied: denied'], badCredential, 'L', 'docker/docker-py, errors'),
  bare('http+docker://', ['": denied', '": unauthorized'], noPull, 'H', 'fredrikbaberg/hassio-addons#245'),
  client('429', transferring, ['rate-limited'], 'H', 'coreruleset/modsecurity-crs-docker#449'),
  client('too many requests', transferring, ['rate-limited'], 'H', 'NVIDIA/cuda-quantum#3979'),
  ...proxies.map((text) => because('proxy', client(text, ghcr, outage, 'M', 'moby/moby, net/http, curl'))),
  // Go gives the status of a proxy's answer to CONNECT as the error of the request; GHCR's own refusals have a code.
  because('proxy', client('": Forbidden', ghcr, outage, 'M', 'golang/go, net/http, Transport.dialConn')),
  ...certificates.map((text) => because('certificate', client(text, ghcr, outage, 'M', seen))),
  ...serverErrors.map((text) => client(text, transferring, outage, 'H', 'hadolint/hadolint-action#79')),
  because(
    'name-not-resolved',
    client(
      'no such host',
      ['lookup ghcr.io:', 'lookup ghcr.io on', 'lookup containers.', 'lookup pkg-containers'],
      outage,
      'M',
      seen,
    ),
  ),
  because(
    'name-not-resolved',
    client('Try again', ['lookup ghcr.io:', 'lookup containers.'], outage, 'M', 'k3s-io/k3s#12946'),
  ),
  client(
    'no such host',
    ['lookup gh', 'lookup gc', 'lookup hg'],
    ['mistyped-registry', 'registry-unavailable'],
    'L',
    'pennsignals/publish_docker-compose#4',
  ),
  client('no response', ['failed commit on ref'], outage, 'M', 'docker/build-push-action#251'),
  client('request must be retried', transferring, outage, 'M', 'docker/build-push-action#626'),
  client('blob upload unknown', ghcr, outage, 'L', 'GoogleContainerTools/jib#4301'),
  ...troubles.flatMap(([reason, texts]) => texts.map((text) => because(reason, client(text, ghcr, outage, 'M', seen)))),
  whole(client('net/http: TLS handshake timeout', ghcr, outage, 'L', seen)),
]
