import { child, entriesOf, itemsOf, type Node, textOf } from './document.ts'
import { type Contexts, noContexts } from './expressions/contexts.ts'
import { evaluateCondition, evaluateText } from './expressions/evaluate.ts'
import {
  anyOf,
  asText,
  literal,
  literalOf,
  mayBeTrue,
  type PossibleValue,
  type PossibleValues,
  union,
  unsure,
} from './expressions/possibilities.ts'
import { type MatrixKeys, readMatrix } from './matrix.ts'
import type {
  DecidingPermissions,
  JobFacts,
  LoginStep,
  Need,
  PreflightStep,
  Push,
  SymbolicLocation,
  WrittenName,
} from './model.ts'
import { deciding, type PlacedPermissions } from './permissions/deciding-permissions.ts'
import { keptPermissions } from './permissions/kept-permissions.ts'
import { type Callee, type Given, readCall } from './read-call.ts'
import type { WorkflowElsewhere } from './repository-files.ts'
import { defaultsBelow, type RunDefaults } from './steps/run-defaults.ts'
import type { Session } from './steps/session.ts'
import { readSteps, type StepsRead } from './steps/steps.ts'
import { withEnv } from './steps/with-env.ts'

/** What a job's reading takes from around it. */
export interface JobAround {
  /** Keys of a matrix that the file's expressions ask for. */
  readonly matrixKeys: MatrixKeys
  readonly contexts: Contexts
  readonly session: Session
  readonly workflow: PlacedPermissions
  readonly defaults: RunDefaults
  /** Whether a calling job is guarded by an `if:`. */
  readonly isGuarded: boolean
  /** Names of the file's jobs that are skipped where an `if:` skips a job that they need. */
  readonly behindGuards: ReadonlySet<string>
  /** The workflow itself, if it is another repository's. */
  readonly caller?: WorkflowElsewhere
  /** Reads a called workflow, of this repository by its path, as it runs for this caller; undefined if it cannot be read. */
  readCallee(
    called: string | WorkflowElsewhere,
    given: Given,
    isGuarded: boolean,
    budget: Session['budget'],
  ): Callee | undefined
}

/** What the outputs of a job may be, by their names in lower case. */
export type JobOutputs = ReadonlyMap<string, PossibleValues>

/** Reads one job: the permissions that decide for it, and what its steps or its callee do with them. */
export function readJob(
  id: string,
  job: Node,
  place: SymbolicLocation,
  own: PlacedPermissions,
  outer: JobAround,
): { readonly facts: JobFacts; readonly outputs: JobOutputs } {
  const permissions = deciding(own, outer.workflow, place)
  const isGuarded = child(job, 'if') !== undefined
  const base = { file: place.file, id, permissions, isBehindGuard: outer.behindGuards.has(id) }
  const { runs, isCut, isOfRun } = runsOf(job, outer)
  const around = { ...outer, isGuarded: outer.isGuarded || isGuarded || isOfRun }
  const uses = textOf(child(job, 'uses'))
  if (uses !== undefined && runs.length > 0) {
    const called = readCall(uses, job, place, permissions, around, runs)
    return { facts: { ...base, ...called.facts }, outputs: mayBeUnset(called.outputs, isGuarded) }
  }
  const reads = runs.map((contexts) => readRun(job, place, contexts, permissions, around))
  const { contexts: _, ...read } = together(reads, isCut)
  return {
    facts: {
      ...base,
      ...read,
      // What is pushed by the combinations that were not followed, nobody knows.
      pushesToGhcr: mayPush(read) || (isCut ? 'unknown' : false),
      requiredPermissions: keptPermissions(permissions.declared, read.needs),
    },
    outputs: mayBeUnset(outputsOf(job, reads), isGuarded),
  }
}

const mayPush = ({ pushes, misnamed }: Pick<StepsRead, 'pushes' | 'misnamed'>): boolean | 'unknown' =>
  anyOf([...pushes, ...misnamed].map(({ isCertain }) => isCertain || 'unknown'))

interface JobRuns {
  readonly runs: readonly Contexts[]
  /** True if there are more combinations than are followed. */
  readonly isCut: boolean
  /** True if a run decides how many there are. */
  readonly isOfRun: boolean
}

/** What each combination of the matrix knows before its first step, of those that may run. */
function runsOf(job: Node, around: JobAround): JobRuns {
  // The secrets of an environment reach its jobs without a caller.
  const contexts =
    child(job, 'environment') === undefined ? around.contexts : { ...around.contexts, hasEverySecret: true }
  const matrix = readMatrix(job, around.matrixKeys, contexts)
  const each =
    matrix.kind === 'known'
      ? matrix.combinations.map((combination) => ({ ...contexts, matrix: combination }))
      : [contexts]
  const runs = each.map((one) => withRunner(job, withEnv(one, child(job, 'env')))).filter((one) => mayRun(job, one))
  if (matrix.kind !== 'known') return { runs, isCut: false, isOfRun: matrix.kind === 'unknown' }
  return { runs, isCut: matrix.isCut, isOfRun: matrix.isOfRun }
}

