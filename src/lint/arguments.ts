import type { Severity } from '../rules/rule.ts'
import { oneOf, readOptions, UsageError } from '../terminal/usage-error.ts'
import type { AssumedDefault } from './configuration.ts'

/** What lint is asked to do. */
export interface LintOptions {
  /** Empty for the nearest workflows. */
  readonly paths: readonly string[]
  readonly isFixing: boolean
  readonly isStrict: boolean
  readonly format: Format
  readonly assumeDefault?: AssumedDefault
  readonly minSeverity?: Severity
  /** A configuration for all files, or none for any; absent for the nearest above each. */
  readonly config?: string | false
  /** What standard input is called. */
  readonly stdinFilename?: string
}

/** How lint writes what it found. */
export type Format = (typeof formats)[number]

const formats = ['text', 'json', 'github', 'sarif'] as const
const defaults = ['read', 'write'] as const
const severities = ['notice', 'warning', 'error'] as const

/** Reads the arguments of `lint`. Throws `UsageError`. */
export function readArguments(args: readonly string[]): LintOptions {
  const { values, positionals } = readOptions(args, {
    fix: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    'assume-default': { type: 'string' },
    'min-severity': { type: 'string' },
    config: { type: 'string' },
    'no-config': { type: 'boolean', default: false },
    'stdin-filename': { type: 'string' },
  })
  const { 'assume-default': assumed, 'min-severity': least, config, 'stdin-filename': stdinFilename } = values
  if (values['no-config'] && config !== undefined)
    throw new UsageError((words) => words.notBoth('--config', '--no-config'))
  return {
    paths: positionals,
    isFixing: values.fix,
    isStrict: values.strict,
    format: oneOf('--format', values.format, formats),
    ...(assumed !== undefined && { assumeDefault: oneOf('--assume-default', assumed, defaults) }),
    ...(least !== undefined && { minSeverity: oneOf('--min-severity', least, severities) }),
    ...(values['no-config'] ? { config: false } : config !== undefined && { config }),
    ...(stdinFilename !== undefined && { stdinFilename }),
  }
}
