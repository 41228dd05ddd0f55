import { known } from '../../http/observed.ts'
import type { Facts } from '../../preflight/facts.ts'
import type { JobFacts, Push, WorkflowFacts } from '../../workflow/model.ts'

/**
 * How grave a refusal is that most workflows expect and guard against: an error only if the job's own text shows
 * a push that nothing guards.
 */
export const expectedSeverity = ({ running }: Facts): 'error' | 'notice' =>
  known(running)?.job?.pushes.some(isUnguarded) === true ? 'error' : 'notice'

/** True for a push that every run of its job reaches. */
export const isUnguarded = ({ isCertain, isGuarded }: Push): boolean => isCertain && !isGuarded

/** True if the job's own text shows that it pushes, and guards every push that it shows. */
export function guardsEveryPush({ running }: Facts): boolean {
  const pushes = (known(running)?.job?.pushes ?? []).filter(({ tool }) => tool !== 'unknown')
  return pushes.length > 0 && pushes.every(({ isGuarded }) => isGuarded)
}

/**
 * The first unguarded push with the job's own token of each job that no `if:` before it may skip, if one of these events
 * starts the file.
 */
export function unguardedPushes(
  workflow: WorkflowFacts,
  events: readonly string[],
): readonly { readonly job: JobFacts; readonly push: Push }[] {
  if (!workflow.triggers.some((trigger) => events.includes(trigger))) return []
  return pushingJobs(workflow).flatMap((job) => {
    if (job.isBehindGuard) return []
    const push = certainPushes(job).find(({ isGuarded }) => !isGuarded)
    return push === undefined ? [] : [{ job, push }]
  })
}

/** Pushes that the text of a job shows for certain, with the job's own token. */
export const certainPushes = ({ pushes }: JobFacts): readonly Push[] =>
  pushes.filter(({ isCertain, credential }) => isCertain && credential === 'job-token')

/** Jobs of a file that certainly push with their own token; none if GitHub would refuse the file before any job. */
export const pushingJobs = ({ isValid, jobs }: WorkflowFacts): readonly JobFacts[] =>
  isValid ? jobs.filter((job) => certainPushes(job).length > 0) : []
