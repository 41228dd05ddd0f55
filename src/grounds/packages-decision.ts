import { type Facts, type JobFacts, known, type Level } from '../facts.ts'

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

/** Whether a block is there that leaves packages without write. */
export const leavesWriteOut = (packages: PackagesDecision['packages']): boolean =>
  packages === 'read' || packages === 'none'
