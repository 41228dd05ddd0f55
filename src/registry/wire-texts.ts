import { bareTexts, credentialTexts, noAnswerTexts } from './client-texts.ts'
import { nameTexts } from './name-texts.ts'
import { registryTexts } from './registry-texts.ts'
import type { WireText } from './wire-text.ts'
import { workflowTexts } from './workflow-texts.ts'

export { ghcr, type Mark } from './line-marks.ts'
export type { TextFinding, WireText } from './wire-text.ts'

/** Every text that tells a cause, the most specific first: of several that a line of a log holds, the first decides. */
export const wireTexts: readonly WireText[] = [
  ...nameTexts,
  ...workflowTexts,
  ...registryTexts,
  ...noAnswerTexts,
  ...credentialTexts,
  ...bareTexts,
]
