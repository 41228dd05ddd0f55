/** Places of the texts that say nothing, such as `evidence.title`. */
export const emptyIn = (words: unknown): readonly string[] =>
  [...sourcesOf(words)].flatMap(([place, source]) => (saysNothing(source) ? [place] : []))

/** The source of every text and function below a value, by its place. */
function sourcesOf(value: unknown, place = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[place, String(value)]])
  const below = Object.entries(value).flatMap(([key, one]) => [
    ...sourcesOf(one, place === '' ? key : `${place}.${key}`),
  ])
  return new Map(below)
}

/** True for an empty text, and for a function that returns nothing else. */
const saysNothing = (source: string): boolean => /^(?:|[^=]*\) ?=> ?(?:''|""))$/.test(source)
