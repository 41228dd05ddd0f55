import { bareTexts, credentialTexts, noAnswerTexts } from './client-messages.ts'
import type { MessagePattern } from './message-pattern.ts'
import { nameTexts } from './name-messages.ts'
import { registryMessages } from './registry-messages.ts'
import { workflowTexts } from './workflow-messages.ts'

export { ghcr, type Mark } from './line-marks.ts'

export type { MessagePattern, TextFinding } from './message-pattern.ts'

/** Every text that tells a cause, the most specific first: of several that a line of a log holds, the first decides. */
export const errorMessages: readonly MessagePattern[] = [
  ...nameTexts,
  ...workflowTexts,
  ...registryMessages,
  ...noAnswerTexts,
  ...credentialTexts,
  ...bareTexts,
]
