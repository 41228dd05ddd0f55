import type { Store } from '../steps/effects.ts'

/** How a program is called to log in to a registry. */
export interface LoginRow {
  readonly words: readonly string[]
  readonly stores: readonly Store[]
}

/** Which words of a call name what is pushed: operands by their place, or the values of options. */
export type Operands =
  | 'first'
  | 'second'
  | 'last'
  | 'all'
  | 'after-first'
  /** Those behind the first, with the scheme `oci://`. */
  | 'after-first-oci'
  | 'none'
  /** Of bake: only `--set` with `.tags` in it names images. */
  | 'set-tags'
  | { readonly options: readonly string[] }

/** How a program is called to write to a registry. */
export interface PushRow {
  readonly words: readonly string[]
  readonly names: Operands
  /** Options of which one has to be there; one ending in `=` followed by text looks into the value. */
  readonly onlyWith?: readonly string[]
  /** The operand names a registry only with this scheme: `docker://`. */
  readonly scheme?: string
  /** True if the tool adds the image's own name to it. */
  readonly isPrefix?: boolean
  /** Options with which it does not push; one with `=` and a text only with this value. */
  readonly unless?: readonly string[]
  /** Names of other transports than a registry's, by their scheme: `dir:`. */
  readonly notSchemes?: RegExp
  /** Scope for keyless signing, unless one of these options is there. */
  readonly keylessUnless?: readonly string[]
  /** The environment variable that names the repository, where the words do not. */
  readonly variable?: string
  /** The environment variable whose token is used on GHCR where no login serves. */
  readonly tokenVariable?: string
}

/** One program that talks to registries. */
export interface Program {
  readonly names: readonly string[]
  readonly accepts: readonly Store[]
  readonly logins: readonly LoginRow[]
  readonly pushes: readonly PushRow[]
  /** Options that take the next word as their value. */
  readonly valueOptions: ReadonlySet<string>
  /** Options that hold a credential of the call's own. */
  readonly credentialOptions: readonly string[]
}

const docker: readonly Store[] = ['docker']
const containers: readonly Store[] = ['containers', 'docker']

/** go-containerregistry's keychain reads docker's file, else podman's. */
const keychain: readonly Store[] = ['docker', 'containers']

const words = (text: string): readonly string[] => text.split(' ')
const options = (text: string): ReadonlySet<string> => new Set(words(text))
const push = (text: string, names: Operands, more: Omit<PushRow, 'words' | 'names'> = {}): PushRow => ({
  words: words(text),
  names,
  ...more,
})
const login = (text: string, stores: readonly Store[]): LoginRow => ({ words: words(text), stores })

const dockerOptions = options(
  '-u --username -p --password --config -c --context -H --host -l --log-level --platform -t --tag -f --file -o --output --build-arg --builder --label --target --cache-from --cache-to --secret --ssh --iidfile --metadata-file --progress --annotation --attest --provenance --sbom --set --call --allow --add-host --network --shm-size --project-name --profile --env-file --project-directory --parallel --mirror',
)

const built: Operands = { options: ['-t', '--tag'] }
const outputs = [
  '--push',
  '--output=push=true',
  '-o=push=true',
  '--output=type=registry',
  '-o=type=registry',
  '--cache-to=type=registry',
]

/** With these, buildx looks at the build, and does not run it (docs.docker.com, `docker buildx build`). */
const looks = ['--check', '--call', '--print', '--list', '--list-targets', '--list-variables']

const buildRows = (prefixes: readonly string[]): readonly PushRow[] =>
  prefixes.map((prefix) => push(prefix, built, { onlyWith: outputs, unless: looks }))

const signature = ['--key', '-k', '--identity-token', '--sk', '--no-upload', '--upload=false']
const withoutUpload = ['--no-upload', '--upload=false']

/** Places of podman's family that are no registry (containers-transports(5)). */
const otherTransports =
  /^(dir|docker-archive|docker-daemon|oci|oci-archive|containers-storage|sif|tarball|ostree|atomic):/

/** A layout of files on the disk, in the place of a registry. */
const layout = ['--oci-layout', '--oci-layout-path']
const toLayout = ['--to-oci-layout', '--to-oci-layout-path']

const toFile = ['-o', '--output']

/** A layout of regctl on the disk. */
const ocidir = /^ocidir:/

/** go-containerregistry's `authn/github`, which its users put behind the usual keychain. */
const githubKeychain = { tokenVariable: 'GITHUB_TOKEN' }

