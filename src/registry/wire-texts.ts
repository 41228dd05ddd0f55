import { bareTexts, credentialTexts, noAnswerTexts } from './client-texts.ts'
import { nameTexts, workflowTexts } from './name-texts.ts'
import { registryTexts } from './registry-texts.ts'
import type { WireMeaning, WireText } from './wire-text.ts'

export type { TextFinding, WireMeaning, WireText } from './wire-text.ts'

/** Every text that tells a cause, the most specific first: of several that a line of a log holds, the first decides. */
export const wireTexts: readonly WireText[] = [
  ...nameTexts,
  ...workflowTexts,
  ...registryTexts,
  ...noAnswerTexts,
  ...credentialTexts,
  ...bareTexts,
]

/** What a registry's error means, by its message, else by its code: only what registries say counts; `unknown` where no row matches. */
export function meaningOf(message: string, code = ''): WireMeaning {
  const said = message.trim().toLowerCase()
  const isSaid = ({ text, isWhole }: WireText) =>
    isWhole ? said === text.toLowerCase() : said.includes(text.toLowerCase())
  const row = registryTexts.find(isSaid) ?? registryTexts.find(({ text }) => text === code)
  return row?.meaning ?? 'unknown'
}
