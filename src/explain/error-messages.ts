import { bareMessages } from './bare-messages.ts'
import { credentialMessages } from './credential-messages.ts'
import { hubMessages } from './hub-messages.ts'
import type { MessagePattern } from './message-pattern.ts'
import { nameMessages } from './name-messages.ts'
import { networkMessages } from './network-messages.ts'
import { packageMessages } from './package-messages.ts'
import { registryMessages } from './registry-messages.ts'
import { workflowMessages } from './workflow-messages.ts'

/** Every text that has a known cause, the most specific first: of several in one line of a log, the first decides. */
export const errorMessages: readonly MessagePattern[] = [
  ...nameMessages,
  ...hubMessages,
  ...workflowMessages,
  ...packageMessages,
  ...registryMessages,
  ...networkMessages,
  ...credentialMessages,
  ...bareMessages,
]
