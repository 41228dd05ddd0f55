import { hole } from '../expressions/possibilities.ts'
import { appToken } from '../steps/credential-text.ts'
import type { Effect } from '../steps/effects.ts'
import type { ActionReader } from './action-reader.ts'
import { compactAction } from './compact-action.ts'
import { bake, buildPush } from './docker-build.ts'
import { dockerMetadata } from './docker-metadata.ts'
import { homeAssistantImage, homeAssistantManifest } from './home-assistant.ts'
import { dockerLogin, loginInto } from './login.ts'
import { checkout, needs, needsWith } from './needs.ts'
import {
  attest,
  devcontainersAction,
  devcontainersCi,
  goreleaser,
  publishImmutable,
  redhatPush,
  setupCrane,
  setupKo,
} from './publishers.ts'
import { scriptAction } from './script-action.ts'

const release = needs('contents: write')
const pullRequests = needs('contents: write', 'pull-requests: write')
const releaseNotes = needs('contents: write', 'issues: write', 'pull-requests: write')
const comments = needs('pull-requests: write', 'issues: write')
const effects =
  (...all: readonly Effect[]): ActionReader =>
  () =>
    all
const both =
  (one: ActionReader, other: ActionReader): ActionReader =>
  (step) => [...one(step), ...other(step)]
/** Runs what the repository's configuration says, `npm publish` as well as a push of images. */
const releases = effects({ kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: true })
const deletesPackages = effects({ kind: 'uses-packages' })
const appTokenIn = (name: string) => effects({ kind: 'output', name, value: hole(appToken, 'any', 'secret') })
const createsAppToken = appTokenIn('token')

