import { languages } from '../../src/languages/index.ts'
import { languageIds } from '../../src/languages/language.ts'

/** Every language that there is, English first. */
export const everyLanguage = await Promise.all(languageIds.map((id) => languages[id]()))
