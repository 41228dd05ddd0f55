import type { GithubRepository, Observed, Run } from '../facts.ts'
import { observed, skipped } from '../facts.ts'
import type { GithubApi } from '../github/github-api.ts'
import { readRepositoryFile } from '../github/workflow-file.ts'
import { isSameRepository } from '../names/same-name.ts'
import type { Checkout } from './checkout.ts'

/** Where workflow files come from. */
export interface Shelf {
  /** A file's text by its path inside the repository, or why there is none. */
  read(path: string): Promise<Observed<string>>
}

/**
 * The workflow files of this run: from the working copy unless its `.git` shows another commit, else from GitHub at the
 * run's commit. A called file may come from a commit of its own.
 */
export function runShelf(run: Run, checkout: Checkout, api: GithubApi): Shelf {
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
export function branchShelf(repository: GithubRepository, branch: string, run: Run, api: GithubApi): Shelf {
  const shelf = withOwnCommitOfCalled(run, api, remoteShelf(repository, branch, api))
  const unread = skipped('it declares no permissions')
  return { read: (path) => (isWorkflowFile(path) ? shelf.read(path) : Promise.resolve(unread)) }
}

/** Whether a path inside a repository is that of a workflow file. */
export const isWorkflowFile = (path: string): boolean => path.startsWith('.github/workflows/')

/** A called file of the same repository comes from its own commit, where `uses:` names it at another ref than the run's. */
function withOwnCommitOfCalled(
  { workflow, workflowSha, calledWorkflow, calledWorkflowSha }: Run,
  api: GithubApi,
  shelf: Shelf,
): Shelf {
  if (calledWorkflow === undefined || calledWorkflowSha === '' || calledWorkflowSha === workflowSha) return shelf
  const { githubRepository, path } = calledWorkflow
  if (!isSameRepository(githubRepository, workflow?.githubRepository)) return shelf
  const own = remoteShelf(githubRepository, calledWorkflowSha, api)
  return { read: (wanted) => (wanted === path ? own : shelf).read(wanted) }
}

/** The files of a repository as GitHub has them at a commit, branch or tag. */
const remoteShelf = (repository: GithubRepository, ref: string, api: GithubApi): Shelf => ({
  read: (path) => readRepositoryFile(api, repository, path, ref),
})

const emptyShelf: Shelf = { read: () => Promise.resolve(skipped('this is no run of a workflow')) }
