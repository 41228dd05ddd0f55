import {
  failed,
  type GithubRepository,
  type JobFacts,
  type Observed,
  observed,
  type Run,
  type RunningWorkflow,
  skipped,
  type WorkflowFacts,
} from '../facts.ts'
import { fullName } from '../names/full-name.ts'
import { isSameRepository } from '../names/same-name.ts'
import type { Shelf } from './shelf.ts'

/** The job that runs, and the texts of all files that were read to find it, by their path. */
export interface FoundRunning {
  readonly running: RunningWorkflow
  readonly texts: ReadonlyMap<string, string>
}

/** A file names others, and those others still. */
const mostRounds = 5
const mostFiles = 15

/** Finds the job that runs, in the top-level file or in one that it calls, and the jobs that call it. */
export async function readRunningWorkflow(run: Run, shelf: Shelf): Promise<Observed<FoundRunning>> {
  if (run.workflow === undefined) return skipped('this is no run of a workflow')
  const read = await readWithNeighbours(run.workflow.path, run.githubRepository, shelf)
  if (read.kind !== 'observed') return read
  const { workflow, texts } = read.value
  const running = findRunning(run, workflow)
  return running === undefined
    ? failed(`no job ${run.job} in ${run.calledWorkflow?.path ?? workflow.file}`)
    : observed({ running, texts })
}

/** The same job in another version of the file. */
export async function readSameJob(
  running: RunningWorkflow,
  repository: GithubRepository | undefined,
  shelf: Shelf,
): Promise<Observed<JobFacts>> {
  if (running.workflow === undefined || running.job === undefined) return skipped('the job is in another repository')
  const read = await readWithNeighbours(running.workflow.file, repository, shelf)
  if (read.kind !== 'observed') return read
  const job = read.value.workflow.jobs.find(({ id }) => id === running.job?.id)
  return job === undefined ? failed('the job is not there') : observed(job)
}

interface ReadFiles {
  readonly workflow: WorkflowFacts
  readonly texts: ReadonlyMap<string, string>
}

/** Reading is pure and asks for its neighbours in one go: those that it missed are fetched, and it reads again. */
async function readWithNeighbours(
  path: string,
  repository: GithubRepository | undefined,
  shelf: Shelf,
): Promise<Observed<ReadFiles>> {
  const { readWorkflow } = await import('../workflow/read-workflow.ts')
  const texts = new Map<string, string>()
  const asked = new Set<string>()
  const take = async (missing: string) => {
    asked.add(missing)
    const text = await shelf.read(missing)
    if (text !== undefined) texts.set(missing, text)
  }
  await take(path)
  const text = texts.get(path)
  if (text === undefined) return failed(`${path} could not be read`)
  for (let round = 1; ; round += 1) {
    const missing = new Set<string>()
    const readFile = (neighbour: string) => {
      if (!asked.has(neighbour)) missing.add(neighbour)
      return texts.get(neighbour)
    }
    const workflow = readWorkflow(path, text, {
      readFile,
      ...(repository === undefined ? {} : { repository: fullName(repository) }),
    })
    if (workflow.unreadable !== undefined) return failed(`${path}: ${workflow.unreadable}`)
    if (missing.size === 0 || round === mostRounds || asked.size >= mostFiles) return observed({ workflow, texts })
    await Promise.all([...missing].slice(0, mostFiles - asked.size).map(take))
  }
}

function findRunning(run: Run, top: WorkflowFacts): RunningWorkflow | undefined {
  const called = run.calledWorkflow
  const isElsewhere = called !== undefined && !isSameRepository(called.githubRepository, run.workflow?.githubRepository)
  return isElsewhere
    ? findCallOf(called, top)
    : findJob(top, (file) => called === undefined || file === called.path, run.job, [])
}

function findJob(
  workflow: WorkflowFacts,
  isFile: (file: string) => boolean,
  id: string,
  callers: readonly JobFacts[],
): RunningWorkflow | undefined {
  const job = workflow.jobs.find((one) => one.id === id && one.call === undefined)
  if (job !== undefined && isFile(workflow.file)) return { workflow, job, callers }
  for (const caller of workflow.jobs) {
    const callee = caller.call?.callee
    const running = callee === undefined ? undefined : findJob(callee, isFile, id, [caller, ...callers])
    if (running !== undefined) return running
  }
  return undefined
}

function findCallOf(
  { githubRepository, path }: NonNullable<Run['calledWorkflow']>,
  top: WorkflowFacts,
): RunningWorkflow | undefined {
  const uses = `${fullName(githubRepository)}/${path}@`.toLowerCase()
  const caller = top.jobs.find(({ call }) => call?.uses.toLowerCase().startsWith(uses))
  return caller === undefined ? undefined : { callers: [caller] }
}
