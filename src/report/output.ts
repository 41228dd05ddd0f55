import type { Severity } from '../rules/rule.ts'

/** Everything that a run shows and leaves behind, as data: `action/write-output` writes it. */
export interface ActionOutput {
  readonly annotations: readonly Annotation[]
  /** Lines of the log, in order. */
  readonly log: readonly LogLine[]
  /** Markdown for the job summary; empty for none. */
  readonly summary: string
  readonly outputs: Outputs
  readonly exitCode: 0 | 1
}

/** Names of the step's outputs. */
export type OutputName = 'verdict' | 'can-push' | 'finding' | 'credential' | 'registry' | 'images' | 'report'

/** All outputs of the step; every one is set in every case. */
export type Outputs = Readonly<Record<OutputName, string>>

/** A mark in the run's page, on a line of a file if it has one. */
export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** A line, or a group of lines that is folded away. */
export type LogLine = string | { readonly group: string; readonly lines: readonly string[] }
