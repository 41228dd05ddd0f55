import type { LanguageId } from '../../src/languages/language.ts'
import type { SiteWords } from '../words/words.ts'

/** What every view is made with. */
export interface ViewContext {
  readonly language: LanguageId
  readonly words: SiteWords
  /** Tells a screen reader what has changed. */
  announce(text: string): void
}
