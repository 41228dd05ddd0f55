import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import { englishUsage, type UsageWords } from './usage-words.ts'

/** What a usage error says, in any language. */
export type UsageText = (words: UsageWords) => string

/** A usage error of the command line: one line that says what is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly says: UsageText

  constructor(says: UsageText) {
    super(says(englishUsage))
    this.says = says
  }
}

/** Returns the value of an option that takes one of a few. Throws `UsageError` for another. */
export function oneOf<T extends string>(option: string, given: string, values: readonly T[]): T {
  const value = values.find((one) => one === given)
  if (value !== undefined) return value
  throw new UsageError((words) => words.notOneOf(option, given, values, nearest(given, values)))
}

/** The options that a command takes, by their long names. */
export type OptionTable = Readonly<Record<string, Option>>

interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  readonly default?: string | boolean | string[]
}

/** Reads arguments as `parseArgs` of node:util does. Throws `UsageError` for what is no option of the table, or has no value. */
export function readOptions<const T extends OptionTable>(args: readonly string[], options: T) {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options)
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: OptionTable): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const names = [...Object.keys(options), 'help', 'version', 'language'].map((known) => `--${known}`)
    throw new UsageError((words) => words.unknownOption(rawName, nearest(rawName, names)))
  }
  if (option.type === 'boolean' && value !== undefined)
    throw new UsageError((words) => words.optionTakesNoValue(rawName))
  const isMissing = value === undefined || (inlineValue !== true && value.length > 1 && value.startsWith('-'))
  if (option.type === 'string' && isMissing) throw new UsageError((words) => words.optionNeedsValue(rawName))
}
