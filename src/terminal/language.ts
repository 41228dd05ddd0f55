import { type LanguageId, languageIds } from '../languages/language.ts'
import { oneOf, UsageError } from './usage-error.ts'

/** Returns the language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is not empty (POSIX, locale). */
export function languageIn(env: Readonly<Record<string, string | undefined>>): LanguageId {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** Takes `--language` out of the arguments, wherever it is before `--`. Throws `UsageError` for an unknown language. */
export function takeLanguage(args: readonly string[]): {
  readonly rest: readonly string[]
  readonly language?: LanguageId
} {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const at = args.findIndex((arg, index) => index < end && /^--language(?:=|$)/.test(arg))
  const option = args[at]
  if (option === undefined) return { rest: args }
  const isInline = option.includes('=')
  const value = isInline ? option.slice(option.indexOf('=') + 1) : args[at + 1]
  if (value === undefined || (!isInline && at + 1 >= end))
    throw new UsageError((words) => words.optionNeedsValue('--language'))
  const rest = args.toSpliced(at, isInline ? 1 : 2)
  return { language: oneOf('--language', value, languageIds), rest: takeLanguage(rest).rest }
}