/** Programs that push to registries, by what their manuals say of their options. */
export const programs: readonly Program[] = [
  {
    names: ['docker', 'nerdctl', 'finch', 'lima', 'nerdctl.lima', 'depot'],
    accepts: docker,
    logins: [login('login', docker)],
    pushes: [
      push('push', 'last'),
      push('image push', 'last'),
      push('manifest push', 'last'),
      push('compose push', 'none'),
      push('compose build', 'none', { onlyWith: ['--push'], unless: looks }),
      push('compose publish', 'first'),
      push('compose alpha publish', 'first'),
      push('stack push', 'none'),
      push('plugin push', 'last'),
      push('model push', 'last'),
      push('trust sign', 'last', { unless: ['--local'] }),
      push('buildx imagetools create', built),
      push('buildx bake', 'set-tags', { unless: looks }),
      push('bake', 'set-tags', { unless: looks }),
      ...buildRows(['build', 'buildx build', 'buildx b', 'image build', 'builder build']),
    ],
    valueOptions: dockerOptions,
    credentialOptions: [],
  },
  {
    names: ['docker-compose'],
    accepts: docker,
    logins: [],
    pushes: [
      push('push', 'none'),
      push('publish', 'first'),
      push('build', 'none', { onlyWith: ['--push'], unless: looks }),
    ],
    valueOptions: dockerOptions,
    credentialOptions: [],
  },
  {
    names: ['podman', 'buildah', 'skopeo'],
    accepts: containers,
    logins: [login('login', ['containers'])],
    pushes: [
      push('push', 'last', { notSchemes: otherTransports }),
      push('image push', 'last', { notSchemes: otherTransports }),
      push('manifest push', 'last', { notSchemes: otherTransports }),
      push('artifact push', 'last'),
      push('copy', 'last', { scheme: 'docker://' }),
      push('sync', 'last', { isPrefix: true, unless: ['--dest=dir', '-d=dir'] }),
      push('delete', 'last', { scheme: 'docker://' }),
      push('farm build', built),
    ],
    valueOptions: options(
      '-u --username -p --password --authfile --dest-authfile --src-authfile --creds --dest-creds --src-creds --cert-dir --dest-cert-dir --src-cert-dir --format -f --digestfile --sign-by --policy --retry-times --src --dest -s -d --scoped --compression-format --compression-level --dest-compress-format --dest-compress-level --override-arch --override-os --override-variant --dest-password --dest-username --dest-registry-token --src-password --src-username --additional-tag --command-timeout --registries.d --tmpdir --log-level --storage-driver --root --runroot -t --tag --encryption-key --sign-passphrase-file',
    ),
    credentialOptions: ['--creds', '--dest-creds', '--dest-password', '--dest-registry-token', '--password'],
  },
  {
    names: ['helm'],
    accepts: ['helm', 'docker'],
    logins: [login('registry login', ['helm'])],
    pushes: [push('push', 'last', { scheme: 'oci://', isPrefix: true }), push('chart push', 'last')],
    valueOptions: options(
      '-u --username -p --password --ca-file --cert-file --key-file --registry-config --kube-context -n --namespace',
    ),
    credentialOptions: ['--password', '-p'],
  },
  {
    names: ['crane', 'gcrane', 'krane'],
    accepts: keychain,
    logins: [login('auth login', docker)],
    pushes: [
      push('push', 'last'),
      push('copy', 'last'),
      push('cp', 'last'),
      push('tag', 'first'),
      push('delete', 'first'),
      push('append', { options: ['-t', '--new_tag'] }, { unless: toFile }),
      push('mutate', { options: ['-t', '--tag'] }, { unless: toFile }),
      push('edit config', 'first'),
      push('edit fs', 'first'),
      push('edit manifest', 'first'),
      push('rebase', { options: ['-t', '--rebased', '--tag'] }),
      push('flatten', { options: ['-t', '--tag'] }),
      push('index append', { options: ['-t', '--tag'] }),
      push('index filter', { options: ['-t', '--tag'] }),
    ],
    valueOptions: options(
      '-u --username -p --password --platform -j --jobs -b --base -f --new_layer -t --new_tag --tag -m --manifest --original --old_base --new_base --rebased -a --annotation -l --label -e --env --entrypoint --cmd --user -w --workdir -o --output --image-refs --exposed-ports --repo --set-platform',
    ),
    credentialOptions: [],
  },
  {
    names: ['ko'],
    accepts: keychain,
    logins: [login('login', docker)],
    pushes: ['build', 'publish', 'resolve', 'apply', 'create', 'run'].map((word) =>
      push(word, 'none', { ...githubKeychain, variable: 'KO_DOCKER_REPO', unless: ['-L', '--local', '--push=false'] }),
    ),
    valueOptions: options(
      '-u --username -p --password --platform -t --tags --sbom --sbom-dir --image-refs --image-label -f --filename -l --selector -j --jobs --tarball --oci-layout-path',
    ),
    credentialOptions: [],
  },
  {
    names: ['apko'],
    accepts: keychain,
    logins: [login('login', docker)],
    pushes: [push('publish', 'after-first', { ...githubKeychain, unless: ['--local'] })],
    valueOptions: options(
      '-k --keyring-append -r --repository-append -p --package-append --arch --annotations --cache-dir --build-date --image-refs --sbom-path --sbom-formats --stage-tags --log-policy --lockfile --build-option',
    ),
    credentialOptions: [],
  },
  {
    names: ['oras'],
    accepts: docker,
    logins: [login('login', docker)],
    pushes: [
      push('push', 'first', { unless: layout }),
      push('attach', 'first', { unless: layout }),
      push('cp', 'second', { unless: toLayout }),
      push('copy', 'second', { unless: toLayout }),
      push('tag', 'first', { unless: layout }),
      push('restore', 'first'),
      push('blob push', 'first', { unless: layout }),
      push('manifest push', 'first', { unless: layout }),
      push('manifest index create', 'first', { unless: [...layout, ...toFile] }),
      push('manifest index update', 'first', { unless: [...layout, ...toFile] }),
      push('manifest delete', 'first', { unless: layout }),
      push('blob delete', 'first'),
    ],
    valueOptions: options(
      '-u --username -p --password --identity-token --to-username --to-password --from-username --from-password --artifact-type -a --annotation --annotation-file --config --image-spec --concurrency --platform --media-type --format --export-manifest --registry-config --to-registry-config --from-registry-config --ca-file -d --depth --subject',
    ),
    credentialOptions: ['-p', '--password', '--identity-token', '--to-password'],
  },
  {
    names: ['cosign'],
    accepts: keychain,
    logins: [login('login', docker)],
    pushes: [
      push('sign', 'all', { keylessUnless: signature, unless: withoutUpload }),
      push('attest', 'all', { keylessUnless: signature, unless: withoutUpload }),
      push('load', 'last'),
      push('attach sbom', 'last'),
      push('attach signature', 'last'),
      push('attach attestation', 'last'),
      push('copy', 'last'),
      push('upload blob', 'last'),
      push('upload wasm', 'last'),
      push('clean', 'last'),
    ],
    valueOptions: options(
      '-u --username -p --password --key -k -a --annotations --predicate --type --identity-token --fulcio-url --rekor-url --oidc-issuer --oidc-client-id --oidc-provider --output-signature --output-certificate --output-payload --output --registry-username --registry-password --registry-token --registry-referrers-mode --sbom --signature --attestation --payload --certificate --certificate-chain --cert --cert-chain --bundle --tlog-upload --timestamp-server-url -f --files --ct --slot --signing-config --trusted-root --timeout -t --only --record-creation-timestamp --new-bundle-format',
    ),
    credentialOptions: ['--registry-password', '--registry-token'],
  },
  {
    names: ['regctl'],
    accepts: ['regctl', 'docker'],
    logins: [login('registry login', ['regctl'])],
    pushes: [
      push('image copy', 'second', { notSchemes: ocidir }),
      push('image create', 'first', { notSchemes: ocidir }),
      push('image import', 'first', { notSchemes: ocidir }),
      push('image mod', 'first', { onlyWith: ['--create', '--replace'], notSchemes: ocidir }),
      push('artifact put', 'first', { notSchemes: ocidir }),
      push('index create', 'first', { notSchemes: ocidir }),
      push('index add', 'first', { notSchemes: ocidir }),
      push('index delete', 'first', { notSchemes: ocidir }),
      push('blob put', 'first', { notSchemes: ocidir }),
      push('blob copy', 'second', { notSchemes: ocidir }),
      push('manifest put', 'first', { notSchemes: ocidir }),
      push('manifest delete', 'first', { notSchemes: ocidir }),
      push('tag delete', 'first', { notSchemes: ocidir }),
    ],
    valueOptions: options(
      '-u --user -p --pass -v --verbosity --platform --host --create --replace --artifact-type -f --file --annotation --subject --ref --digest',
    ),
    credentialOptions: [],
  },
  {
    names: ['pack'],
    accepts: keychain,
    logins: [],
    pushes: [
      ...['build', 'rebase', 'builder create', 'buildpack package', 'extension package', 'manifest create'].map(
        (word) => push(word, 'first', { onlyWith: ['--publish'], unless: ['--publish=false'] }),
      ),
      push('manifest push', 'first'),
    ],
    valueOptions: options(
      '-B --builder -b --buildpack -e --env --env-file -p --path -t --tag -d --descriptor --cache --cache-image --run-image --network --volume --pull-policy --platform',
    ),
    credentialOptions: [],
  },
  {
    names: ['buildctl', 'buildctl-daemonless.sh'],
    accepts: docker,
    logins: [],
    pushes: [
      push('build', 'none', {
        onlyWith: [
          '--output=push=true',
          '-o=push=true',
          '--output=type=registry',
          '-o=type=registry',
          '--export-cache=type=registry',
        ],
      }),
    ],
    valueOptions: options(
      '-o --output --frontend --opt --local --oci-layout --export-cache --import-cache --secret --ssh --addr --progress --trace --metadata-file --allow --no-cache-filter --build-arg --registry-auth-tlscontext --source-policy-file --ref-file --debug-json-cache-metrics --tlsservername --tlscacert --tlscert --tlskey --tlsdir --timeout --wait',
    ),
    credentialOptions: [],
  },
  {
    names: ['jib'],
    accepts: keychain,
    logins: [],
    pushes: ['build', 'jar', 'war'].map((word) =>
      push(word, { options: ['-t', '--target'] }, { notSchemes: /^(docker|tar):\/\// }),
    ),
    valueOptions: options(
      '-t --target -b --build-file -c --context -p --parameter --from --to-username --to-password --username --password --name --additional-tags --image-format --creation-time --base-image-cache --project-cache --console --verbosity',
    ),
    credentialOptions: ['--to-password', '--password'],
  },
  {
    names: ['ctr'],
    accepts: [],
    logins: [],
    pushes: ['image push', 'images push', 'i push'].map((word) => push(word, 'first')),
    valueOptions: options('-n --namespace -a --address -u --user --manifest --manifest-type --platform --hosts-dir'),
    credentialOptions: ['-u', '--user'],
  },
  {
    names: ['container'],
    accepts: docker,
    logins: [login('registry login', docker)],
    pushes: [push('image push', 'last'), push('images push', 'last')],
    valueOptions: options('-u --username --scheme --platform --os --arch'),
    credentialOptions: [],
  },
  {
    names: ['kit', 'ramalama', 'orca'],
    accepts: keychain,
    logins: [login('login', docker)],
    pushes: [push('push', 'last')],
    valueOptions: options('-u --username -p --password'),
    credentialOptions: ['-p', '--password'],
  },
  {
    names: ['zarf', 'uds'],
    accepts: docker,
    logins: [login('tools registry login', docker), login('zarf tools registry login', docker)],
    pushes: [push('package publish', 'after-first-oci')],
    valueOptions: options('-a --architecture -k --key --signing-key --set --log-level -l --oci-concurrency'),
    credentialOptions: [],
  },
  {
    names: ['crossplane', 'up'],
    accepts: docker,
    logins: [login('xpkg login', docker)],
    pushes: [push('xpkg push', 'last')],
    valueOptions: options('-f --package-files --package -d --domain'),
    credentialOptions: [],
  },
  {
    names: ['wasm-to-oci', 'kcl', 'kpm'],
    accepts: docker,
    logins: [login('login', docker), login('registry login', docker)],
    pushes: [push('push', 'last'), push('mod push', 'last')],
    valueOptions: options('-u --username -p --password'),
    credentialOptions: [],
  },
  {
    names: ['porter'],
    accepts: docker,
    logins: [],
    pushes: [push('publish', { options: ['-r', '--reference', '--registry'] })],
    valueOptions: options('-r --reference --registry -f --file --archive --tag --version'),
    credentialOptions: [],
  },
  {
    names: ['conftest'],
    accepts: docker,
    logins: [],
    pushes: [push('push', 'first')],
    valueOptions: options('-d --data -p --policy --annotation --tls'),
    credentialOptions: [],
  },
  {
    names: ['flux', 'timoni', 'tkn', 'imgpkg', 'wkg', 'spin', 'img'],
    accepts: keychain,
    logins: [login('registry login', docker)],
    pushes: [
      push('push artifact', 'first', { scheme: 'oci://' }),
      push('tag artifact', 'first', { scheme: 'oci://' }),
      push('mod push', 'last', { scheme: 'oci://' }),
      push('artifact push', 'first', { scheme: 'oci://' }),
      push('bundle push', 'first'),
      push(
        'push',
        { options: ['-b', '--bundle', '-i', '--image', '-f', '--from'] },
        { onlyWith: ['-b', '--bundle', '-i', '--image', '-f', '--from'] },
      ),
      push('oci push', 'first'),
      push('registry push', 'none'),
    ],
    valueOptions: options(
      '-f --file --filename --path --source --revision --creds --provider -o --output --tag -v --version --from -b --bundle -i --image --image-refs --sbom-path --build-option --arch',
    ),
    credentialOptions: ['--creds'],
  },
]