/** Actions that log in, push, or need permissions, by owner and name in lower case. */
export const knownActions: ReadonlyMap<string, ActionReader> = new Map<string, ActionReader>([
  ['docker/login-action', dockerLogin],
  ['azure/docker-login', loginInto(['docker'], 'login-server')],
  [
    'aws-actions/amazon-ecr-login',
    effects({ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }),
  ],
  ['redhat-actions/podman-login', loginInto(['containers', 'docker'])],
  ['docker/build-push-action', buildPush],
  ['depot/build-push-action', buildPush],
  ['useblacksmith/build-push-action', buildPush],
  ['docker/bake-action', bake],
  ['depot/bake-action', bake],
  ['docker/metadata-action', dockerMetadata],
  ['crazy-max/ghaction-docker-meta', dockerMetadata],
  ['redhat-actions/push-to-registry', redhatPush],
  ['goreleaser/goreleaser-action', goreleaser],
  ['devcontainers/ci', devcontainersCi],
  ['devcontainers/action', devcontainersAction],
  ['home-assistant/builder', scriptAction('args', 'home-assistant-builder')],
  ['home-assistant/builder/actions/build-image', homeAssistantImage],
  ['home-assistant/builder/actions/publish-multi-arch-manifest', homeAssistantManifest],
  ['ko-build/setup-ko', setupKo],
  ['imjasonh/setup-ko', setupKo],
  ['imjasonh/setup-crane', setupCrane],
  [
    'macbre/push-to-ghcr',
    compactAction({
      image: 'image_name',
      registry: 'repository',
      defaultRegistry: 'ghcr.io',
      password: 'github_token',
    }),
  ],
  [
    'mr-smithers-excellent/docker-build-push',
    compactAction({
      image: 'image',
      registry: 'registry',
      defaultRegistry: 'docker.io',
      password: 'password',
      push: ['pushimage', true],
    }),
  ],
  ['elgohr/publish-docker-github-action', compactAction({ image: 'name', registry: 'registry', password: 'password' })],
  [
    'whoan/docker-build-with-cache-action',
    compactAction({
      image: 'image_name',
      registry: 'registry',
      password: 'password',
      push: ['push_image_and_stages', true],
    }),
  ],
  ['jerray/publish-docker-action', compactAction({ image: 'repository', registry: 'registry', password: 'password' })],
  [
    'aevea/action-kaniko',
    compactAction({
      image: 'image',
      registry: 'registry',
      defaultRegistry: 'docker.io',
      password: 'password',
      tool: 'kaniko',
    }),
  ],
  ['int128/kaniko-action', compactAction({ image: 'tags', push: ['push', false], tool: 'kaniko' })],
  ['int128/docker-manifest-create-action', compactAction({ image: 'tags', push: ['push', true] })],
  ['noelware/docker-manifest-action', compactAction({ image: 'inputs', push: ['push', false] })],
  ['akhilerm/tag-push-action', compactAction({ image: 'dst' })],
  [
    'appany/helm-oci-chart-releaser',
    compactAction({ image: 'repository', registry: 'registry', password: 'registry_password', tool: 'helm' }),
  ],
  [
    'bitdeps/helm-oci-charts-releaser',
    compactAction({ image: 'oci_registry', password: 'oci_password', tool: 'helm' }),
  ],
  [
    'pmorelli92/github-container-registry-build-push',
    compactAction({ image: 'docker-image-name', defaultRegistry: 'ghcr.io', password: 'github-push-secret' }),
  ],
  [
    'vaultvulp/gp-docker-action',
    compactAction({ image: 'image-name', defaultRegistry: 'ghcr.io', password: 'github-token' }),
  ],
  ['actions/publish-immutable-action', publishImmutable],
  ['actions/attest', attest],
  ['actions/attest-build-provenance', attest],
  ['actions/attest-sbom', attest],
  ['actions/delete-package-versions', deletesPackages],
  ['snok/container-retention-policy', deletesPackages],
  ['dataaxiom/ghcr-cleanup-action', deletesPackages],
  ['vlaurin/action-ghcr-prune', deletesPackages],
  ['bots-house/ghcr-delete-image-action', deletesPackages],
  ['actions/create-github-app-token', createsAppToken],
  ['tibdex/github-app-token', createsAppToken],
  ['getsentry/action-github-app-token', createsAppToken],
  ['peter-murray/workflow-application-token-action', createsAppToken],
  ['cybozu/octoken-action', createsAppToken],
  ['machine-learning-apps/actions-app-token', appTokenIn('app_token')],
  ['navikt/github-app-token-generator', createsAppToken],
  ['jnwng/github-app-installation-token-action', createsAppToken],
  ['wow-actions/use-app-token', appTokenIn('bot_token')],
  ['actions/checkout', checkout],
  ['actions/configure-pages', needs('pages: read')],
  ['actions/create-release', release],
  ['actions/dependency-review-action', needs('contents: read')],
  ['actions/deploy-pages', needs('pages: write', 'id-token: write')],
  ['actions/download-artifact', needsWith('github-token', 'actions: read')],
  ['actions/first-interaction', comments],
  ['actions/github-script', effects({ kind: 'opaque', mayPush: false, mayLogIn: false, holdsToken: true })],
  ['actions/labeler', needs('contents: read', 'pull-requests: write')],
  ['actions/stale', comments],
  ['actions/upload-release-asset', release],
  ['ad-m/github-push-action', release],
  ['anchore/sbom-action', release],
  ['anothrnick/github-tag-action', release],
  ['aws-actions/configure-aws-credentials', needsWith('role-to-assume', 'id-token: write')],
  ['azure/login', needsWith('client-id', 'id-token: write')],
  ['changesets/action', both(pullRequests, releases)],
  ['codecov/codecov-action', needsWith('use_oidc', 'id-token: write')],
  ['codfish/semantic-release-action', both(releaseNotes, releases)],
  ['cycjimmy/semantic-release-action', both(releaseNotes, releases)],
  ['dependabot/fetch-metadata', needs('contents: read', 'pull-requests: read')],
  ['depot/setup-action', needs('id-token: write')],
  ['docker/scout-action', needs('pull-requests: write')],
  ['dorny/paths-filter', needs('pull-requests: read')],
  ['dorny/test-reporter', needs('checks: write')],
  ['endbug/add-and-commit', release],
  ['github/codeql-action/analyze', needs('security-events: write')],
  ['github/codeql-action/init', needs('contents: read', 'security-events: write')],
  ['github/codeql-action/upload-sarif', needs('security-events: write')],
  ['google-github-actions/auth', needsWith('workload_identity_provider', 'id-token: write')],
  ['google-github-actions/release-please-action', pullRequests],
  ['googleapis/release-please-action', pullRequests],
  ['gradle/gradle-build-action', scriptAction('arguments', 'gradle')],
  ['hashicorp/vault-action', needsWith('role', 'id-token: write')],
  ['helm/chart-releaser-action', release],
  ['jamesives/github-pages-deploy-action', release],
  ['marocchino/sticky-pull-request-comment', needs('pull-requests: write')],
  ['magefile/mage-action', scriptAction('args', 'mage')],
  ['marvinpinto/action-automatic-releases', release],
  ['mathieudutour/github-tag-action', release],
  ['ncipollo/release-action', release],
  ['nick-fields/retry', scriptAction('command')],
  ['nick-invision/retry', scriptAction('command')],
  ['ossf/scorecard-action', needs('security-events: write', 'id-token: write', 'contents: read')],
  ['peaceiris/actions-gh-pages', release],
  ['peter-evans/create-or-update-comment', comments],
  ['peter-evans/create-pull-request', pullRequests],
  ['pypa/gh-action-pypi-publish', needs('id-token: write')],
  ['release-drafter/release-drafter', pullRequests],
  ['sigstore/gh-action-sigstore-python', needs('id-token: write')],
  ['softprops/action-gh-release', release],
  ['stefanzweifel/git-auto-commit-action', release],
  ['svenstaro/upload-release-action', release],
  ['thollander/actions-comment-pull-request', needs('pull-requests: write')],
  ['tj-actions/changed-files', needs('pull-requests: read')],
])
