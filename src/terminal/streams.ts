import type { LanguageId } from '../languages/language.ts'
import { guarded } from './guard.ts'
import { languageIn } from './language.ts'

/** Where a command reads and writes, and what it may know of the terminal: the process's own, or a test's. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether people read standard output, and not a pipe or a file. */
  readonly isTerminal: boolean
  /** Width of the terminal in characters; 80 if standard output is no terminal. */
  readonly columns: number
  /** The language of all texts. */
  readonly language: LanguageId
}

/** Where text goes. */
export interface Output {
  write(text: string): unknown
}

/** The process's streams. A reader that goes away early (`| head`) ends the program quietly; a full disk ends it with exit code 3. */
export function streamsOf(process: NodeJS.Process): Streams {
  const { stdin, stdout, stderr, env } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`ghcr-preflight: standard output: ${error.code ?? error.message}\n`, () => process.exit(3))
  })
  stderr.on('error', () => {})
  const printed = env['GITHUB_ACTIONS'] === 'true' ? guarded : (output: Output) => output
  return {
    stdin,
    stdout: printed(stdout),
    stderr: printed(stderr),
    env,
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
    language: languageIn(env),
  }
}
