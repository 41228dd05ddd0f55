import type { OwnerKind } from './account.ts'
import type { GithubRepository } from './repository.ts'

/** What keeps Actions secrets from a run by design, so that they are empty in it; nothing for a run that gets them (docs/facts.md, Permissions). */
export function secretsWithheldBy({
  isDependabot,
  isForkPullRequest,
  secretSource,
}: Pick<Run, 'isDependabot' | 'isForkPullRequest' | 'secretSource'>): 'dependabot' | 'fork' | undefined {
  if (isDependabot || secretSource === 'Dependabot') return 'dependabot'
  return isForkPullRequest ? 'fork' : undefined
}

/** A workflow file in a repository at a ref: `octo/app/.github/workflows/release.yml@refs/heads/main`. */
export interface WorkflowRef {
  readonly githubRepository: GithubRepository
  /** Path inside the repository, with forward slashes. */
  readonly path: string
  readonly ref: string
}

/** Where this run comes from, as the runner tells it. Outside GitHub Actions most of it is unknown. */
export interface Run {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly event: string
  readonly githubRepository?: GithubRepository
  readonly ownerKind?: OwnerKind
  /** Whether the repository is private; unknown where the event does not tell. */
  readonly isPrivate?: boolean
  /** True if the event says that the repository is a fork; absent if it says nothing. */
  readonly isFork?: boolean
  readonly defaultBranch?: string
  /** The branch or tag of the run: `refs/heads/main`. */
  readonly ref: string
  /** True for `pull_request` and its review events when the head is in another repository. */
  readonly isForkPullRequest: boolean
  /** True when Dependabot started the run by an event for which its token is read-only. */
  readonly isDependabot: boolean
  /** `github.secret_source`: None, Actions, Codespaces or Dependabot; empty on older runners. */
  readonly secretSource: string
  /** `GITHUB_JOB`: the job's key in the file that defines it. */
  readonly job: string
  /** The top-level workflow file, `GITHUB_WORKFLOW_REF`, and its commit. */
  readonly workflow?: WorkflowRef
  readonly workflowSha: string
  /** The file that defines the job, where the runner tells it and it is not the top-level one. */
  readonly calledWorkflow?: WorkflowRef
  readonly calledWorkflowSha: string
}
