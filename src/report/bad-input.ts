import { abridged } from './abridged.ts'
import { logLine } from './log.ts'
import { outputs } from './outputs.ts'
import type { Publication } from './publication.ts'
import { visibleLine } from './visible.ts'
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
  /** The job's own token goes to this host and to loopback only: another registry needs a password of its own. */
  | { readonly kind: 'own-password'; readonly host: string }
  /** A file with the event's JSON, as the runner writes it. */
  | { readonly kind: 'event-file' }

/** What a run shows whose input is bad: one error that names the input, the value and what is allowed; every output is set. */
export function badInput(bad: InputProblem, words: ReportWords): Publication {
  const { title, message } = words.badInput({ ...bad, value: abridged(visibleLine(bad.value), 200) })
  const report = {
    version: 1,
    verdict: 'inconclusive',
    access: 'push',
    registry: '',
    credential: 'none',
    images: [],
    findings: [],
    evidence: [],
  } as const
  return {
    annotations: [{ level: 'error', title, message }],
    log: [logLine(title)],
    summary: '',
    outputs: outputs(report, ''),
    exitCode: 1,
  }
}
