import { lint } from '../../src/lint/lint.ts'
import type { Streams } from '../../src/terminal/streams.ts'

/** The part of lint's JSON that tests look at. */
export interface LintReport {
  readonly version: number
  readonly files: readonly {
    readonly file: string
    readonly valid: boolean
    readonly reason?: string
    readonly jobs: readonly {
      readonly id: string
      readonly line: number
      readonly permissions: { readonly level: string; readonly line: number | null; readonly packages: string }
      readonly pushes: boolean | 'unknown'
      readonly findings: readonly string[]
    }[]
    readonly findings: readonly {
      readonly id: string
      readonly severity: string
      readonly confidence: string
      readonly title: string
      readonly problem: string
      readonly remedy: string
      readonly location?: { readonly file: string; readonly line: number; readonly column?: number }
      readonly diff?: string
    }[]
  }[]
}

/** Runs lint with streams of its own; gives what it wrote and its exit code. */
export async function runLint(
  args: string[],
  {
    isTerminal = false,
    columns = 80,
    env = {},
    language = 'en',
    input = '',
  }: Partial<Pick<Streams, 'isTerminal' | 'columns' | 'env' | 'language'>> & { readonly input?: string } = {},
): Promise<{ readonly output: string; readonly errors: string; readonly exitCode: number }> {
  const written = { output: '', errors: '' }
  const exitCode = await lint(args, {
    stdin: (async function* () {
      yield input
    })(),
    stdout: { write: (text) => (written.output += text) },
    stderr: { write: (text) => (written.errors += text) },
    env,
    isTerminal,
    language,
    columns,
  })
  return { ...written, exitCode }
}

/** A report as lines that are easy to read and to compare: files, their jobs, their findings. */
export function linesOf({ files }: LintReport, root: string): string {
  const inside = (path: string) => path.slice(root.length + 1)
  const lines = files.flatMap(({ file, valid, reason, jobs, findings }) => [
    `${inside(file)}: ${valid ? 'valid' : 'not valid'}${reason === undefined ? '' : `, ${reason}`}`,
    ...jobs.map(
      ({ id, line, permissions, pushes }) =>
        `  job ${id} (${line}): ${permissions.level}${permissions.line === null ? '' : ` (${permissions.line})`} gives packages: ${permissions.packages}, pushes: ${pushes}`,
    ),
    ...findings.map(
      ({ id, severity, confidence, location, diff }) =>
        `  ${severity} ${id} (${location?.line ?? 'no line'}), ${confidence}${diff === undefined ? '' : ', with a diff'}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}
