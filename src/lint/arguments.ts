import { oneOf, readOptions } from '../terminal/usage-error.ts'

/** What lint is asked to do. */
export interface LintOptions {
  readonly paths: readonly string[]
  readonly isFixing: boolean
  readonly isStrict: boolean
  readonly format: Format
}

/** How lint tells what it found. */
export type Format = (typeof formats)[number]

const formats = ['text', 'json', 'github', 'sarif'] as const

/** Reads the arguments of `lint`; throws `UsageError`. */
export function readArguments(args: readonly string[]): LintOptions {
  const { values, positionals } = readOptions(args, {
    fix: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  })
  return {
    paths: positionals.length === 0 ? ['.github/workflows'] : positionals,
    isFixing: values.fix,
    isStrict: values.strict,
    format: oneOf('--format', values.format, formats),
  }
}
