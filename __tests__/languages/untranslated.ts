import type { LanguageId } from '../../src/languages/language.ts'

/** Words of the report that a language shares with English, by their place: `images.image`. */
export const sharedWords: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {}

/** Places of the texts that are empty or stand as they do in English, functions with their source; what is empty there may be empty here. */
export function untranslated(words: unknown, english: unknown, place = ''): readonly string[] {
  if (isTree(words) && isTree(english))
    return Object.keys(english).flatMap((key) =>
      untranslated(words[key], english[key], place === '' ? key : `${place}.${key}`),
    )
  if (english === '') return []
  return isEmpty(words) || String(words) === String(english) ? [place] : []
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** An empty text, or a function that gives nothing else. */
const isEmpty = (words: unknown): boolean => words === undefined || /^(?:|.*\) ?=> ?(?:''|""))$/.test(String(words))