function mayRun(job: Node, contexts: Contexts): boolean {
  const condition = textOf(child(job, 'if'))
  return condition === undefined || mayBeTrue(evaluateCondition(condition, contexts)) !== false
}

function readRun(
  job: Node,
  place: SymbolicLocation,
  contexts: Contexts,
  { packages }: DecidingPermissions,
  around: JobAround,
): StepsRead {
  const { shell, folder } = defaultsBelow(job, around.defaults)
  const begin = {
    place: { ...place, path: [...place.path, 'steps'] },
    isGuarded: around.isGuarded,
    defaults: { folder, shell: shell === '' && contexts.runnerOs === 'Windows' ? 'pwsh' : shell },
    packages,
    contexts,
    mayBeLoggedIn: isSelfHosted(job, contexts),
  }
  return readSteps(child(job, 'steps'), begin, around.session)
}

/** The values of `runs-on:`, and of its labels. */
function runnerLabels(job: Node, contexts: Contexts): readonly PossibleValues[] {
  const runsOn = child(job, 'runs-on')
  return [runsOn, child(runsOn, 'labels')]
    .flatMap((node) => [node, ...itemsOf(node)])
    .flatMap((node) => textOf(node) ?? [])
    .map((label) => evaluateText(label, contexts))
}

/** A machine of one's own may have been logged in by hand, and so may any that does not bear a name of GitHub's. */
const isSelfHosted = (job: Node, contexts: Contexts): boolean =>
  child(child(job, 'runs-on'), 'group') !== undefined ||
  runnerLabels(job, contexts).some((name) => !name.every(isOfGithub))

/** `ubuntu-24.04-arm`, `windows-latest`, `macos-15-xlarge`. */
const isOfGithub = ({ value }: PossibleValue): boolean =>
  /^(ubuntu|windows|macos)-(latest|slim|\d+)/i.test(literalOf(asText(value)) ?? '')

const systems: Readonly<Record<string, string>> = {
  ubuntu: 'Linux',
  linux: 'Linux',
  windows: 'Windows',
  macos: 'macOS',
}

/** The contexts with the system of the runner, where its labels name but one. */
function withRunner(job: Node, contexts: Contexts): Contexts {
  const names = runnerLabels(job, contexts)
    .flat()
    .map(({ value }) => literalOf(asText(value)) ?? '')
  const found = new Set(names.flatMap((name) => systems[/^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? ''] ?? []))
  const [runnerOs] = found
  return runnerOs === undefined || found.size > 1 ? contexts : { ...contexts, runnerOs }
}

/** The `outputs:` of a job in any combination. */
const outputsOf = (job: Node, reads: readonly StepsRead[]): JobOutputs =>
  new Map(
    entriesOf(child(job, 'outputs')).map(({ key, value }) => [
      key.toLowerCase(),
      union(reads.map(({ contexts }) => evaluateText(textOf(value) ?? '', contexts))),
    ]),
  )

/** A job that is skipped sets nothing; what hangs on it is skipped too, most often. */
const mayBeUnset = (outputs: JobOutputs, isGuarded: boolean): JobOutputs =>
  isGuarded ? new Map([...outputs].map(([name, values]) => [name, union([values, unsure(literal(''))])])) : outputs

function together(reads: readonly StepsRead[], isCut: boolean): StepsRead {
  return {
    contexts: reads[0]?.contexts ?? noContexts,
    pushes: mergedPushes(reads.flatMap(({ pushes }) => pushes)),
    misnamed: mergedPushes(reads.flatMap(({ misnamed }) => misnamed)),
    logins: distinct<LoginStep>(reads.flatMap(({ logins }) => logins)),
    preflights: distinct<PreflightStep>(reads.flatMap(({ preflights }) => preflights)),
    needs: distinct<Need>(reads.flatMap(({ needs }) => needs)),
    unknownActions: [...new Set(reads.flatMap(({ unknownActions }) => unknownActions))],
    mayUsePackagesWrite: isCut || reads.some(({ mayUsePackagesWrite }) => mayUsePackagesWrite),
  }
}

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

/** Pushes of one step by one tool with one credential count as one. */
function mergedPushes(pushes: readonly Push[]): readonly Push[] {
  const merged = new Map<string, Push[]>()
  for (const push of pushes) {
    const key = JSON.stringify([push.place, push.tool, push.credential, push.isCertain])
    const before = merged.get(key)
    if (before === undefined) merged.set(key, [push])
    else before.push(push)
  }
  return [...merged.values()].flatMap(asOne)
}

function asOne(pushes: readonly Push[]): readonly Push[] {
  const [first] = pushes
  if (first === undefined || pushes.length === 1) return pushes
  return [
    {
      ...first,
      isGuarded: pushes.every(({ isGuarded }) => isGuarded),
      images: [...new Set(pushes.flatMap(({ images }) => images))],
      names: distinct<WrittenName>(pushes.flatMap(({ names }) => names)),
      unguarded: distinct<WrittenName>(pushes.flatMap(({ unguarded }) => unguarded)),
      isOwn: pushes.every(({ isOwn }) => isOwn),
      isLoggedInToGhcrAlone: pushes.every((push) => push.isLoggedInToGhcrAlone),
    },
  ]
}
