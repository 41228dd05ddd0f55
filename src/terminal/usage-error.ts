/** Wrong use of the command line: one line that says what is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The value of an option that takes one of a few; another is wrong use. */
export function oneOf<T extends string>(option: string, given: string, values: readonly T[]): T {
  const value = values.find((one) => one === given)
  if (value !== undefined) return value
  const listed = [values.slice(0, -1).join(', '), ...values.slice(-1)].join(' or ')
  throw new UsageError(`${option} takes ${listed}, not "${given}"`)
}

/** Runs `parseArgs` of node:util; its complaints about options become wrong use: their first sentence, and where to read on. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!isComplaint(error)) throw error
    const [sentence = ''] = error.message.split(/\.(?:\s|$)/, 1)
    throw new UsageError(`${sentence.replaceAll('\n', ' ')}; see --help`)
  }
}

const isComplaint = (error: unknown): error is { readonly message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS')
