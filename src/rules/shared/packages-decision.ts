import { untrustedEvents } from '../../github/events.ts'
import type { Level, Permissions } from '../../github/permission-scopes.ts'
import { known } from '../../http/observed.ts'
import type { Facts } from '../../preflight/facts.ts'
import type { Edit, JobFacts, SymbolicLocation } from '../../workflow/model.ts'

/** Whether this run, or its workflow on another event, has a writable token while it works on what strangers send. */
export const isUntrusted = ({ run, running }: Facts): boolean =>
  untrustedEvents.has(run.event) || known(running)?.workflow?.runsUntrusted === true

/** Where a job's permissions are decided, and the change that gives it this level of packages and keeps the rest. */
export const packagesChange = (
  { file, id, permissions, requiredPermissions }: JobFacts,
  packages: 'read' | 'write',
  runsUntrusted: boolean,
): { readonly place: SymbolicLocation; readonly edit: Edit } => ({
  place: permissions.place,
  edit: { file, job: id, packages, requiredPermissions, runsUntrusted },
})

/** What a block of a job has to hold beside packages, and the actions that may need more. */
export interface KeptByBlock {
  readonly requiredPermissions: Permissions
  readonly unknownActions?: readonly string[]
}

/** What is kept where no file was read. */
export const keptUnread: KeptByBlock = { requiredPermissions: { contents: 'read' } }

/** What a block of a job keeps. One that is made from a mapping takes nothing away, not from actions that nobody knows either. */
export const keptBy = ({ permissions: { declared }, requiredPermissions, unknownActions }: JobFacts): KeptByBlock =>
  typeof declared === 'string' ? { requiredPermissions, unknownActions } : { requiredPermissions }

/** The level of packages that the job's token has, where the environment or the runner's record says so. */
export const knownPackages = ({ tokenPermissions }: Pick<Facts, 'tokenPermissions'>): Level | undefined =>
  known(tokenPermissions)?.packages

/** Whose text decides what the running job's token may do with packages. */
export interface PackagesDecision {
  /** `caller` where a job of a called workflow declares nothing and takes what its callers give. */
  readonly decider: 'own' | 'caller'
  /** The job whose permissions decide; absent where its file could not be read. */
  readonly job?: JobFacts
  readonly packages: Level | 'default' | 'unknown'
}

/**
 * Finds the job whose `permissions:` decide for the running one: a called workflow without a block takes its
 * caller's, and where no caller declares anything either, only the outermost can raise it (docs/facts.md, Permissions).
 */
export function packagesDecision({ run, running }: Pick<Facts, 'run' | 'running'>): PackagesDecision {
  const read = known(running)
  const isCalled = run.calledWorkflow !== undefined || (read !== undefined && read.callers.length > 0)
  if (read?.job !== undefined && (hasOwnBlock(read.job) || !isCalled)) return decided('own', read.job)
  const callers = read?.callers ?? []
  const caller = callers.find(hasOwnBlock) ?? callers.at(-1)
  return caller === undefined
    ? { decider: isCalled ? 'caller' : 'own', packages: 'unknown' }
    : decided('caller', caller)
}

/** Whether a `permissions:` of its file holds for the job. */
const hasOwnBlock = ({ permissions: { level } }: JobFacts): boolean => level !== 'default'

const decided = (decider: 'own' | 'caller', job: JobFacts): PackagesDecision => ({
  decider,
  job,
  packages: job.permissions.packages,
})

/**
 * Returns the default branch if its newest version of the workflow gives packages: write and this run uses an older one of the
 * same branch: then the file is right already, and a new run is all that is missing.
 */
export function rightAlreadyOn({ run, onDefaultBranch }: Facts): string | undefined {
  const isDefaultBranch = run.defaultBranch !== undefined && run.workflow?.ref === `refs/heads/${run.defaultBranch}`
  if (!isDefaultBranch || packagesDecision({ run, running: onDefaultBranch }).packages !== 'write') return undefined
  return run.defaultBranch
}

/** Whether a block is there that leaves packages without write. */
export const leavesWriteOut = (packages: PackagesDecision['packages']): boolean =>
  packages === 'read' || packages === 'none'
