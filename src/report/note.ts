/** Something beside the verdict that the log tells in one line. */
export type Note =
  /** A reference on another registry, which nobody is asked about. */
  | { readonly kind: 'passed-over'; readonly reference: string }
  /** The running job was not found in the workflow's file, so that findings have no place. */
  | { readonly kind: 'without-lines'; readonly file: string; readonly reason: string }
