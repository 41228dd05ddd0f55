import type { Checked, Explained, SourceFile } from './protocol.ts'

/** What is in the fields, and what was found in it: it outlives a change of language. */
export interface State {
  log: LogState
  workflow: WorkflowState
}

/** A log: its text, or a file in the place of it. */
export interface LogState {
  text: string
  file: { readonly name: string; readonly blob: Blob } | undefined
  result: Explained | undefined
}

/** Workflow files, of which the field shows one. */
export interface WorkflowState {
  files: readonly SourceFile[]
  shown: number
  result: Checked | undefined
}

/** Empty fields. */
export const emptyState = (): State => ({
  log: { text: '', file: undefined, result: undefined },
  workflow: { files: [], shown: 0, result: undefined },
})
