import { english } from './english.ts'
import type { Language, LanguageId } from './language.ts'

export type { Language, LanguageId } from './language.ts'

/** Every language, by what the `language` input takes. English is at hand, as rules bring its words; others are loaded when wanted. */
export const languages: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  'zh-CN': async () => (await import('./zh-cn/index.ts')).chinese,
}
