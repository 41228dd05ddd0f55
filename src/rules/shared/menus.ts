import type { Level, Permissions } from '../../github/permission-scopes.ts'
import type { Access } from '../../oci/scope.ts'

// What is typed or clicked, alike in every language: names of GitHub's menus, levels, blocks.

/** What has to be allowed of packages: `packages: write`, `write:packages`. */
export const levelFor = (access: Access): 'read' | 'write' => (access === 'push' ? 'write' : 'read')

/** The click path to the reader's classic personal access tokens. */
export const classicTokens = 'Settings → Developer settings → Personal access tokens → Tokens (classic)'

/** The click path to a repository's secrets. */
export const actionsSecrets = 'Settings → Secrets and variables → Actions'

/** The click path that gives a repository access to a package. */
export const accessPath = (role: 'Read' | 'Write'): string =>
  `Package settings → Manage Actions access → Add repository → ${role}`

/** The click path that gives a user a role on a package. */
export const rolePath = (role: 'Read' | 'Write'): string =>
  `Package settings → Manage access → Invite teams or people → ${role}`

/** The click path to a repository's default for its jobs' tokens. */
export const defaultSetting = 'Settings → Actions → General → Workflow permissions → Read and write permissions'

/** A whole `permissions:` block as it is typed into a job: what has to be kept, and this level of packages if there is one. */
export function permissionsBlock(requiredPermissions: Permissions, packages?: Level): string {
  const all = packages === undefined ? requiredPermissions : { ...requiredPermissions, packages }
  const scopes = Object.entries(all).map(([scope, level]) => `  ${scope}: ${level}`)
  return ['permissions:', ...scopes].join('\n')
}

/** The condition that no pull request from a fork meets, without its braces. */
export const isOwnBranch =
  '!github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository'

/** The line that logs in with the job's own token. */
export const jobTokenLine = 'password: ${{ github.token }}'
