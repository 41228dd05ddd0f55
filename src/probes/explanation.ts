import type { Facts, JobFacts, Observed, RunningWorkflow } from '../facts.ts'
import { known, observed, skipped } from '../facts.ts'
import type { GithubApi } from '../github/github-api.ts'
import type { Doors } from './doors.ts'
import type { Inquiry } from './inquiry.ts'
import { readRunningWorkflow, readSameJob } from './running-workflow.ts'
import { settled } from './settled.ts'
import { remoteShelf, runShelf } from './shelf.ts'

/** What workflow files tell of a refusal, and the texts of those that were read, by their path. */
export interface Explanation extends Pick<Facts, 'running' | 'onDefaultBranch'> {
  readonly texts: ReadonlyMap<string, string>
}

/** Begins to read a run's workflow files: the job's own, and the default branch's version of it, as far as the run's time allows. */
export async function explain(inquiry: Inquiry, { checkout, deadline }: Doors, api: GithubApi): Promise<Explanation> {
  const found = await settled(readRunningWorkflow(inquiry, runShelf(inquiry.run, checkout, api)), deadline.remaining)
  const running = found.kind === 'observed' ? observed(found.value.running) : found
  const onDefaultBranch = await settled(otherVersion(inquiry, known(running), api), deadline.remaining)
  return { running, onDefaultBranch, texts: known(found)?.texts ?? new Map() }
}

/** The default branch's version of the job, where this one grants no write and is another. */
async function otherVersion(
  inquiry: Inquiry,
  running: RunningWorkflow | undefined,
  api: GithubApi,
): Promise<Observed<JobFacts>> {
  const { workflow, defaultBranch } = inquiry.run
  if (running?.job === undefined || workflow === undefined || defaultBranch === undefined)
    return skipped('there is nothing to compare with')
  if (running.job.permissions.packages === 'write') return skipped('this version declares it')
  if (workflow.ref === `refs/heads/${defaultBranch}`) return skipped('this is the default branch')
  return readSameJob(running, inquiry, remoteShelf(workflow.githubRepository, defaultBranch, api))
}
