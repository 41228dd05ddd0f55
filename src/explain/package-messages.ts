import { ghcr, transferring } from './line-marks.ts'
import { type Causes, client, github, type MessagePattern, whole } from './message-pattern.ts'

/** The parts that a manifest lists are missing, or the registry has lost one that was just pushed. */
const lostBlob: Causes = { findings: ['blob-missing', 'registry-unavailable'], orderedBy: 'push' }

/** How clients say that they look for a manifest. */
const looking = [
  'failed to resolve',
  'failed to pull',
  'failed to fetch',
  'on source',
  'load metadata',
  'reading manifest',
]
// A cache that is imported for the first time is missing too, which is no fault.
const importing = ['cache importer', 'importing cache']

// What a builder says of its own cache while it goes on.
const asides = ['from cache', 'cached layer', 'level=info', 'info[', 'level=warn', 'warn[']

/** What registries, clients and GitHub write about tags, blobs, addresses, stores and bills: no permission is missing. */
export const packageMessages: readonly MessagePattern[] = [
  ...['manifest unknown', 'MANIFEST_UNKNOWN'].map((text) => ({
    ...client(text, [], ['manifest-missing'], 'H', 'distribution-spec, error codes'),
    unless: [...importing, ...asides],
  })),
  client('no such manifest', ghcr, ['manifest-missing'], 'M', 'docker/cli, manifest inspect'),
  {
    ...client(
      'expected 200, received 404',
      ['/manifests/'],
      ['manifest-missing'],
      'H',
      'actions/attest-build-provenance#747',
    ),
    access: 'push',
  },
  { ...client('404 Not Found', ghcr, ['manifest-missing'], 'M', 'containerd'), also: ['/manifests/'] },
  {
    ...client(': not found', ghcr, ['manifest-missing'], 'M', 'moby/buildkit, solver'),
    also: looking,
    unless: importing,
  },
  whole(client('unknown blob', ['unknown blob'], lostBlob, 'M', 'docker/distribution, errcode')),
  client('unknown blob', transferring, lostBlob, 'M', 'docker/distribution, errcode'),
  client('blob unknown to registry', [], lostBlob, 'M', 'distribution-spec, error codes'),
  client('MANIFEST_BLOB_UNKNOWN', [], lostBlob, 'M', 'distribution-spec, error codes'),
  github('has an IP allow list enabled', [], ['ip-allow-list'], 'H', 'actions/runner, docs.github.com'),
  github('IP address is not permitted to access this resource', [], ['ip-allow-list'], 'H', 'docs.github.com'),
  ...[
    'error storing credentials',
    'error getting credentials',
    'User interaction is not allowed. (-25308)',
    'Cannot autolaunch D-Bus without X11',
  ].map((text) => client(text, [], ['credential-store-locked'], 'H', 'docker/docker-credential-helpers')),
  github('billing-related error', [], ['billing-problem'], 'M', 'IBM-Cloud/ibmcloud-image-builder#27'),
  github('recent account payments have failed', [], ['billing-problem'], 'M', 'csu-hmc/opty#371'),
]
