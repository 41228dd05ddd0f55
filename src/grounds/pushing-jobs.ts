import type { JobFacts, Push, WorkflowFacts } from '../facts.ts'

/** Pushes that the text of a job shows for certain, with the job's own token. */
export const certainPushes = ({ pushes }: JobFacts): readonly Push[] =>
  pushes.filter(({ isCertain, credential }) => isCertain && credential === 'job-token')

/** Jobs of a file that certainly push with their own token; none where GitHub would refuse the file before any job. */
export const pushingJobs = ({ isValid, jobs }: WorkflowFacts): readonly JobFacts[] =>
  isValid ? jobs.filter((job) => certainPushes(job).length > 0) : []
