import { fullName, isSameRepository } from '../github/repository.ts'
import type { Run, WorkflowRef } from '../github/run.ts'
import { failed, type Observed, observed, skipped } from '../http/observed.ts'
import type { JobFacts, WorkflowFacts } from '../workflow/model.ts'
import type { WorkflowFile } from '../workflow/read-workflow.ts'
import type { Reference } from '../workflow/references.ts'
import type { RepositoryFiles } from '../workflow/repository-files.ts'
import type { PreflightRequest } from './request.ts'
import { isWorkflowFile, type WorkflowSource } from './workflow-source.ts'

/** The job that runs, and the workflow files that were read to find it. */
export interface FoundRunning {
  readonly running: RunningWorkflow
  /** Returns a file by its path, or undefined if it was not read. */
  fileOf(path: string): WorkflowFile | undefined
}

/** The run, and the host of its registry. */
type RunAsked = Pick<PreflightRequest, 'run' | 'registry'>

/** A file refers to others, and those to others still. */
const mostFiles = 15

/** Finds the job that runs, in the top-level file or in one that it calls, and the jobs that call it. */
export async function readRunningWorkflow(
  { run, registry }: RunAsked,
  source: WorkflowSource,
): Promise<Observed<FoundRunning>> {
  if (run.workflow === undefined) return skipped('this is no run of a workflow')
  const { path } = run.workflow
  const { repositoryFiles } = await import('../workflow/repository-files.ts')
  const { fileAmong, readWorkflow } = await import('../workflow/read-workflow.ts')
  const texts = new Map<string, string>()
  const files = repositoryFiles((wanted) => texts.get(wanted))
  const repository = run.githubRepository && fullName(run.githubRepository)
  const top = await fetchReferred(path, { texts, files, repository }, source)
  if (top.kind !== 'observed') return top
  const workflow = readWorkflow(path, top.value, { files, registry, ...(repository !== undefined && { repository }) })
  const { facts } = workflow
  if (facts.unreadable !== undefined) return failed(`${path}: ${facts.unreadable}`)
  const running = findRunning(run, facts)
  return running === undefined
    ? failed(`no job ${run.job} in ${run.calledWorkflow?.path ?? path}`)
    : observed({ running, fileOf: fileAmong(workflow, files) })
}

interface Fetched {
  readonly texts: Map<string, string>
  readonly files: RepositoryFiles
  readonly repository: string | undefined
}

/** Fetches a file and, breadth first, those that it leads to, each once; gives its text. Called workflows come first: the job may be in one. */
async function fetchReferred(
  path: string,
  { texts, files, repository }: Fetched,
  source: WorkflowSource,
): Promise<Observed<string>> {
  const { referencesIn } = await import('../workflow/references.ts')
  const asked = new Set<string>()
  const fetchFile = async (wanted: string): Promise<Observed<string>> => {
    asked.add(wanted)
    const read = await source.read(wanted)
    if (read.kind === 'observed') texts.set(wanted, read.value)
    return read
  }
  const fetchFirst = async (paths: Reference): Promise<readonly Reference[]> => {
    for (const wanted of paths) {
      if (asked.has(wanted) || asked.size >= mostFiles) return []
      const document =
        (await fetchFile(wanted)).kind === 'observed' && /\.ya?ml$/.test(wanted) && files.document(wanted)
      if (document) return referencesIn(document, repository)
    }
    return []
  }
  const top = await fetchFile(path)
  const document = top.kind === 'observed' ? files.document(path) : undefined
  let wave = document === undefined ? [] : referencesIn(document, repository)
  while (wave.length > 0 && asked.size < mostFiles)
    wave = workflowsFirst((await Promise.all(wave.map(fetchFirst))).flat())
  return top
}

const workflowsFirst = (references: readonly Reference[]): readonly Reference[] =>
  references.toSorted((one, other) => Number(namesWorkflow(other)) - Number(namesWorkflow(one)))

const namesWorkflow = ([path = '']: Reference): boolean => isWorkflowFile(path)

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
 * The calls that lead to a job which is in no file that was read: those of a file of another repository, where no other
 * call is left to follow. With several such files it is not known which one holds it.
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
