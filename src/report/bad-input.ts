import { logLine } from './log.ts'
import { text } from './markdown.ts'
import type { ActionOutput } from './output.ts'
import { outputs } from './outputs.ts'
import type { Report } from './report.ts'
import { signs } from './signs.ts'
import { abridged, visibleLine } from './text.ts'
import type { ReportWords } from './words.ts'

/** An input that this step cannot work with. Its value is shown: never make one of a secret. */
export interface InputProblem {
  /** Name of the input, or of the environment variable. */
  readonly input: string
  readonly value: string
  readonly allowed: Allowed
}

/** What would have been right. */
export type Allowed =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'seconds' }
  | { readonly kind: 'host' }
  /** Of a server: https, or http on this machine. */
  | { readonly kind: 'address' }
  | { readonly kind: 'not-empty' }
  /** No input names an image, and the repository's name is unknown. */
  | { readonly kind: 'images' }
  /** The job's own token goes to this host and to loopback only: another registry needs a password of its own. */
  | { readonly kind: 'own-password'; readonly host: string }

/** What is known of a run with a bad input. */
export interface KnownInputs extends Pick<Report, 'access' | 'registry'> {
  /** Whether a job summary is always wanted. */
  readonly isSummarised: boolean
}

/** Returns what a run with a bad input shows: one error that names the input, the value and what is allowed; every output is set. */
export function badInput(
  bad: InputProblem,
  { access, registry, isSummarised }: KnownInputs,
  words: ReportWords,
): ActionOutput {
  const { title, message } = words.badInput({ ...bad, value: abridged(visibleLine(bad.value), 200) })
  const report = {
    version: 1,
    verdict: 'inconclusive',
    access,
    registry,
    credential: 'none',
    images: [],
    findings: [],
    evidence: [],
  } as const
  return {
    annotations: [{ level: 'error', title, message }],
    log: [logLine(title)],
    summary: isSummarised ? `## ${signs.verdict.inconclusive} ${text(title)}\n\n${text(message)}\n` : '',
    outputs: outputs(report, ''),
    exitCode: 1,
  }
}
