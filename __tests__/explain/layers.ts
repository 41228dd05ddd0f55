/** Layers of findings, for the order that a log's first finding is held against. */
const layers: Readonly<Record<string, readonly string[]>> = {
  names: ['uppercase-image-name', 'invalid-image-reference', 'mistyped-registry', 'foreign-owner', 'owner-not-found'],
  token: [
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'reusable-workflow-ceiling',
    'stale-workflow-version',
    'actions-policy',
    'missing-packages-read',
    'package-creation-forbidden',
  ],
  package: [
    'repository-not-granted',
    'package-linked-elsewhere',
    'unreadable-package',
    'user-not-granted',
    'private-package',
  ],
  credential: [
    'empty-credential',
    'rejected-credential',
    'fine-grained-pat',
    'missing-write-packages-scope',
    'sso-not-authorised',
    'classic-pat-forbidden',
    'app-installation-token',
    'not-logged-in',
  ],
  fault: ['registry-unavailable', 'rate-limited'],
}

export const layerOf = (finding: string | undefined): string | undefined =>
  Object.keys(layers).find((layer) => finding !== undefined && layers[layer]?.includes(finding))
