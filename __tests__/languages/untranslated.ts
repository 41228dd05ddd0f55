import type { LanguageId } from '../../src/languages/language.ts'

/** Words of the report that a language shares with English, by their place: `images.image`. */
export const sharedWords: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {}

/** Places of the texts that say nothing, such as `evidence.title`. */
export const emptyIn = (words: unknown): readonly string[] =>
  [...sourcesOf(words)].flatMap(([place, source]) => (saysNothing(source) ? [place] : []))

/** Places of the texts that say nothing although English does, or that stand as in English, functions with their source. */
export function untranslated(words: unknown, english: unknown): readonly string[] {
  const own = sourcesOf(words)
  return [...sourcesOf(english)].flatMap(([place, source]) => {
    const said = own.get(place) ?? ''
    return !saysNothing(source) && (saysNothing(said) || said === source) ? [place] : []
  })
}

/** The source of every text and function below a value, by its place. */
function sourcesOf(value: unknown, place = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[place, String(value)]])
  const below = Object.entries(value).flatMap(([key, one]) => [
    ...sourcesOf(one, place === '' ? key : `${place}.${key}`),
  ])
  return new Map(below)
}

/** An empty text, or a function that gives nothing else. */
const saysNothing = (source: string): boolean => /^(?:|[^=]*\) ?=> ?(?:''|""))$/.test(source)
