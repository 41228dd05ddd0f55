/** Where a command reads and writes, and what it may know of the terminal: the process's own, or a test's. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether people read standard output, and not a pipe or a file. */
  readonly isTerminal: boolean
  /** Width of the terminal in characters; 80 where there is none. */
  readonly columns: number
}

/** Where text goes. */
export interface Output {
  write(text: string): unknown
}

/** The process's streams; a reader that goes away early (`| head`) ends the output, not in an error. */
export function streamsOf({ stdin, stdout, stderr, env }: NodeJS.Process): Streams {
  for (const output of [stdout, stderr]) output.on('error', ignoreClosedPipe)
  return { stdin, stdout, stderr, env, isTerminal: stdout.isTTY === true, columns: stdout.columns ?? 80 }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
