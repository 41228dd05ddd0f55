/** Something beside the verdict that the log tells in one line. */
export type Note =
  /** A reference on another registry, which nobody is asked about. */
  | { readonly kind: 'passed-over'; readonly reference: string }
  /** The running workflow's file could not be read, so that findings have no place. */
  | { readonly kind: 'workflow-unreadable'; readonly file: string; readonly reason: string }
