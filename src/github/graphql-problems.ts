import { at, textAt } from '../http/json.ts'

/** An error that GraphQL gives, beside data or without. */
export interface GraphqlProblem {
  /** `FORBIDDEN`; absent for many. */
  readonly type?: string
  readonly message: string
  /** Where in the data something is missing. */
  readonly path: readonly unknown[]
}

/** What came of a query that did not end well. */
export type QueryFailure =
  /** Asking again is of no use: the credential, the address, the owner. */
  | { readonly kind: 'final' }
  /** No data, or not in time: less may come. */
  | { readonly kind: 'too-much' }
  /** Data with holes, which no smaller question would fill. */
  | { readonly kind: 'partial'; readonly data: unknown; readonly problems: readonly GraphqlProblem[] }

/** Types of errors that stay, however little is asked for. */
const lasting: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES'])

/** Returns what an error that Octokit throws for a query means; `isSmallest` if less cannot be asked for. */
export function queryFailure(error: unknown, isSmallest: boolean): QueryFailure {
  const status = at(error, 'status')
  if (typeof status === 'number' && status >= 400 && status < 500) return { kind: 'final' }
  const data = at(error, 'data')
  const problems = problemsIn(error)
  const isLasting = problems.length > 0 && problems.every(({ type }) => lasting.has(type ?? ''))
  const hasData = typeof data === 'object' && data !== null
  return hasData && (isLasting || isSmallest) ? { kind: 'partial', data, problems } : { kind: 'too-much' }
}

function problemsIn(error: unknown): readonly GraphqlProblem[] {
  const errors = at(error, 'errors')
  const found = Array.isArray(errors) ? errors : []
  return found.map((one: unknown) => {
    const type = textAt(one, 'type')
    const path = at(one, 'path')
    return {
      ...(type !== undefined && { type }),
      message: textAt(one, 'message') ?? 'an error without a message',
      path: Array.isArray(path) ? path : [],
    }
  })
}
