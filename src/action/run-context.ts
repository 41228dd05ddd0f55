import { readFileSync } from 'node:fs'
import { dependabotEvents, forkEvents } from '../github/events.ts'
import { apiOf, isSafeAddress, withoutTrailingSlashes } from '../github/hosts.ts'
import { isSameName, isSameRepository, readFullName } from '../github/repository.ts'
import type { Run, WorkflowRef } from '../github/run.ts'
import { at, jsonOf, textAt } from '../http/json.ts'
import type { RunningJob } from '../preflight/token-permissions.ts'
import { BadInput } from './bad-input.ts'

/** The environment that a runner makes. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What reaches an action only as an input's default. */
export interface JobContext {
  readonly jobWorkflowRef: string
  readonly jobWorkflowSha: string
  readonly secretSource: string
}

/** Reads where this run comes from. An address that cannot be read is a bad input. */
export function readRun(env: Environment, { jobWorkflowRef, jobWorkflowSha, secretSource }: JobContext): Run {
  const payload = readPayload(env['GITHUB_EVENT_PATH'] ?? '')
  const serverUrl = serverIn(env)
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const actor = env['GITHUB_ACTOR'] ?? ''
  const workflow = readWorkflowRef(env['GITHUB_WORKFLOW_REF'] ?? '')
  const jobWorkflow = readWorkflowRef(jobWorkflowRef)
  const isCalled = jobWorkflow !== undefined && workflow !== undefined && !isSameFile(jobWorkflow, workflow)
  return {
    serverUrl,
    apiUrl: address('GITHUB_API_URL', env['GITHUB_API_URL'] || apiOf(serverUrl)),
    event,
    ...repositoryOf(env['GITHUB_REPOSITORY'] ?? '', payload),
    ref: env['GITHUB_REF'] ?? '',
    isForkPullRequest: forkEvents.includes(event) && isFromFork(payload),
    isDependabot: actor === 'dependabot[bot]' && dependabotEvents.includes(event),
    secretSource,
    job: env['GITHUB_JOB'] ?? '',
    ...(workflow === undefined ? {} : { workflow }),
    workflowSha: env['GITHUB_WORKFLOW_SHA'] ?? '',
    ...(isCalled ? { calledWorkflow: jobWorkflow } : {}),
    calledWorkflowSha: jobWorkflowSha,
  }
}

/** The GitHub server's address. Throws `BadInput` if it may not see credentials. */
export const serverIn = (env: Environment): string =>
  address('GITHUB_SERVER_URL', env['GITHUB_SERVER_URL'] || 'https://github.com')

/** Reads `octo/app/.github/workflows/release.yml@refs/heads/main`; undefined for a text of another shape. */
export function readWorkflowRef(text: string): WorkflowRef | undefined {
  const [, owner, name, path, ref] = /^([^/@]+)\/([^/@]+)\/(.+?\.ya?ml)@(.+)$/s.exec(text) ?? []
  if (owner === undefined || name === undefined || path === undefined || ref === undefined) return undefined
  return { githubRepository: { owner, name }, path, ref }
}

const isSameFile = (a: WorkflowRef, b: WorkflowRef): boolean =>
  a.path === b.path && isSameRepository(a.githubRepository, b.githubRepository)

/** The event's payload, which only explains: without a file that can be read, the registry is asked all the same. */
function readPayload(path: string): unknown {
  try {
    return jsonOf(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** An address without a trailing slash. */
function address(name: string, text: string): string {
  if (!isSafeAddress(text)) throw new BadInput(name, text, { kind: 'address' })
  return withoutTrailingSlashes(text)
}

function repositoryOf(
  text: string,
  payload: unknown,
): Pick<Run, 'githubRepository' | 'ownerKind' | 'isPrivate' | 'isFork' | 'defaultBranch'> {
  const githubRepository = readFullName(text)
  const type = textAt(payload, 'repository', 'owner', 'type')
  const isPrivate = at(payload, 'repository', 'private')
  const isFork = at(payload, 'repository', 'fork')
  const defaultBranch = textAt(payload, 'repository', 'default_branch')
  return {
    ...(githubRepository === undefined ? {} : { githubRepository }),
    ...(type === undefined ? {} : { ownerKind: type === 'Organization' ? 'organization' : 'user' }),
    ...(typeof isPrivate === 'boolean' ? { isPrivate } : {}),
    ...(typeof isFork === 'boolean' ? { isFork } : {}),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  }
}

/** A head whose repository is another one, or was deleted, is a fork's. */
function isFromFork(payload: unknown): boolean {
  const head = at(payload, 'pull_request', 'head', 'repo')
  const base =
    textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name')
  return head === null || (head !== undefined && !isSameName(textAt(head, 'full_name') ?? '', base ?? ''))
}

/** Reads how the runner names the job, whose token's permissions it may have written down. */
export const readRunningJob = (env: Environment, node: string): RunningJob => ({
  tokenPermissions: env['GITHUB_TOKEN_PERMISSIONS'] ?? '',
  node,
  runId: env['GITHUB_RUN_ID'] ?? '',
  runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
  job: env['GITHUB_JOB'] ?? '',
})
