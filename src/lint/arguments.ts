import { parseArgs } from 'node:util'
import { oneOf, parsed } from '../terminal/usage-error.ts'

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

/** Reads the arguments of `lint`; wrong use throws. */
export function readArguments(args: string[]): LintOptions {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    }),
  )
  return {
    paths: positionals.length === 0 ? ['.github/workflows'] : positionals,
    isFixing: values.fix,
    isStrict: values.strict,
    format: oneOf('--format', values.format, formats),
  }
}
