import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesInCheckout, writeCheckout } from './checkout.ts'
import { simulatedHost } from './host.ts'
import { inputVariables } from './inputs.ts'
import { ownerId, repositoryId } from './numeric-id.ts'
import { payloadOf } from './payload.ts'
import { shaAt } from './ref.ts'
import { lookUp } from './role.ts'
import { runNumbers, writeRecords } from './runner.ts'
import type { Scenario } from './scenario.ts'
import type { Simulator } from './server.ts'
import { secretOf } from './simulator.ts'
import { ownerOf } from './world.ts'

type Variables = Readonly<Record<string, string>>

/**
 * Writes what a runner has ready when a step starts (checkout, event file, files for outputs) below a directory, and
 * returns the step's complete environment. Defaults of inputs are read from `actionFile`.
 */
export async function prepare(
  scenario: Scenario,
  simulator: Simulator,
  directory: string,
  actionFile = 'action.yml',
): Promise<Record<string, string>> {
  const { run, world } = scenario
  const sha = run.sha ?? shaAt(world, run.repository, run.ref)
  const at = (name: string) => join(directory, name)
  await writeCheckout(scenario, sha, at('workspace'))
  await writeRecords(scenario, directory)
  await mkdir(at('temp'), { recursive: true })
  await writeFile(at('event.json'), JSON.stringify(payloadOf(scenario, sha)))
  await Promise.all(['output', 'summary', 'env', 'path', 'state'].map((name) => writeFile(at(name), '')))
  const given = translated(scenario, simulator, run.inputs)
  const inputs = inputVariables(
    await readFile(actionFile, 'utf8'),
    { registry: simulator.host, ...given },
    contextsOf(scenario, sha),
  )
  return {
    ...runnerVariables(directory),
    ...runVariables(scenario, simulator, sha),
    ...inputs,
    ...translated(scenario, simulator, run.env),
  }
}

/** Turns `$name` into the secret of that credential, and `ghcr.io` into the simulator's host. */
const translated = ({ world }: Scenario, simulator: Simulator, values: Variables): Variables =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.startsWith('$') ? secretOf(world, value.slice(1)) : simulatedHost(value, simulator),
    ]),
  )

const workflowPath = (scenario: Scenario): string =>
  scenario.run.workflow ??
  Object.keys(filesInCheckout(scenario)).find((path) => path.startsWith('.github/workflows/')) ??
  '.github/workflows/release.yml'

const workflowRef = (scenario: Scenario): string =>
  `${scenario.run.repository}/${workflowPath(scenario)}@${scenario.run.ref}`

function contextsOf(scenario: Scenario, sha: string): Variables {
  const { actor, calledWorkflow, secretSource, tellsContext } = scenario.run
  const called = calledWorkflow ?? { ref: workflowRef(scenario), sha }
  return {
    'github.actor': actor,
    'github.token': secretOf(scenario.world, 'job'),
    'job.workflow_ref': tellsContext ? called.ref : '',
    'job.workflow_sha': tellsContext ? (called.sha ?? sha) : '',
    'github.secret_source': tellsContext ? (secretSource ?? usualSource(scenario)) : '',
  }
}

function usualSource({ run: { actor, pullRequest, repository } }: Scenario): string {
  if (pullRequest !== undefined && pullRequest.from !== repository) return 'None'
  return actor === 'dependabot[bot]' ? 'Dependabot' : 'Actions'
}

const runnerVariables = (directory: string): Variables => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__org_ghcr-preflight',
  GITHUB_ACTION_REPOSITORY: 'org/ghcr-preflight',
  GITHUB_ACTION_REF: 'v1',
  GITHUB_EVENT_PATH: join(directory, 'event.json'),
  GITHUB_WORKSPACE: join(directory, 'workspace'),
  GITHUB_OUTPUT: join(directory, 'output'),
  GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  GITHUB_ENV: join(directory, 'env'),
  GITHUB_PATH: join(directory, 'path'),
  GITHUB_STATE: join(directory, 'state'),
  GITHUB_RUN_ID: runNumbers.runId,
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: runNumbers.runAttempt,
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  RUNNER_NAME: 'GitHub Actions 1',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_TEMP: join(directory, 'temp'),
})

function runVariables(scenario: Scenario, { origin }: Simulator, sha: string): Variables {
  const { run, world } = scenario
  const owner = ownerOf(run.repository)
  const isPullRequest = run.ref.startsWith('refs/pull/')
  return {
    GITHUB_EVENT_NAME: run.event,
    GITHUB_ACTOR: run.actor,
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: String(repositoryId(world, run.repository)),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(ownerId(world, owner)),
    GITHUB_JOB: run.job,
    GITHUB_WORKFLOW: workflowPath(scenario),
    GITHUB_WORKFLOW_REF: workflowRef(scenario),
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: isPullRequest ? 'patch-1' : '',
    GITHUB_BASE_REF: isPullRequest ? (lookUp(world.repositories, run.repository)?.defaultBranch ?? '') : '',
    GITHUB_SHA: sha,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${origin}/api/v3`,
    GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
  }
}
