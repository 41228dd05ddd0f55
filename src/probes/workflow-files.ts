import type { Facts, Observed, RunningWorkflow } from '../facts.ts'
import { failed, known, observed, skipped } from '../facts.ts'
import type { GithubApi } from '../github/github-api.ts'
import { isSameRepository } from '../names/same-name.ts'
import type { Doors } from './doors.ts'
import type { Inquiry } from './inquiry.ts'
import { type FoundRunning, givesWrite, readRunningWorkflow } from './running-workflow.ts'
import { settled } from './settled.ts'
import { branchShelf, runShelf } from './shelf.ts'

/** What workflow files tell of a refusal, and the texts of those that were read, by their path. */
export interface WorkflowFiles extends Pick<Facts, 'running' | 'onDefaultBranch'> {
  readonly texts: ReadonlyMap<string, string>
}

/** Begins to read a run's workflow files: the job's own, and the default branch's version of it, as far as the run's time allows. */
export async function readWorkflowFiles(
  inquiry: Inquiry,
  { checkout, deadline }: Doors,
  api: GithubApi,
): Promise<WorkflowFiles> {
  const found = await settled(readRunningWorkflow(inquiry, runShelf(inquiry.run, checkout, api)), deadline.remaining)
  const running = runningIn(found)
  const onDefaultBranch = await settled(otherVersion(inquiry, known(running), api), deadline.remaining)
  return { running, onDefaultBranch: runningIn(onDefaultBranch), texts: known(found)?.texts ?? new Map() }
}

const runningIn = (found: Observed<FoundRunning>): Observed<RunningWorkflow> =>
  found.kind === 'observed' ? observed(found.value.running) : found

/**
 * The default branch's version of the job, where this one is given no write. A run of that branch itself may be behind
 * it: one that is run again takes the files of its old commit.
 */
async function otherVersion(
  inquiry: Inquiry,
  running: RunningWorkflow | undefined,
  api: GithubApi,
): Promise<Observed<FoundRunning>> {
  const { workflow, githubRepository, defaultBranch } = inquiry.run
  if (running === undefined || workflow === undefined || defaultBranch === undefined)
    return skipped('there is nothing to compare with')
  if (givesWrite(running)) return skipped('this version declares it')
  if (!isSameRepository(workflow.githubRepository, githubRepository))
    return skipped('the file is of another repository')
  const there = await readRunningWorkflow(
    inquiry,
    branchShelf(workflow.githubRepository, defaultBranch, inquiry.run, api),
  )
  // Where the job is in no file there, a call of another repository's may be taken for the one that leads to it.
  const isAnother = there.kind === 'observed' && there.value.running.job?.id !== running.job?.id
  return isAnother ? failed('the job is not there') : there
}
