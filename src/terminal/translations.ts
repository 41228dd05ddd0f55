import type { LanguageId } from '../languages/language.ts'
import type { HelpPages } from './commands.ts'
import { type CredentialNote, englishNote } from './credential-words.ts'
import { englishUsage, type UsageWords } from './usage-words.ts'

/** What usage errors say, by language. */
export const usageWords: Readonly<Record<LanguageId, () => Promise<UsageWords>>> = {
  en: () => Promise.resolve(englishUsage),
  'zh-CN': async () => (await import('../languages/zh-cn/usage.ts')).usage,
}

/** Help in other languages than English; undefined for a language without one. */
export const translatedHelp: Readonly<Partial<Record<LanguageId, () => Promise<HelpPages>>>> = {
  'zh-CN': async () => (await import('../languages/zh-cn/help.ts')).help,
}

/** What is said of the credential that a command asks with, by language. */
export const credentialNotes: Readonly<Record<LanguageId, () => Promise<CredentialNote>>> = {
  en: () => Promise.resolve(englishNote),
  'zh-CN': async () => (await import('../languages/zh-cn/usage.ts')).credentialNote,
}
