import type { Layer } from '../../src/rules/rule.ts'

/** Ids that people rely on since 1.0.0, in order of precedence: more may be added, none left out. */
export const publicIds: Readonly<Record<Layer, readonly string[]>> = {
  name: ['invalid-image-reference', 'uppercase-image-name', 'mistyped-registry', 'foreign-owner', 'owner-not-found'],
  credential: [
    'empty-credential',
    'rejected-credential',
    'fine-grained-pat',
    'missing-write-packages-scope',
    'sso-not-authorised',
    'classic-pat-forbidden',
    'app-installation-token',
    'user-not-granted',
    'expiring-credential',
  ],
  token: [
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'stale-workflow-version',
    'actions-policy',
    'missing-packages-read',
  ],
  package: [
    'repository-not-granted',
    'package-linked-elsewhere',
    'unreadable-package',
    'package-creation-forbidden',
    'private-package',
    'first-publish',
  ],
  'no-verdict': ['registry-unavailable', 'rate-limited', 'internal-fault'],
  any: ['unexplained-denial'],
  static: [
    'excessive-permissions',
    'missing-downstream-permission',
    'not-logged-in',
    'preflight-mismatch',
    'needless-pat',
    'reusable-workflow-ceiling',
    'invalid-permissions',
  ],
}

/** Denials that no text of a registry or a client can mean, and why: `explain` cannot name them. */
export const unheard: Readonly<Record<string, string>> = {
  'unexplained-denial': 'speaks where nothing explains the refusal, and a text that we know explains it',
}

/** Sections of every page below docs/rules, in order. */
export const pageSections = ['What you see', 'Why', 'Fix', 'How it is known', 'When it is wrong', 'See also'] as const

const beside: readonly string[] = ['engine', 'granted-rules', 'index', 'rule']

/** Whether a path is that of a rule: a file of src/rules, but for the lists of rules and what runs them. */
export const isRule = (path: string): boolean => {
  const [, name] = /^src\/rules\/([^/]+)\.ts$/.exec(path) ?? []
  return name !== undefined && !beside.includes(name)
}
