import { untrustedEvents } from '../names/events.ts'
import type { WorkflowFacts } from './facts.ts'

/** Whether an event starts a workflow that runs it with a writable token on what strangers may have sent. */
export const runsUntrusted = ({ triggers }: Pick<WorkflowFacts, 'triggers'>): boolean =>
  triggers.some((trigger) => untrustedEvents.has(trigger))
