import type { OwnerKind } from './account.ts'
import { withoutTrailingSlashes } from './hosts.ts'
import { isSameRepository } from './repository.ts'
import type { Run } from './run.ts'

/** Addresses of pages on the GitHub server whose settings decide about packages. Source: docs/facts.md, Packages. */

const page = (serverUrl: string, ...parts: readonly string[]): string =>
  [withoutTrailingSlashes(serverUrl), ...parts.map(encodeURIComponent)].join('/')

/** The page of a user or an organisation; 404 where there is none. */
export const accountPage = (serverUrl: string, owner: string): string => page(serverUrl, owner)

/** Settings of a package: who may write, which repositories have access, what it is linked to. */
export const packageSettings = (serverUrl: string, kind: OwnerKind, owner: string, packageName: string): string =>
  page(serverUrl, kind === 'organization' ? 'orgs' : 'users', owner, 'packages', 'container', packageName, 'settings')

/** The page of a package: its versions, its visibility, the repository it is linked to. */
export const packagePage = (serverUrl: string, kind: OwnerKind, owner: string, packageName: string): string =>
  page(serverUrl, kind === 'organization' ? 'orgs' : 'users', owner, 'packages', 'container', 'package', packageName)

/** An organisation's rule about who may create packages, and of which visibility. */
export const creationPolicy = (serverUrl: string, organization: string): string =>
  page(serverUrl, 'organizations', organization, 'settings', 'packages')

/** A repository's default for the job's token: Settings → Actions → General → Workflow permissions. */
export const workflowPermissions = (serverUrl: string, owner: string, name: string): string =>
  page(serverUrl, owner, name, 'settings', 'actions')

/** An organisation's default and ceiling for the tokens of all its jobs. */
export const organizationActions = (serverUrl: string, organization: string): string =>
  page(serverUrl, 'organizations', organization, 'settings', 'actions')

/** The reader's own classic personal access tokens, with their scopes, ends and single sign-on. */
export const personalTokens = (serverUrl: string): string => page(serverUrl, 'settings', 'tokens')

/** Where the reader signs in to an organisation that asks for single sign-on. */
export const singleSignOn = (serverUrl: string, organization: string): string =>
  page(serverUrl, 'orgs', organization, 'sso')

/** An organisation's IP allow list, single sign-on and two-factor rules. */
export const organizationSecurity = (serverUrl: string, organization: string): string =>
  page(serverUrl, 'organizations', organization, 'settings', 'security')

/** Payments, budgets and usage: an organisation's, or the reader's own. */
export const billing = (serverUrl: string, organization?: string): string =>
  organization === undefined
    ? page(serverUrl, 'settings', 'billing')
    : page(serverUrl, 'organizations', organization, 'settings', 'billing')

/** A line of a workflow file as the run's commit has it, a called file as its own commit; undefined if no commit is known. */
export function workflowLine(run: Run, path: string, line: number): string | undefined {
  const { serverUrl, workflow, workflowSha, calledWorkflow, calledWorkflowSha } = run
  if (workflow === undefined) return undefined
  const { owner, name } = workflow.githubRepository
  const isCalled =
    calledWorkflow?.path === path && isSameRepository(calledWorkflow.githubRepository, workflow.githubRepository)
  const commit = isCalled ? calledWorkflowSha || workflowSha : workflowSha
  return commit === '' ? undefined : `${page(serverUrl, owner, name, 'blob', commit, ...path.split('/'))}#L${line}`
}

/** GitHub's page about its own outages; it covers github.com only. */
export const githubStatus = 'https://www.githubstatus.com'
