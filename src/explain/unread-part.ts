/** A job of a run that could not be read, or the run itself, and why. */
export interface UnreadPart {
  /** Absent for the run itself. */
  readonly job?: string
  readonly reason: { readonly kind: 'no-run' | 'no-log' } | { readonly kind: 'failed'; readonly message: string }
}
