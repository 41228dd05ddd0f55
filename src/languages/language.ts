import type { ReportWords } from '../report/words.ts'
import type { WordsById } from '../rules/index.ts'
import type { Rule, Words } from '../rules/rule.ts'

/** The words of rules in one language, by id. What is missing is said in English, which `npm run check` mentions. */
export type Catalogue = Partial<WordsById>

/** Everything that is said to people in one language. */
export interface Language {
  readonly id: LanguageId
  readonly report: ReportWords
  /** The words of a rule's findings. */
  words(rule: Rule): Words<unknown>
}

/** What the `language` input takes, the usual one first. */
export const languageIds = ['en', 'zh-CN'] as const

/** Id of a language. */
export type LanguageId = (typeof languageIds)[number]
