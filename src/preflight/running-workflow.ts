import { fullName, isSameRepository } from '../github/repository.ts'
import type { Run, WorkflowRef } from '../github/run.ts'
import { failed, type Observed, observed, skipped } from '../http/observed.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { PreflightRequest } from './request.ts'
import { isWorkflowFile, type WorkflowSource } from './workflow-source.ts'

/** The job that runs, and the texts of all files that were read to find it, by their path. */
export interface FoundRunning {
  readonly running: RunningWorkflow
  readonly texts: ReadonlyMap<string, string>
}

/** The run, and the host of its registry. */
type RunAsked = Pick<PreflightRequest, 'run' | 'registry'>

/** A file names others, and those others still. */
const mostRounds = 5
const mostFiles = 15

/** Finds the job that runs, in the top-level file or in one that it calls, and the jobs that call it. */
export async function readRunningWorkflow(
  { run, registry }: RunAsked,
  source: WorkflowSource,
): Promise<Observed<FoundRunning>> {
  if (run.workflow === undefined) return skipped('this is no run of a workflow')
  const read = await readWithNeighbours(run.workflow.path, { run, registry }, source)
  if (read.kind !== 'observed') return read
  const { workflow, texts } = read.value
  const running = findRunning(run, workflow)
  return running === undefined
    ? failed(`no job ${run.job} in ${run.calledWorkflow?.path ?? workflow.file}`)
    : observed({ running, texts })
}

interface ReadFiles {
  readonly workflow: WorkflowFacts
  readonly texts: ReadonlyMap<string, string>
}

/** Reading is pure and asks for its neighbours in one go: those that it missed are fetched, and it reads again. */
async function readWithNeighbours(
  path: string,
  { run: { githubRepository }, registry }: RunAsked,
  source: WorkflowSource,
): Promise<Observed<ReadFiles>> {
  const { readWorkflow } = await import('../workflow/read-workflow.ts')
  const texts = new Map<string, string>()
  const asked = new Set<string>()
  const take = async (missing: string) => {
    asked.add(missing)
    const read = await source.read(missing)
    if (read.kind === 'observed') texts.set(missing, read.value)
    return read
  }
  const top = await take(path)
  if (top.kind !== 'observed') return top
  const text = top.value
  for (let round = 1; ; round += 1) {
    const missing = new Set<string>()
    const readFile = (neighbour: string) => {
      if (!asked.has(neighbour)) missing.add(neighbour)
      return texts.get(neighbour)
    }
    const workflow = readWorkflow(path, text, {
      readFile,
      ...(githubRepository && { repository: fullName(githubRepository) }),
      registry,
    })
    if (workflow.unreadable !== undefined) return failed(`${path}: ${workflow.unreadable}`)
    if (missing.size === 0 || round === mostRounds || asked.size >= mostFiles) return observed({ workflow, texts })
    await Promise.all(
      workflowsFirst(missing)
        .slice(0, mostFiles - asked.size)
        .map(take),
    )
  }
}

/** The job may stand in a called workflow: what else is named comes after it, where not all may be read. */
const workflowsFirst = (paths: ReadonlySet<string>): readonly string[] =>
  [...paths].sort((one, other) => Number(isWorkflowFile(other)) - Number(isWorkflowFile(one)))

interface Reached {
  readonly workflow: WorkflowFacts
  readonly job: JobFacts
  /** The nearest first. */
  readonly callers: readonly JobFacts[]
}

/** Every job of a file, then those of the files that it calls. */
function* jobsFrom(workflow: WorkflowFacts, callers: readonly JobFacts[]): Generator<Reached> {
  for (const job of workflow.jobs) yield { workflow, job, callers }
  for (const job of workflow.jobs) {
    const callee = job.call?.callee
    if (callee !== undefined) yield* jobsFrom(callee, [job, ...callers])
  }
}

function findRunning(run: Run, top: WorkflowFacts): RunningWorkflow | undefined {
  const called = run.calledWorkflow
  const reached = [...jobsFrom(top, [])]
  const isElsewhere = called !== undefined && !isSameRepository(called.githubRepository, run.workflow?.githubRepository)
  if (isElsewhere) return callersOf(reached.filter(({ job }) => isCallOf(job, called)))
  const found = reached.filter(
    ({ workflow, job }) =>
      job.id === run.job && job.call === undefined && (called === undefined || workflow.file === called.path),
  )
  if (found.length === 0 && called === undefined && run.job !== '') return callersOf(onlyUnread(reached))
  return likeliest(found.filter(({ workflow }) => workflow.file === found[0]?.workflow.file))
}

/** Two jobs may call one file, and the runner does not tell which it was: what is explained is a refusal. */
const likeliest = <T extends RunningWorkflow>(found: readonly T[]): T | undefined =>
  found.find((one) => !givesWrite(one)) ?? found[0]

/**
 * The calls that lead to a job which stands in no file that was read: those of a file of another repository, where no other
 * call is left to follow. Of several files nobody can tell which it stands in.
 */
function onlyUnread(reached: readonly Reached[]): readonly Reached[] {
  const unread = reached.filter(({ job: { call } }) => call !== undefined && call.callee === undefined)
  const files = new Set(unread.map(({ job: { call } }) => call?.uses))
  return files.size === 1 && unread.every(({ job: { call } }) => call?.localPath === undefined) ? unread : []
}

/** Whether the `permissions:` that decide for a job, its own or the nearest caller's, give packages: write. */
export const givesWrite = ({ job, callers }: RunningWorkflow): boolean =>
  [...(job === undefined ? [] : [job]), ...callers].find(({ permissions }) => permissions.level !== 'default')
    ?.permissions.packages === 'write'

/** Whether a job calls a file of another repository. */
const isCallOf = ({ call }: JobFacts, { githubRepository, path }: WorkflowRef): boolean =>
  call?.uses.toLowerCase().startsWith(`${fullName(githubRepository)}/${path}@`.toLowerCase()) === true

/** The job that calls a file that was not read, and those that call that one. */
const callersOf = (calls: readonly Reached[]): RunningWorkflow | undefined =>
  likeliest(calls.map(({ job, callers }) => ({ callers: [job, ...callers] })))

/** What explains a refusal from the workflow's side. */
export interface RunningWorkflow {
  /** The file that defines this job, and the job; absent where another repository holds it and only its callers could be read. */
  readonly workflow?: WorkflowFacts
  readonly job?: JobFacts
  /** Jobs that call it, the nearest first; empty where the job is in the top-level file. */
  readonly callers: readonly JobFacts[]
}
