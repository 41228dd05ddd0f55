import type { Caller } from '../caller.ts'
import { lookUp, memberRole } from '../role.ts'
import type { Parameters } from '../route.ts'
import { isSame } from '../same-name.ts'
import { maySee } from '../sight.ts'
import type { State } from '../state.ts'
import { type Answer, bare, json, type Request } from '../wire.ts'
import type { WorkflowRun, World } from '../world.ts'
import { notFound, problem } from './guard.ts'
import { page } from './page.ts'

/** `GET /orgs/{owner}/actions/permissions/workflow`: for owners only. */
export function organizationDefault({ world }: State, caller: Caller, { owner = '' }: Parameters): Answer {
  const found = lookUp(world.owners, owner)
  if (found === undefined || found.kind === 'user') return notFound()
  return isAdmin(world, caller, owner)
    ? json(200, settings(found.defaultPermissions))
    : problem(403, 'Must have admin rights to Organization.')
}

/** `GET /repos/{owner}/{name}/actions/permissions/workflow`: for admins only. */
export function repositoryDefault({ world }: State, caller: Caller, { owner = '', name = '' }: Parameters): Answer {
  const repository = `${owner}/${name}`
  if (!maySee(world, caller, repository)) return notFound()
  const own = lookUp(world.repositories, repository)?.defaultPermissions
  return isAdmin(world, caller, owner)
    ? json(200, settings(own ?? lookUp(world.owners, owner)?.defaultPermissions ?? 'read'))
    : problem(403, 'Must have admin rights to Repository.')
}

const settings = (level: 'read' | 'write') => ({
  default_workflow_permissions: level,
  can_approve_pull_request_reviews: false,
})

function isAdmin(world: World, caller: Caller, owner: string): boolean {
  if (caller.kind !== 'known') return false
  const { credential } = caller
  if (credential.kind === 'app-installation')
    return isSame(credential.owner, owner) && (credential.permissions['administration'] ?? 'none') !== 'none'
  if (credential.kind !== 'classic-pat' && credential.kind !== 'oauth') return false
  return isSame(credential.user, owner) || memberRole(world, owner, credential.user) === 'owner'
}

interface Placed {
  readonly run: WorkflowRun
  readonly repository: string
}

function runAt({ world }: State, caller: Caller, { owner = '', name = '', run = '' }: Parameters): Placed | undefined {
  const repository = `${owner}/${name}`
  const found = world.runs[run]
  return found !== undefined && isSame(found.repository, repository) && maySee(world, caller, repository)
    ? { run: found, repository }
    : undefined
}

/** `GET /repos/{owner}/{name}/actions/runs/{run}/jobs`: of the latest attempt, the default of `filter`. */
export function listJobs(state: State, caller: Caller, parameters: Parameters, request: Request): Answer {
  const found = runAt(state, caller, parameters)
  const attempts = found?.run.attempts ?? []
  const number = Number(parameters['attempt'] ?? attempts.length)
  const jobs = attempts[number - 1]
  if (jobs === undefined) return notFound()
  return page(
    request,
    Object.entries(jobs),
    ([id, { name, conclusion }]) => jobFields(id, name, conclusion, number, parameters),
    (items, total) => ({ total_count: total, jobs: items }),
  )
}

/** `GET /repos/{owner}/{name}/actions/jobs/{job}`. */
export function readJob(state: State, caller: Caller, parameters: Parameters): Answer {
  const found = jobAt(state, caller, parameters)
  if (found === undefined) return notFound()
  const { name, conclusion } = found.job
  return json(
    200,
    jobFields(parameters['job'] ?? '', name, conclusion, found.attempt, { ...parameters, run: found.run }),
  )
}

/** `GET /repos/{owner}/{name}/actions/jobs/{job}/logs`: sends to another host, whose address is all that it asks for (docs/facts.md, Organisations). */
export function readLogs(state: State, caller: Caller, parameters: Parameters): Answer {
  if (caller.kind !== 'known') return problem(403, 'Must have admin rights to Repository.')
  const found = jobAt(state, caller, parameters)
  if (found === undefined) return notFound()
  if (found.job.log === undefined) return problem(410, 'Server Error')
  return bare(302, { location: `${logStore(state.origin)}/logs/${found.run}/${parameters['job']}?sig=simulated` })
}

/** The same machine by another name is another origin. */
const logStore = (origin: string): string => origin.replace('//127.0.0.1', '//localhost')

/** `GET /logs/{run}/{job}` of the other host, which refuses a request that brings a credential, as Azure's storage does. */
export function storedLog({ world }: State, { headers }: Request, { run = '', job = '' }: Parameters): Answer {
  if (headers['authorization'] !== undefined) return problem(400, 'InvalidAuthenticationInfo')
  const log = world.runs[run]?.attempts.flatMap((jobs) => jobs[job]?.log ?? [])[0]
  return log === undefined ? notFound() : { status: 200, headers: { 'content-type': 'text/plain' }, body: log }
}

function jobAt(state: State, caller: Caller, { owner = '', name = '', job = '' }: Parameters) {
  for (const run of Object.keys(state.world.runs)) {
    const attempts = runAt(state, caller, { owner, name, run })?.run.attempts ?? []
    const at = attempts.findIndex((jobs) => Object.hasOwn(jobs, job))
    const found = attempts[at]?.[job]
    if (found !== undefined) return { job: found, run, attempt: at + 1 }
  }
  return undefined
}

const jobFields = (
  id: string,
  jobName: string,
  conclusion: string,
  attempt: number,
  { owner, name, run }: Parameters,
): object => ({
  id: Number(id),
  run_id: Number(run),
  run_attempt: attempt,
  name: jobName,
  status: 'completed',
  conclusion,
  html_url: `https://github.com/${owner}/${name}/actions/runs/${run}/job/${id}`,
})
