import type { GithubApi } from '../github/github-api.ts'
import { isSameRepository } from '../github/repository.ts'
import { failed, known, type Observed, observed, skipped } from '../http/observed.ts'
import { withTimeout } from './async.ts'
import type { ProbeContext } from './context.ts'
import type { Facts } from './facts.ts'
import type { PreflightRequest } from './request.ts'
import { type FoundRunning, givesWrite, type RunningWorkflow, readRunningWorkflow } from './running-workflow.ts'
import { branchSource, checkoutOrApi } from './workflow-source.ts'

/** What workflow files tell of a refusal, and those that were read. */
export interface WorkflowFiles extends Pick<Facts, 'running' | 'onDefaultBranch'>, Pick<FoundRunning, 'fileOf'> {}

/** Begins to read a run's workflow files: the job's own, and the default branch's version of it, as far as the run's time allows. */
export async function readWorkflowFiles(
  request: PreflightRequest,
  { checkout, deadline }: ProbeContext,
  api: GithubApi,
): Promise<WorkflowFiles> {
  const found = await withTimeout(
    readRunningWorkflow(request, checkoutOrApi(request.run, checkout, api)),
    deadline.remaining,
  )
  const running = runningIn(found)
  const onDefaultBranch = await withTimeout(otherVersion(request, known(running), api), deadline.remaining)
  return { running, onDefaultBranch: runningIn(onDefaultBranch), fileOf: known(found)?.fileOf ?? (() => undefined) }
}

const runningIn = (found: Observed<FoundRunning>): Observed<RunningWorkflow> =>
  found.kind === 'observed' ? observed(found.value.running) : found

/**
 * The default branch's version of the job, where this one is given no write. A run of that branch itself may be behind
 * it: one that is run again takes the files of its old commit.
 */
async function otherVersion(
  request: PreflightRequest,
  running: RunningWorkflow | undefined,
  api: GithubApi,
): Promise<Observed<FoundRunning>> {
  const { workflow, githubRepository, defaultBranch } = request.run
  if (running === undefined || workflow === undefined || defaultBranch === undefined)
    return skipped('there is nothing to compare with')
  if (givesWrite(running)) return skipped('this version declares it')
  if (!isSameRepository(workflow.githubRepository, githubRepository))
    return skipped('the file is of another repository')
  const there = await readRunningWorkflow(
    request,
    branchSource(workflow.githubRepository, defaultBranch, request.run, api),
  )
  // Where the job is in no file there, a call of another repository's may be taken for the one that leads to it.
  const isAnother = there.kind === 'observed' && there.value.running.job?.id !== running.job?.id
  return isAnother ? failed('the job is not there') : there
}
