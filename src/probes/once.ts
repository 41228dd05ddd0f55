/** A question that is asked when its answer is first wanted, and never twice. */
export function once<T>(question: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= question()
    return asked
  }
}
