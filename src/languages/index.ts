import { english } from './english.ts'
import { type Language, type LanguageId, languageIds } from './language.ts'

/** Every language. English is at hand, as rules bring its words; others are loaded when wanted. */
export const languages: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  'zh-CN': async () => (await import('./zh-cn/index.ts')).chinese,
}

/** The language of this id; English where it is the id of none. */
export const languageNamed = (id: string): Promise<Language> =>
  languages[languageIds.find((one) => one === id) ?? 'en']()
