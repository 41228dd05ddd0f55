/** A line of the log that does not concern the verdict. */
export type Note =
  /** A reference on another registry, which is not asked about. */
  | { readonly kind: 'passed-over'; readonly reference: string }
  /** The running job was not found in the workflow's file, so that findings have no place. */
  | { readonly kind: 'without-lines'; readonly file: string; readonly reason: string }
