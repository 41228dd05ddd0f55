/** Wrong use of the command line: one line that says what is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Runs `parseArgs` of node:util; its complaints about options become wrong use, shortened to their first sentence. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!isComplaint(error)) throw error
    throw new UsageError(
      error.message
        .split(/\.(?:\s|$)/, 1)
        .join('')
        .replaceAll('\n', ' '),
    )
  }
}

const isComplaint = (error: unknown): error is { readonly message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS')
