import type { Level } from '../github/permission-scopes.ts'
import { child, entriesOf, type Node, textOf } from './document.ts'
import type { Contexts } from './expressions/contexts.ts'
import { evaluateText } from './expressions/evaluate.ts'
import { anyOf, givenAt, type PossibleValues, union } from './expressions/possibilities.ts'
import type { DecidingPermissions, JobFacts, Push, SymbolicLocation, WorkflowCall, WorkflowFacts } from './model.ts'
import { keptPermissions } from './permissions/kept-permissions.ts'
import type { JobAround } from './read-job.ts'
import type { WorkflowElsewhere } from './repository-files.ts'

type CallRead = Omit<JobFacts, 'file' | 'id' | 'permissions' | 'isBehindGuard'>

/** A called workflow as it runs for a caller, and what it gives back. */
export interface Callee {
  readonly facts: WorkflowFacts
  readonly outputs: ReadonlyMap<string, PossibleValues>
}

/** What a calling job gives to the workflow that it calls. */
export interface Given {
  readonly inputs: ReadonlyMap<string, PossibleValues>
  /** Absent where it passes all of its secrets on. */
  readonly secrets?: ReadonlyMap<string, PossibleValues>
}

/** Reads a job that calls a reusable workflow, which is followed as far as it can be read. */
export function readCall(
  uses: string,
  job: Node,
  place: SymbolicLocation,
  permissions: DecidingPermissions,
  around: JobAround,
  runs: readonly Contexts[],
): { readonly facts: CallRead; readonly outputs: Callee['outputs'] } {
  const callPlace = { file: place.file, path: [...place.path, 'uses'] }
  const localPath = around.caller === undefined ? localWorkflow(uses, around.contexts.repository) : undefined
  const elsewhere = localPath === undefined ? workflowElsewhere(uses, around.caller) : undefined
  const called = localPath ?? elsewhere
  const callee =
    called === undefined
      ? undefined
      : around.readCallee(called, given(job, place, runs), around.isGuarded, around.session.budget)
  const call: WorkflowCall = {
    place: callPlace,
    uses,
    ...(localPath === undefined ? {} : { localPath }),
    ...(callee === undefined ? {} : { callee: callee.facts }),
  }
  const isFollowed = callee?.facts.isValid === true
  const read = isFollowed ? followed(callee.facts, callPlace, permissions) : unfollowed(permissions, uses)
  return { facts: { ...read, call }, outputs: callee?.outputs ?? new Map() }
}

/**
 * Returns the path inside this repository that a `uses:` names, or undefined: `./` and, since 2026, `$/` begin it (docs/facts.md,
 * Permissions); the repository's full name leads there too.
 */
export function localWorkflow(uses: string, repository: string | undefined): string | undefined {
  const own = repository === undefined ? undefined : `${repository.toLowerCase()}/`
  if (own !== undefined && uses.toLowerCase().startsWith(own)) return uses.slice(own.length).split('@')[0]
  return /^[.$]\/(.+)$/.exec(uses.trim())?.[1]
}

/** Returns the workflow of another repository that a `uses:` names, or undefined; a local one is in the repository of its caller. */
export function workflowElsewhere(uses: string, caller?: WorkflowElsewhere): WorkflowElsewhere | undefined {
  const [, local] = /^[.$]\/(.+)$/.exec(uses.trim()) ?? []
  if (local !== undefined) return caller && { ...caller, path: local }
  const [, repository, path, ref] =
    /^([\w-]{1,100}\/[\w.-]{1,100})\/(\.github\/workflows\/[^@]{1,250})@(\S{1,250})$/.exec(uses.trim()) ?? []
  if (repository === undefined || path === undefined || ref === undefined) return undefined
  return { repository: repository.toLowerCase(), path, ref }
}

/** What a job gives to a workflow that it calls, in any combination of its matrix. */
function given(job: Node, { file, path }: SymbolicLocation, runs: readonly Contexts[]): Given {
  const values = (key: string) =>
    new Map(
      entriesOf(child(job, key)).map(({ key: name, value }) => [
        name.toLowerCase(),
        givenAt(union(runs.map((contexts) => evaluateText(textOf(value) ?? '', contexts))), {
          file,
          path: [...path, key, name],
        }),
      ]),
    )
  const inputs = values('with')
  return textOf(child(job, 'secrets')) === 'inherit' ? { inputs } : { inputs, secrets: values('secrets') }
}

const unfollowed = ({ declared }: DecidingPermissions, uses: string): Omit<CallRead, 'call'> => ({
  pushesToGhcr: 'unknown',
  pushes: [],
  misnamed: [],
  logins: [],
  preflights: [],
  needs: [],
  unknownActions: [uses],
  requiredPermissions: keptPermissions(declared, []),
  mayUsePackagesWrite: true,
})

/**
 * What a called file does with its caller's permissions: what its jobs without a block push and need; and where the caller
 * declares nothing either, what its jobs push that ask for write.
 */
function followed(
  callee: WorkflowFacts,
  place: SymbolicLocation,
  { declared }: DecidingPermissions,
): Omit<CallRead, 'call'> {
  const { jobs } = callee
  const needs = jobs.flatMap((job) =>
    job.permissions.level === 'default' ? job.needs.map((need) => ({ ...need, place })) : [],
  )
  return {
    pushesToGhcr: anyOf(jobs.map(({ pushesToGhcr }) => pushesToGhcr)),
    pushes: dependentPushes(callee, declared === 'default').map((push) => seenFrom(place, push)),
    misnamed: jobs.flatMap(({ misnamed }) => misnamed.map((push) => seenFrom(place, push))),
    logins: [],
    preflights: [],
    needs,
    unknownActions: [...new Set(jobs.flatMap(({ unknownActions }) => unknownActions))],
    requiredPermissions: keptPermissions(declared, [...needs, ...jobs.flatMap(requests)]),
    mayUsePackagesWrite: jobs.some((job) => job.mayUsePackagesWrite || job.permissions.packages === 'write'),
  }
}

/** A push of a called workflow as its caller's, with the names that the caller gives. */
const seenFrom = (place: SymbolicLocation, push: Push): Push => ({
  ...push,
  place,
  names: push.names.filter((name) => name.place.file === place.file),
})

function dependentPushes({ jobs }: WorkflowFacts, withRequests: boolean): readonly Push[] {
  return jobs.flatMap(({ permissions, call, pushes }) => {
    if (permissions.level !== 'default') return withRequests && permissions.packages === 'write' ? pushes : []
    return call?.callee === undefined ? pushes : dependentPushes(call.callee, withRequests)
  })
}

function requests({
  permissions: { declared },
}: JobFacts): readonly { readonly scope: string; readonly level: Level }[] {
  return typeof declared === 'string' ? [] : Object.entries(declared).map(([scope, level]) => ({ scope, level }))
}
