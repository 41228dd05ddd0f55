/** Ids that people rely on, in order of precedence: more may be added, none removed. */
export const publicIds: readonly string[] = [
  'invalid-image-reference',
  'uppercase-image-name',
  'mistyped-registry',
  'foreign-owner',
  'owner-not-found',
  'empty-credential',
  'rejected-credential',
  'fine-grained-pat',
  'missing-write-packages-scope',
  'sso-not-authorised',
  'classic-pat-forbidden',
  'app-installation-token',
  'user-not-granted',
  'expiring-credential',
  'missing-packages-write',
  'read-only-default-permissions',
  'fork-pull-request',
  'dependabot-run',
  'reusable-workflow-caller',
  'stale-workflow-version',
  'actions-policy',
  'missing-packages-read',
  'repository-not-granted',
  'package-linked-elsewhere',
  'unreadable-package',
  'package-creation-forbidden',
  'private-package',
  'first-publish',
  'missing-registry-host',
  'retired-registry',
  'registry-unavailable',
  'rate-limited',
  'internal-fault',
  'unexplained-denial',
  'excessive-permissions',
  'missing-downstream-permission',
  'not-logged-in',
  'preflight-mismatch',
  'needless-pat',
  'reusable-workflow-ceiling',
  'invalid-permissions',
  'manifest-missing',
  'blob-missing',
  'ip-allow-list',
  'credential-store-locked',
  'billing-problem',
]

/** Sections of every page below docs/rules, in order. */
export const pageSections = ['What you see', 'Why', 'Fix', 'How it is known', 'When it is wrong', 'See also'] as const

const beside: readonly string[] = ['engine', 'granted-rules', 'index', 'log-facts', 'order', 'rule', 'verdict']

/** Whether a path is that of a rule: a file of src/rules except the lists of rules and the engine. */
export const isRule = (path: string): boolean => {
  const [, name] = /^src\/rules\/([^/]+)\.ts$/.exec(path) ?? []
  return name !== undefined && !beside.includes(name)
}
