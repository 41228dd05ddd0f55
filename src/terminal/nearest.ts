import { closest, distance } from 'fastest-levenshtein'

/** Returns the one of these that was probably meant: a letter or two off, or in another case; undefined if none is that close. */
export function nearest(given: string, values: readonly string[]): string | undefined {
  if (given === '' || given.length > 40 || values.length === 0) return undefined
  const begun = values.filter((value) => value.toLowerCase().startsWith(given.toLowerCase()))
  if (given.length > 1 && begun.length === 1) return begun[0]
  const near = closest(given.toLowerCase(), [...values])
  return distance(given.toLowerCase(), near.toLowerCase()) <= Math.min(2, given.length - 1) ? near : undefined
}
