import { type Edit, type Facts, type JobFacts, known, type Place } from '../facts.ts'
import { untrustedEvents } from '../names/events.ts'

/** Whether this run, or its workflow on another event, has a writable token while it works on what strangers send. */
export const isUntrusted = ({ run, running }: Facts): boolean =>
  untrustedEvents.has(run.event) || known(running)?.workflow?.runsUntrusted === true

/** Where a job's permissions are decided, and the change that gives it this level of packages and keeps the rest. */
export const packagesChange = (
  { file, id, permissions, keeps }: JobFacts,
  packages: 'read' | 'write',
  runsUntrusted: boolean,
): { readonly place: Place; readonly edit: Edit } => ({
  place: permissions.place,
  edit: { file, job: id, packages, keeps, runsUntrusted },
})
