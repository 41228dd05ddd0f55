import type { GithubRepository, Run } from '../facts.ts'
import { known } from '../facts.ts'
import type { GithubApi } from '../github/github-api.ts'
import { readRepositoryFile } from '../github/workflow-file.ts'
import { isSameRepository } from '../names/same-name.ts'
import type { Checkout } from './checkout.ts'
import type { Shelf } from './running-workflow.ts'

/** The workflow files of this run: from the working copy unless its `.git` shows another commit, else from GitHub at the run's commit. */
export function runShelf({ workflow, workflowSha, githubRepository }: Run, checkout: Checkout, api: GithubApi): Shelf {
  if (workflow === undefined) return emptyShelf
  const isOwn = isSameRepository(workflow.githubRepository, githubRepository)
  const isThisCommit = checkout
    .commit()
    .then((commit) => isOwn && (commit === undefined || workflowSha === '' || commit === workflowSha))
  const remote = remoteShelf(workflow.githubRepository, workflowSha === '' ? workflow.ref : workflowSha, api)
  return {
    read: async (path) => ((await isThisCommit) ? await checkout.read(path) : undefined) ?? (await remote.read(path)),
  }
}

/** The files of a repository as GitHub has them at a commit, branch or tag. */
export const remoteShelf = (repository: GithubRepository, ref: string, api: GithubApi): Shelf => ({
  read: async (path) => known(await readRepositoryFile(api, repository, path, ref)),
})

const emptyShelf: Shelf = { read: () => Promise.resolve(undefined) }
