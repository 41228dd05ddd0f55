import { parseArgs } from 'node:util'
import { parsed, UsageError } from '../usage-error.ts'

/** What lint is asked to do. */
export interface LintOptions {
  readonly paths: readonly string[]
  readonly isFixing: boolean
  readonly isStrict: boolean
  readonly format: Format
}

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
  const format = formats.find((one) => one === values.format)
  if (format === undefined) throw new UsageError(`--format takes ${formats.join(', ')}, not "${values.format}"`)
  const paths = positionals.length === 0 ? ['.github/workflows'] : positionals
  return { paths, isFixing: values.fix, isStrict: values.strict, format }
}
