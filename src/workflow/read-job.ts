import { child, itemsOf, type Node, textOf } from './document.ts'
import type { Contexts } from './expressions/contexts.ts'
import { evaluateCondition, evaluateText } from './expressions/evaluate.ts'
import { anyOf, asText, literalOf, mayBeTrue, type PossibleValue } from './expressions/possibilities.ts'
import { type MatrixKeys, readMatrix } from './matrix.ts'
import type {
  JobFacts,
  LoginStep,
  Need,
  PreflightStep,
  Push,
  SymbolicLocation,
  WorkflowFacts,
  WrittenName,
} from './model.ts'
import { deciding, type PlacedPermissions } from './permissions/deciding-permissions.ts'
import { keptPermissions } from './permissions/kept-permissions.ts'
import { type Given, readCall } from './read-call.ts'
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
  ): WorkflowFacts | undefined
}

/** Reads one job: the permissions that decide for it, and what its steps or its callee do with them. */
export function readJob(
  id: string,
  job: Node,
  place: SymbolicLocation,
  own: PlacedPermissions,
  outer: JobAround,
): JobFacts {
  const permissions = deciding(own, outer.workflow, place)
  const around = { ...outer, isGuarded: outer.isGuarded || child(job, 'if') !== undefined }
  const base = { file: place.file, id, permissions, isBehindGuard: outer.behindGuards.has(id) }
  const uses = textOf(child(job, 'uses'))
  if (uses !== undefined) return { ...base, ...readCall(uses, job, place, permissions, around) }
  const { read, isCut } = readRuns(job, place, around)
  return {
    ...base,
    ...read,
    // What is pushed by the combinations that were not followed, nobody knows.
    pushesToGhcr: mayPush(read) || (isCut ? 'unknown' : false),
    requiredPermissions: keptPermissions(permissions.declared, read.needs),
  }
}

const mayPush = ({ pushes, misnamed }: StepsRead): boolean | 'unknown' =>
  anyOf([...pushes, ...misnamed].map(({ isCertain }) => isCertain || 'unknown'))

/** Follows the steps once for each combination of the matrix; `isCut` if there are more than are followed. */
function readRuns(
  job: Node,
  place: SymbolicLocation,
  around: JobAround,
): { readonly read: StepsRead; readonly isCut: boolean } {
  // The secrets of an environment reach its jobs without a caller.
  const contexts =
    child(job, 'environment') === undefined ? around.contexts : { ...around.contexts, hasEverySecret: true }
  const matrix = readMatrix(job, around.matrixKeys, contexts)
  const each =
    matrix.kind === 'known'
      ? matrix.combinations.map((combination) => ({ ...contexts, matrix: combination }))
      : [contexts]
  const begin = {
    place: { ...place, path: [...place.path, 'steps'] },
    isGuarded: around.isGuarded,
    defaults: defaultsBelow(job, around.defaults),
  }
  const runs = each.map((one) => withEnv(one, child(job, 'env'))).filter((one) => mayRun(job, one))
  const reads = runs.map((contexts) =>
    readSteps(child(job, 'steps'), { ...begin, contexts, mayBeLoggedIn: isSelfHosted(job, contexts) }, around.session),
  )
  const isCut = matrix.kind === 'known' && matrix.isCut
  return { read: together(reads, isCut), isCut }
}

function mayRun(job: Node, contexts: Contexts): boolean {
  const condition = textOf(child(job, 'if'))
  return condition === undefined || mayBeTrue(evaluateCondition(condition, contexts)) !== false
}

/** A machine of one's own may have been logged in by hand, and so may any that does not bear a name of GitHub's. */
function isSelfHosted(job: Node, contexts: Contexts): boolean {
  const runsOn = child(job, 'runs-on')
  const labels = [runsOn, child(runsOn, 'labels')]
    .flatMap((node) => [node, ...itemsOf(node)])
    .flatMap((node) => textOf(node) ?? [])
  const names = labels.map((label) => evaluateText(label, contexts))
  return child(runsOn, 'group') !== undefined || names.some((name) => !name.every(isOfGithub))
}

/** `ubuntu-24.04-arm`, `windows-latest`, `macos-15-xlarge`. */
const isOfGithub = ({ value }: PossibleValue): boolean =>
  /^(ubuntu|windows|macos)-(latest|slim|\d+)/i.test(literalOf(asText(value)) ?? '')

function together(reads: readonly StepsRead[], isCut: boolean): StepsRead {
  return {
    pushes: mergedPushes(reads.flatMap(({ pushes }) => pushes)),
    misnamed: mergedPushes(reads.flatMap(({ misnamed }) => misnamed)),
    logins: distinct<LoginStep>(reads.flatMap(({ logins }) => logins)),
    preflights: distinct<PreflightStep>(reads.flatMap(({ preflights }) => preflights)),
    needs: distinct<Need>(reads.flatMap(({ needs }) => needs)),
    mayUsePackagesWrite: isCut || reads.some(({ mayUsePackagesWrite }) => mayUsePackagesWrite),
  }
}

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

/** Pushes of one step by one tool with one credential count as one. */
function mergedPushes(pushes: readonly Push[]): readonly Push[] {
  const merged = new Map<string, Push>()
  for (const push of pushes) {
    const key = JSON.stringify([push.place, push.tool, push.credential, push.isCertain])
    const before = merged.get(key)
    merged.set(key, before === undefined ? push : both(before, push))
  }
  return [...merged.values()]
}

const both = (one: Push, other: Push): Push => ({
  ...one,
  isGuarded: one.isGuarded && other.isGuarded,
  images: [...new Set([...one.images, ...other.images])],
  names: distinct<WrittenName>([...one.names, ...other.names]),
  isOwn: one.isOwn && other.isOwn,
  isLoggedInToGhcrAlone: one.isLoggedInToGhcrAlone && other.isLoggedInToGhcrAlone,
})
