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
import { isSameRepository } from '../names/same-name.ts'

/** Where workflow files come from. */
export interface Shelf {
  /** A file's text by its path inside the repository. */
  read(path: string): Promise<string | undefined>
}

/** A workflow file that was read with the local files it names, and the texts of all of them by path. */
export interface ReadFiles<T> {
  readonly found: Observed<T>
  readonly texts: ReadonlyMap<string, string>
}

/** A file names others, and those others still. */
const mostRounds = 5
const mostFiles = 15

/** Finds the job that runs, in the top-level file or in one that it calls, and the jobs that call it. */
export async function readRunningWorkflow(run: Run, shelf: Shelf): Promise<ReadFiles<RunningWorkflow>> {
  if (run.workflow === undefined) return { found: skipped('this is no run of a workflow'), texts: new Map() }
  const { found, texts } = await readWithNeighbours(run.workflow.path, run.githubRepository, shelf)
  return { found: found.kind === 'observed' ? findRunning(run, found.value) : found, texts }
}

/** The same job in another version of the file. */
export async function readSameJob(
  running: RunningWorkflow,
  repository: GithubRepository | undefined,
  shelf: Shelf,
): Promise<Observed<JobFacts>> {
  if (running.workflow === undefined || running.job === undefined) return skipped('the job is in another repository')
  const { found } = await readWithNeighbours(running.workflow.file, repository, shelf)
  if (found.kind !== 'observed') return found
  const job = found.value.jobs.find(({ id }) => id === running.job?.id)
  return job === undefined ? failed('the job is not there') : observed(job)
}

async function readWithNeighbours(
  path: string,
  repository: GithubRepository | undefined,
  shelf: Shelf,
): Promise<ReadFiles<WorkflowFacts>> {
  const { readWorkflow } = await import('../workflow/read-workflow.ts')
  const texts = new Map<string, string>()
  const asked = new Set<string>()
  const fetch = async (missing: string) => {
    asked.add(missing)
    const text = await shelf.read(missing)
    if (text !== undefined) texts.set(missing, text)
  }
  await fetch(path)
  const text = texts.get(path)
  if (text === undefined) return { found: failed(`${path} could not be read`), texts }
  for (let round = 1; ; round += 1) {
    const missing = new Set<string>()
    const readFile = (neighbour: string) => {
      if (!asked.has(neighbour)) missing.add(neighbour)
      return texts.get(neighbour)
    }
    const workflow = readWorkflow(path, text, {
      readFile,
      ...(repository === undefined ? {} : { repository: `${repository.owner}/${repository.name}` }),
    })
    if (workflow.unreadable !== undefined) return { found: failed(`${path}: ${workflow.unreadable}`), texts }
    if (missing.size === 0 || round === mostRounds || asked.size >= mostFiles)
      return { found: observed(workflow), texts }
    await Promise.all([...missing].slice(0, mostFiles - asked.size).map(fetch))
  }
}

function findRunning(run: Run, top: WorkflowFacts): Observed<RunningWorkflow> {
  const called = run.calledWorkflow
  const isElsewhere = called !== undefined && !isSameRepository(called.githubRepository, run.workflow?.githubRepository)
  const running = isElsewhere
    ? findCallOf(called, top)
    : findJob(top, (file) => called === undefined || file === called.path, run.job, [])
  return running === undefined ? failed(`no job ${run.job} in ${called?.path ?? top.file}`) : observed(running)
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
  { githubRepository: { owner, name }, path }: NonNullable<Run['calledWorkflow']>,
  top: WorkflowFacts,
): RunningWorkflow | undefined {
  const uses = `${owner}/${name}/${path}@`.toLowerCase()
  const caller = top.jobs.find(({ call }) => call?.uses.toLowerCase().startsWith(uses))
  return caller === undefined ? undefined : { callers: [caller] }
}
