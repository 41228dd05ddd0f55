/** What became of a question: an answer, a reason why it was not asked, or the error that kept it from being answered. */
export type Observed<T> =
  | { readonly kind: 'observed'; readonly value: T }
  | { readonly kind: 'skipped'; readonly because: string }
  | { readonly kind: 'failed'; readonly error: string }

/** Wraps an answer. */
export const observed = <T>(value: T): Observed<T> => ({ kind: 'observed', value })

/** Says why a question was not asked. */
export const skipped = (because: string): Observed<never> => ({ kind: 'skipped', because })

/** Says what kept a question from being answered. */
export const failed = (error: string): Observed<never> => ({ kind: 'failed', error })

/** Returns the answer, or undefined if there is none. */
export const known = <T>(fact: Observed<T>): T | undefined => (fact.kind === 'observed' ? fact.value : undefined)
