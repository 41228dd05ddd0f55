import type { GithubApi } from '../github/github-api.ts'
import { type GithubRepository, isSameRepository } from '../github/repository.ts'
import type { Run } from '../github/run.ts'
import { readRepositoryFile } from '../github/workflow-file.ts'
import { type Observed, observed, skipped } from '../http/observed.ts'
import type { Checkout } from './checkout.ts'

/** Where workflow files come from. */
export interface WorkflowSource {
  /** A file's text by its path inside the repository, or why there is none. */
  read(path: string): Promise<Observed<string>>
}

/**
 * The workflow files of this run: from the working copy unless its `.git` shows another commit, else from GitHub at the
 * run's commit. A called file may come from a commit of its own.
 */
export function checkoutOrApi(run: Run, checkout: Checkout, api: GithubApi): WorkflowSource {
  const { workflow, workflowSha, githubRepository } = run
  if (workflow === undefined) return emptyShelf
  const isOwn = isSameRepository(workflow.githubRepository, githubRepository)
  const isThisCommit = checkout
    .commit()
    .then((commit) => isOwn && (commit === undefined || workflowSha === '' || commit === workflowSha))
  const remote = remoteShelf(workflow.githubRepository, workflowSha === '' ? workflow.ref : workflowSha, api)
  return withOwnCommitOfCalled(run, api, {
    read: async (path) => {
      const text = (await isThisCommit) ? await checkout.read(path) : undefined
      return text === undefined ? remote.read(path) : observed(text)
    },
  })
}

/**
 * The run's workflow files as they are on a branch of its repository, and no others: they alone declare permissions. A called
 * file that has a commit of its own keeps it.
 */
export function branchSource(repository: GithubRepository, branch: string, run: Run, api: GithubApi): WorkflowSource {
  const source = withOwnCommitOfCalled(run, api, remoteShelf(repository, branch, api))
  const unread = skipped('it declares no permissions')
  return { read: (path) => (isWorkflowFile(path) ? source.read(path) : Promise.resolve(unread)) }
}

/** Whether a path inside a repository is that of a workflow file. */
export const isWorkflowFile = (path: string): boolean => path.startsWith('.github/workflows/')

/** A called file of the same repository comes from its own commit, where `uses:` names it at another ref than the run's. */
function withOwnCommitOfCalled(
  { workflow, workflowSha, calledWorkflow, calledWorkflowSha }: Run,
  api: GithubApi,
  source: WorkflowSource,
): WorkflowSource {
  if (calledWorkflow === undefined || calledWorkflowSha === '' || calledWorkflowSha === workflowSha) return source
  const { githubRepository, path } = calledWorkflow
  if (!isSameRepository(githubRepository, workflow?.githubRepository)) return source
  const own = remoteShelf(githubRepository, calledWorkflowSha, api)
  return { read: (wanted) => (wanted === path ? own : source).read(wanted) }
}

/** The files of a repository as GitHub has them at a commit, branch or tag. */
const remoteShelf = (repository: GithubRepository, ref: string, api: GithubApi): WorkflowSource => ({
  read: (path) => readRepositoryFile(api, repository, path, ref),
})

const emptyShelf: WorkflowSource = { read: () => Promise.resolve(skipped('this is no run of a workflow')) }
