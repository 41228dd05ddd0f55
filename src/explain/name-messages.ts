import { mistypedHosts } from '../github/hosts.ts'
import { badName } from './causes.ts'
import { ghcr, naming, troubled } from './line-marks.ts'
import { client, type MessagePattern } from './message-pattern.ts'

/** What clients write about a name that they cannot use, before they ask a registry. */
export const nameMessages: readonly MessagePattern[] = [
  ...mistypedHosts.map((host) =>
    client(host, ['refers to', ...troubled], ['mistyped-registry'], 'H', 'pennsignals/publish_docker-compose#4'),
  ),
  client(
    'ghcr.io/ghcr.io/',
    troubled,
    ['mistyped-registry', 'missing-packages-write'],
    'M',
    'sigstore/model-transparency#340',
  ),
  client('docker.io/ghcr.io/', troubled, ['mistyped-registry'], 'M', 'crazy-max/diun#660'),
  client(
    'ghcr.io//',
    ['refers to', ...troubled],
    ['invalid-image-reference'],
    'M',
    'microsoft/azure-pipelines-tasks#20625',
  ),
  client(
    'docker.pkg.github.com',
    troubled,
    ['retired-registry', 'not-logged-in', 'rejected-credential'],
    'H',
    'docker/build-push-action#38',
  ),
  client('must be lowercase', naming, ['uppercase-image-name'], 'H', 'navidrome/navidrome#3398'),
  client('repository can only contain the', [], badName, 'H', 'ko-build/ko#1400'),
  client('invalid reference: invalid repository', [], badName, 'H', '1bit-MONSTER/1bit-MONSTER#2086'),
  client('invalid_reference: invalid repository', [], badName, 'H', 'helm/helm#12055'),
  client('invalid repository "', [], badName, 'M', 'Milky2018/wasmoon#328'),
  client('invalid repository name', naming, badName, 'L', 'containers/image, docker/reference'),
  client('could not parse reference', [], badName, 'H', 'sigstore/cosign-installer#47'),
  client('invalid reference format', [], badName, 'H', 'macbre/push-to-ghcr#24'),
  client('is not a valid repository/tag', [], badName, 'M', 'docker/distribution, reference'),
  client(
    'invalid reference: ',
    [...ghcr, 'registry', 'invalid tag', 'invalid digest'],
    badName,
    'M',
    'oras-project/oras#679',
  ),
  client('tag can only contain the', [], ['invalid-image-reference'], 'M', 'google/go-containerregistry, pkg/name'),
  client('invalid tag "', [...naming, 'build'], badName, 'H', 'Vanilla-OS/custom-image#5'),
  client('invalid destination name', [], badName, 'M', 'containers/skopeo, cmd/skopeo/copy'),
]
