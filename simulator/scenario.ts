import { basename } from 'node:path'
import { parse } from 'yaml'
import { defaultRef } from './ref.ts'
import { readRunner } from './runner.ts'
import {
  flag,
  listOf,
  mapping,
  maybe,
  oneOf,
  optional,
  type Reader,
  recordOf,
  shape,
  shortOr,
  text,
  whole,
} from './shape.ts'
import { readWorld, type World } from './world.ts'

const readRun = shape({
  event: optional(text, 'push'),
  actor: optional(text, 'octocat'),
  /** The first of the world if absent. */
  repository: maybe(text),
  /** The event's usual one if absent: the default branch, or the merge ref of pull request 1. */
  ref: maybe(text),
  sha: maybe(text),
  job: optional(text, 'build'),
  /** Path of the top-level workflow; the first one in the checkout if absent. */
  workflow: maybe(text),
  /** The file that defines the job, if a called workflow does: `octo/app/.github/workflows/build.yml@refs/heads/main`. */
  calledWorkflow: maybe(shape({ ref: text, sha: maybe(text) })),
  /** False for runners older than April 2026, which know neither the job's workflow nor the source of secrets. */
  tellsContext: optional(flag, true),
  secretSource: maybe(oneOf('None', 'Actions', 'Codespaces', 'Dependabot')),
  /** Files in the workspace; those of the repository at the ref if absent; `none` for a job without a checkout. */
  checkout: maybe(shortOr((value) => value === 'none', oneOf('none'), recordOf(text))),
  /** The commit that `.git` in the workspace shows. */
  checkoutSha: maybe(text),
  /** Makes the payload of a pull request whose head is in this repository: `contributor/app`. */
  pullRequest: maybe(shape({ from: text, number: optional(whole, 1) })),
  /** Beside what every event has; overrides it. */
  payload: optional(mapping, {}),
  /** The runner that has started the step, with its own records; nothing is known of one that is absent. */
  runner: maybe(readRunner),
  inputs: optional(recordOf(text), {}),
  env: optional(recordOf(text), {}),
})

const readAnnotation = shape({
  level: oneOf('error', 'warning', 'notice'),
  id: maybe(text),
  file: maybe(text),
  line: maybe(whole),
})

const readExpectation = shape({
  exit: optional(whole, 0),
  /** Only those that are named are compared. */
  outputs: optional(recordOf(text), {}),
  /** `error missing-packages-write`, in the report's order. */
  findings: maybe(listOf(text)),
  /** Of the first finding. */
  confidence: maybe(oneOf('certain', 'likely', 'possible')),
  /** What the report says of the job's token. */
  tokenPermissions: maybe(
    shortOr(
      (value) => value === 'unknown',
      oneOf('unknown'),
      shape({ packages: oneOf('none', 'read', 'write'), source: oneOf('environment', 'runner') }),
    ),
  ),
  annotations: maybe(listOf(readAnnotation)),
  /** `GET /token 200`: those of the registry in order, then those of the REST API by name. */
  requests: maybe(listOf(text)),
  /** Verdict by reference. */
  images: maybe(recordOf(oneOf('ready', 'denied', 'inconclusive'))),
})

const scenarioShape = shape({ world: mapping, run: readRun, expect: readExpectation })

type Run = ReturnType<typeof readRun>

/** What has to come of a run. */
export type Expectation = ReturnType<typeof readExpectation>

/** A run whose world-dependent defaults are filled in. */
export type ScenarioRun = Run & { readonly repository: string; readonly ref: string }

/** A world, a run of the action in it, and what has to come of it. */
export interface Scenario {
  /** The file's name without its ending: a sentence in kebab case. */
  readonly name: string
  readonly world: World
  readonly run: ScenarioRun
  readonly expect: Expectation
}

/** Parses a scenario file; unknown keys are errors. */
export const parseScenario = (source: string, file: string): Scenario =>
  readScenario(parse(source), basename(file).replace(/\.ya?ml$/, ''))

/** Reads a scenario from parsed YAML. A world without a credential `job` gets one that may write packages. */
export function readScenario(value: unknown, name: string): Scenario {
  const { world: given, run, expect } = scenarioShape(value, '')
  const repository = run.repository ?? Object.keys(repositoriesOf(given, 'world.repositories'))[0]
  if (repository === undefined) throw new Error(`${name}: the world has no repository`)
  const world = readWorld(withJobToken(given, repository), 'world')
  return { name, world, run: { ...run, repository, ref: run.ref ?? usualRef(world, repository, run) }, expect }
}

const repositoriesOf: Reader<Readonly<Record<string, unknown>>> = (value, at) =>
  mapping(mapping(value, at)['repositories'] ?? {}, at)

function withJobToken(world: Readonly<Record<string, unknown>>, repository: string): object {
  const credentials = mapping(world['credentials'] ?? {}, 'world.credentials')
  return { ...world, credentials: { job: { kind: 'job-token', repository }, ...credentials } }
}

const mergeEvents = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

function usualRef({ repositories }: World, name: string, { event, pullRequest }: Run): string {
  const repository = repositories[name]
  if (repository === undefined) throw new Error(`run.repository ${name} is not in the world`)
  return mergeEvents.includes(event) ? `refs/pull/${pullRequest?.number ?? 1}/merge` : defaultRef(repository)
}
